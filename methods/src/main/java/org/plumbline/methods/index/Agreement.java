package org.plumbline.methods.index;

import java.util.stream.IntStream;
import org.plumbline.model.problems.NoAnswer;

/** How alike two measures of the same places are. */
public final class Agreement {

    private Agreement() {}

    /**
     * Spearman's rank correlation, -1 to 1: the correlation of the ranks, equal values sharing the mean of theirs. Places
     * with NaN in either are left out of both. O(n log n).
     *
     * @param one a value a place, in any unit
     * @param other of the same places in the same order
     * @throws NoAnswer if, of the places with both, either measure is the same for all
     */
    public static double spearman(double[] one, double[] other) {
        requireSameLength(one.length, other.length);
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
        if (alone == 0 || otherAlone == 0) {
            throw new NoAnswer("A measure that is the same for all " + one.length
                    + " places agrees and disagrees with no other, so there is no correlation.");
        }
        return together / Math.sqrt(alone * otherAlone);
    }

    /**
     * How many places both rankings put among their first {@code most}.
     *
     * @param oneRanks ranks from 1, one a place; {@link Ranks#UNRANKED} counts for neither
     * @param otherRanks of the same places in the same order
     */
    public static int countInBoth(int[] oneRanks, int[] otherRanks, int most) {
        requireSameLength(oneRanks.length, otherRanks.length);
        return (int) IntStream.range(0, oneRanks.length)
                .filter(i -> Ranks.isAmong(oneRanks[i], most) && Ranks.isAmong(otherRanks[i], most))
                .count();
    }

    private static void requireSameLength(int one, int other) {
        if (one != other) {
            throw new IllegalArgumentException("measures of " + one + " and of " + other + " places");
        }
    }
}
