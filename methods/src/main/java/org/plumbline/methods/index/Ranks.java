package org.plumbline.methods.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Positions in an order, and tenths. 1 is always the highest value: of deprivation, the most deprived. O(n log n) at most. */
public final class Ranks {
    /** The rank of a place whose value was not observed. */
    public static final int UNRANKED = 0;

    private Ranks() {}

    /** Ranks from 1; equal values share the smallest of their positions (1, 2, 2, 4); NaN is {@link #UNRANKED}. */
    public static int[] fromHighest(double[] values) {
        return RadixRanks.fromHighest(values);
    }

    /** Ranks from 1; equal values share the mean of their positions (1, 2.5, 2.5, 4); NaN stays NaN. */
    public static double[] averaged(double[] values) {
        double[] ascending = ascendingObserved(values);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int upTo = countUpTo(ascending, values[i]);
            int below = countBelow(ascending, values[i]);
            ranks[i] = Double.isNaN(values[i]) ? Double.NaN : ascending.length - (upTo + below + 1) / 2.0 + 1;
        }
        return ranks;
    }

    public static int countRanked(int[] ranks) {
        return (int) Arrays.stream(ranks).filter(rank -> rank != UNRANKED).count();
    }

    /** Whether a rank is one of the first {@code most}; {@link #UNRANKED} never is. */
    public static boolean isAmong(int rank, int most) {
        return rank != UNRANKED && rank <= most;
    }

    /**
     * The tenth of each rank, 1 (holding rank 1) to 10: ceil(10 rank / n), the rule that gives the published deciles from
     * the published ranks. {@link #UNRANKED} stays what it is.
     */
    public static int[] tenths(int[] ranks) {
        int ranked = countRanked(ranks);
        return Arrays.stream(ranks)
                .map(rank -> rank == UNRANKED ? UNRANKED : (10 * rank + ranked - 1) / ranked)
                .toArray();
    }

    /** The places' indexes from rank 1 down; equal ranks by index. Unranked places are left out. */
    public static int[] order(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] != UNRANKED)
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] ascendingObserved(double[] values) {
        // Adding 0.0 turns -0.0 into 0.0, which sorting would otherwise hold apart.
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .toArray();
    }

    private static int countUpTo(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int countBelow(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
