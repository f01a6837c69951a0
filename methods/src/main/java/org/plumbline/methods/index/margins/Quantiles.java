package org.plumbline.methods.index.margins;

/**
 * Quantiles between values: the point at (n - 1) p of the way from the least to the most, straight between neighbours. Definition 7 of
 * Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), which R takes unless told otherwise.
 */
final class Quantiles {
    private Quantiles() {}

    /** Of the values from {@code first} up to but not {@code end}, which are ascending and at least one. */
    static double ofSorted(int[] sorted, int first, int end, double share) {
        double at = (end - first - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, end - first - 1);
        return sorted[first + below] + (at - below) * (sorted[first + above] - sorted[first + below]);
    }

    /** As the former. */
    static double ofSorted(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
