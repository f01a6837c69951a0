package org.plumbline.engine.studies;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.indicators.Column;

/** Places grouped by how deprived they are: ten tenths, and the most deprived few. Places with a gap are in no group. */
public final class DeprivationGroups {
    private static final int TENTHS = 10;

    private final int[] ranks;
    private final int[] tenths;
    private final double[] population;
    private final int most;

    /** @param most how many of the most deprived are a group of their own; places that tie for the last are all in it */
    DeprivationGroups(Column deprivation, double[] population, int most) {
        this.ranks = Ranks.fromHighest(deprivation.toArray());
        this.tenths = Ranks.tenths(ranks);
        this.population = population.clone();
        this.most = most;
    }

    /**
     * Money summed over the groups.
     *
     * @param tenths the most deprived tenth first; a tenth may be empty where many places tie
     * @param mostDeprived the most deprived few
     * @param all every place
     */
    public record Totals(List<GroupTotals> tenths, GroupTotals mostDeprived, GroupTotals all) {
        public Totals {
            tenths = List.copyOf(tenths);
        }
    }

    /** 1 is the most deprived; {@link Ranks#UNRANKED} for a gap. */
    public int rank(int place) {
        return ranks[place];
    }

    /** 1 holds the most deprived. */
    public int tenth(int place) {
        return tenths[place];
    }

    /** The most deprived few by their index in the study, the most deprived first. */
    public List<Integer> mostDeprived() {
        return Arrays.stream(Ranks.order(ranks))
                .boxed()
                .filter(place -> Ranks.isAmong(ranks[place], most))
                .toList();
    }

    /** @param pence one a place */
    Totals totals(long[] pence) {
        return new Totals(
                IntStream.rangeClosed(1, TENTHS)
                        .mapToObj(tenth -> sum(place -> tenths[place] == tenth, pence))
                        .toList(),
                sum(place -> Ranks.isAmong(ranks[place], most), pence),
                sum(place -> true, pence));
    }

    private GroupTotals sum(IntPredicate member, long[] pence) {
        boolean[] inGroup = new boolean[ranks.length];
        for (int place = 0; place < ranks.length; place++) {
            inGroup[place] = member.test(place);
        }
        return GroupTotals.of(inGroup, population, pence);
    }
}
