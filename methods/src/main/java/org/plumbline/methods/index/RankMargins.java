package org.plumbline.methods.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How far each place's rank depends on the choices drawn. A place with a gap has no rank in any draw. */
public final class RankMargins {
    private final List<int[]> ranks;
    private final List<Interval> intervals;

    public RankMargins(DrawnScores drawn) {
        this.ranks = drawn.toRanks();
        this.intervals = IntStream.range(0, drawn.places())
                .mapToObj(place -> Interval.of(
                        ranks.stream().mapToLong(draw -> draw[place]).toArray()))
                .toList();
    }

    /** The interval of the place's rank; from {@link Ranks#UNRANKED} to itself where the place has none. */
    public Interval interval(int place) {
        return intervals.get(place);
    }

    /** The share of draws, 0 to 1, in which the place is among the {@code most} most deprived; 0 where it has no rank. */
    public double shareAmong(int most, int place) {
        long among =
                ranks.stream().filter(draw -> Ranks.isAmong(draw[place], most)).count();
        return among / (double) ranks.size();
    }

    /** As {@link #shareAmong(int, int)}, over the draws for which {@code counts} is true; NaN where there are none. */
    public double shareAmong(int most, int place, IntPredicate counts) {
        int[] counted = IntStream.range(0, ranks.size()).filter(counts).toArray();
        long among = Arrays.stream(counted)
                .filter(draw -> Ranks.isAmong(ranks.get(draw)[place], most))
                .count();
        return counted.length == 0 ? Double.NaN : among / (double) counted.length;
    }

    /**
     * How many of the published ranks lie inside their place's interval.
     *
     * @param published one a place; {@link Ranks#UNRANKED} is never inside
     */
    public int countInside(int[] published) {
        return (int) IntStream.range(0, intervals.size())
                .filter(place -> published[place] != Ranks.UNRANKED)
                .filter(place -> intervals.get(place).contains(published[place]))
                .count();
    }
}
