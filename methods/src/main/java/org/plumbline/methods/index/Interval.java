package org.plumbline.methods.index;

import java.util.Arrays;

/**
 * The middle 90% of what the draws gave: the twentieth of them at each end is set aside, rounded down. It speaks of the
 * choices drawn and of nothing else; sampling error is not in it.
 */
public record Interval(long low, long high) {
    /** So many draws for each one that is set aside at either end. */
    public static final int SET_ASIDE_ONE_IN = 20;

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("an interval from " + low + " down to " + high);
        }
    }

    /** @param drawn one value a draw, in any order, at least one; left as it is */
    public static Interval of(long[] drawn) {
        long[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int aside = sorted.length / SET_ASIDE_ONE_IN;
        return new Interval(sorted[aside], sorted[sorted.length - 1 - aside]);
    }

    public boolean contains(long value) {
        return low <= value && value <= high;
    }
}
