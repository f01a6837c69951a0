package org.plumbline.methods.sortition.invitations;

import java.util.Arrays;
import java.util.List;

/** How many letters each of many simulated rounds needed. */
public final class PoolsTried {
    /** How sure a bound on a probability is, on each side. */
    public static final double CERTAINTY = 0.99;

    private final int[] letters;
    private final List<SimulatedPool> pools;

    PoolsTried(List<SimulatedPool> pools) {
        this.pools = List.copyOf(pools);
        this.letters = pools.stream().mapToInt(SimulatedPool::letters).sorted().toArray();
    }

    public int count() {
        return letters.length;
    }

    /** How many of them can meet the quotas with so many letters. */
    public int meeting(int most) {
        int low = 0;
        int high = letters.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letters[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many letters the pool at a place needed, counted from 1, those that needed the fewest first. */
    int atPlace(int place) {
        return letters[place - 1];
    }

    /** How probable it is that so many letters are enough, with its bounds. */
    public Probability probability(int most) {
        int meeting = meeting(most);
        return new Probability(
                most,
                (double) meeting / letters.length,
                Binomials.lowerBound(meeting, letters.length, 1 - CERTAINTY),
                Binomials.upperBound(meeting, letters.length, 1 - CERTAINTY));
    }

    /**
     * One point of the curve.
     *
     * @param share of the simulated pools
     * @param low the true probability is at least this, {@link #CERTAINTY certainly}
     * @param high and at most this
     */
    public record Probability(int letters, double share, double low, double high) {}

    /** In how many pools a value was the last whose quota was met, or was not met at all. */
    public int last(int feature, int value) {
        return Math.toIntExact(pools.stream()
                .filter(pool -> pool.lastFeature() == feature && pool.lastValue() == value && !pool.together())
                .count());
    }

    /** In how many the quotas were met each by itself before all of them could be met together. */
    public int together() {
        return Math.toIntExact(pools.stream().filter(SimulatedPool::together).count());
    }

    /** The letters of the simulated pools, ascending, for who wants the whole curve. */
    public int[] letters() {
        return Arrays.copyOf(letters, letters.length);
    }
}
