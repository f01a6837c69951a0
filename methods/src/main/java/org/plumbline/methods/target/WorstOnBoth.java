package org.plumbline.methods.target;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Agreement;
import org.plumbline.methods.index.Ranks;

/**
 * The places whose ranks on two indices are both at most a number: doubly disadvantaged. The rule of the "left behind" areas of
 * OCSI and Local Trust (2019), with the worst tenth on both.
 */
public final class WorstOnBoth {
    private final int[] first;
    private final int[] second;
    private final int most;

    /** How many places the rule lists when it takes this many as the worst of each index. */
    public record CountAt(int most, int places) {}

    /**
     * @param first ranks from 1, the worst; {@link Ranks#UNRANKED} is never listed
     * @param second of the same places in the same order
     * @param most how many of each index are the worst; places that share the last of those ranks all count
     */
    public WorstOnBoth(int[] first, int[] second, int most) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("ranks of " + first.length + " and of " + second.length + " places");
        }
        this.first = first.clone();
        this.second = second.clone();
        this.most = most;
    }

    public boolean isListed(int place) {
        return Ranks.isAmong(first[place], most) && Ranks.isAmong(second[place], most);
    }

    /** {@link #isListed} of every place; a fresh array. */
    public boolean[] toListed() {
        boolean[] listed = new boolean[first.length];
        for (int place = 0; place < listed.length; place++) {
            listed[place] = isListed(place);
        }
        return listed;
    }

    /** The places listed, ascending. */
    public List<Integer> members() {
        return IntStream.range(0, first.length).filter(this::isListed).boxed().toList();
    }

    /**
     * Worst on the second index but not on the first, the nearest first, equal misses by place.
     *
     * @param within the greatest number of ranks that still counts as near
     */
    public List<NearMiss> missedOnFirst(int within) {
        return misses(first, second, within);
    }

    /** Worst on the first index but not on the second, otherwise as {@link #missedOnFirst}. */
    public List<NearMiss> missedOnSecond(int within) {
        return misses(second, first, within);
    }

    private List<NearMiss> misses(int[] missed, int[] met, int within) {
        return IntStream.range(0, missed.length)
                .filter(place -> Ranks.isAmong(met[place], most))
                .filter(place -> missed[place] > most && missed[place] - most <= within)
                .mapToObj(place -> new NearMiss(place, missed[place], missed[place] - most))
                .sorted(Comparator.comparingInt(NearMiss::missedBy))
                .toList();
    }

    /** How many places would be listed for each number from {@code fewest} to {@code greatest}, both included. */
    public List<CountAt> counts(int fewest, int greatest) {
        return IntStream.rangeClosed(fewest, greatest)
                .mapToObj(at -> new CountAt(at, Agreement.countInBoth(first, second, at)))
                .toList();
    }
}
