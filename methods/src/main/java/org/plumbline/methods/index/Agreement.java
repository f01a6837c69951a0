package org.plumbline.methods.index;

import java.util.stream.IntStream;

/** How alike two measures of the same places are. */
public final class Agreement {

    private Agreement() {}

    /**
     * Spearman's rank correlation, -1 to 1: the correlation of the ranks, equal values sharing the mean of theirs. Places
     * with NaN in either are left out of both.
     */
    public static double spearman(double[] one, double[] other) {
        int[] both = IntStream.range(0, one.length)
                .filter(i -> !Double.isNaN(one[i]) && !Double.isNaN(other[i]))
                .toArray();
        return correlation(
                Ranks.averaged(IntStream.of(both).mapToDouble(i -> one[i]).toArray()),
                Ranks.averaged(IntStream.of(both).mapToDouble(i -> other[i]).toArray()));
    }

    private static double correlation(double[] one, double[] other) {
        double centre = (one.length + 1) / 2.0; // the mean of ranks 1 to n, ties averaged or not
        double together = 0;
        double alone = 0;
        double otherAlone = 0;
        for (int i = 0; i < one.length; i++) {
            together += (one[i] - centre) * (other[i] - centre);
            alone += (one[i] - centre) * (one[i] - centre);
            otherAlone += (other[i] - centre) * (other[i] - centre);
        }
        return together / Math.sqrt(alone * otherAlone);
    }

    /** How many places both rankings put among their first {@code most}. */
    public static int countInBoth(int[] oneRanks, int[] otherRanks, int most) {
        return (int) IntStream.range(0, oneRanks.length)
                .filter(i -> isAmong(oneRanks[i], most) && isAmong(otherRanks[i], most))
                .count();
    }

    private static boolean isAmong(int rank, int most) {
        return rank != Ranks.UNRANKED && rank <= most;
    }
}
