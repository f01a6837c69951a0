package org.plumbline.methods.target;

import java.util.Arrays;

/**
 * Values of small areas carried up to the areas that they lie in, as means weighted by population. Made once and asked many
 * times: linear in children, one multiplication each.
 *
 * <p>Values are carried up so: rates, scores. Ranks and tenths are not to be averaged; the official average rank ({@link
 * AuthoritySummaries}) is the one exception.
 */
public final class AreaMeans {
    private final int[] parentOf;
    private final double[] weights;
    private final double[] totals;

    /**
     * @param parentOf the index of each child's parent, 0 to {@code parents - 1}; a negative one lies in none and is left out
     * @param weights of each child, usually its residents; none negative, all observed
     */
    public AreaMeans(int[] parentOf, int parents, double[] weights) {
        requireAsMany(parentOf.length, weights.length);
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight of " + weight);
            }
        }
        this.parentOf = parentOf.clone();
        this.weights = weights.clone();
        this.totals = sums(weights, parentOf, parents);
    }

    /**
     * The weighted mean of each parent's children. NaN where a parent has no child, where its children weigh nothing, and
     * where any child has a gap, even one without weight: what is not known of a part is not known of the whole.
     *
     * @param values one a child; NaN is a gap
     */
    public double[] of(double[] values) {
        requireAsMany(parentOf.length, values.length);
        double[] means = new double[totals.length];
        for (int child = 0; child < values.length; child++) {
            int parent = parentOf[child];
            if (parent >= 0) {
                means[parent] += values[child] * weights[child];
            }
        }
        for (int parent = 0; parent < means.length; parent++) {
            means[parent] /= totals[parent]; // 0 / 0 is NaN
        }
        return means;
    }

    /** What each parent's children weigh together; NaN where it has none. A fresh array. */
    public double[] toTotals() {
        return totals.clone();
    }

    /**
     * The sum over each parent's children, in the order of the children. NaN where a parent has no child (a sum of nothing is
     * not an observed 0) and where any child has a gap.
     *
     * @param values one a child
     * @param parentOf as for the constructor
     */
    public static double[] sums(double[] values, int[] parentOf, int parents) {
        requireAsMany(parentOf.length, values.length);
        double[] sums = new double[parents];
        boolean[] any = new boolean[parents];
        for (int child = 0; child < values.length; child++) {
            int parent = parentOf[child];
            if (parent >= 0) {
                sums[parent] += values[child];
                any[parent] = true;
            }
        }
        Arrays.setAll(sums, parent -> any[parent] ? sums[parent] : Double.NaN);
        return sums;
    }

    private static void requireAsMany(int parents, int values) {
        if (parents != values) {
            throw new IllegalArgumentException("parents of " + parents + " areas, values of " + values);
        }
    }
}
