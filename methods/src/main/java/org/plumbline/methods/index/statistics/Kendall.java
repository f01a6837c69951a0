package org.plumbline.methods.index.statistics;

import java.util.Arrays;

/**
 * Kendall's tau-b in n log n: with places in the order of one measure, the pairs that the other has in the opposite order are the
 * exchanges that sorting by it needs. W. R. Knight, A computer method for calculating Kendall's tau with ungrouped data, Journal of the
 * American Statistical Association 61 (1966). The variance allows for ties: M. G. Kendall, Rank Correlation Methods, chapter 4.
 */
final class Kendall {

    private Kendall() {}

    /**
     * @param one codes below {@code oneDifferent}, not all the same
     * @param other of the same places, likewise
     */
    static Correlation of(int[] one, int oneDifferent, int[] other, int otherDifferent) {
        int n = one.length;
        long[] together = new long[n];
        for (int i = 0; i < n; i++) {
            together[i] = (long) one[i] * otherDifferent + other[i];
        }
        Arrays.sort(together);
        Ties ofOne = Ties.of(OrderCodes.counts(one, oneDifferent));
        Ties ofOther = Ties.of(OrderCodes.counts(other, otherDifferent));
        double pairs = n * (n - 1.0) / 2;
        double surplus = pairs
                - ofOne.pairs()
                - ofOther.pairs()
                + equalPairs(together)
                - 2.0 * exchanges(orderOfOther(together, otherDifferent));
        double coefficient = surplus / Math.sqrt((pairs - ofOne.pairs()) * (pairs - ofOther.pairs()));
        double deviation = Math.sqrt(variance(n, ofOne, ofOther));
        return new Correlation(coefficient, n < 3 ? Double.NaN : Tails.normal(Math.abs(surplus) / deviation), n);
    }

    /** Of the surplus of pairs in the same order, if the measures have nothing to do with each other. */
    private static double variance(double n, Ties one, Ties other) {
        double untied = n * (n - 1) * (2 * n + 5) - one.weighed() - other.weighed();
        double inPairs = 2 * one.pairs() * (2 * other.pairs()) / (2 * n * (n - 1));
        double inThrees = one.threes() * other.threes() / (9 * n * (n - 1) * (n - 2));
        return untied / 18 + inPairs + inThrees;
    }

    private static double equalPairs(long[] sorted) {
        double pairs = 0;
        int run = 0;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    private static int[] orderOfOther(long[] together, int otherDifferent) {
        int[] order = new int[together.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (together[i] % otherDifferent);
        }
        return order;
    }

    /** How many pairs stand in the wrong order, counted while merging runs of 1, 2, 4, ... */
    private static long exchanges(int[] order) {
        int[] from = order;
        int[] to = new int[order.length];
        long exchanges = 0;
        for (int width = 1; width < order.length; width *= 2) {
            for (int start = 0; start < order.length; start += 2 * width) {
                exchanges += merge(from, to, start, width);
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        return exchanges;
    }

    private static long merge(int[] from, int[] to, int start, int width) {
        int middle = Math.min(start + width, from.length);
        int end = Math.min(start + 2 * width, from.length);
        int left = start;
        int right = middle;
        long exchanges = 0;
        for (int k = start; k < end; k++) {
            if (left < middle && (right == end || from[left] <= from[right])) {
                to[k] = from[left++];
            } else {
                exchanges += middle - left;
                to[k] = from[right++];
            }
        }
        return exchanges;
    }

    /**
     * Sums over groups of t equal values.
     *
     * @param pairs of t (t - 1) / 2
     * @param threes of t (t - 1) (t - 2)
     * @param weighed of t (t - 1) (2 t + 5)
     */
    private record Ties(double pairs, double threes, double weighed) {

        static Ties of(int[] counts) {
            double pairs = 0;
            double threes = 0;
            double weighed = 0;
            for (double t : counts) {
                pairs += t * (t - 1) / 2;
                threes += t * (t - 1) * (t - 2);
                weighed += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(pairs, threes, weighed);
        }
    }
}
