package org.plumbline.methods.index;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.indicators.Column;

/**
 * An index: every indicator normalised, weighted, and summed. Linear in places times indicators, but for the sorting of
 * ranks.
 */
public final class CompositeIndex {
    private final Normalisation normalisation;
    private final Weighting weighting;

    public CompositeIndex(Normalisation normalisation, Weighting weighting) {
        this.normalisation = normalisation;
        this.weighting = weighting;
    }

    /**
     * The index of all places.
     *
     * @param indicators one column an indicator, in the order of the weights, all of one length; higher is worse
     * @return scores that are the sums of their parts, added in the order of the indicators; NaN for a place with a gap in
     *     any of them
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary
     */
    public IndexResult compute(List<Column> indicators) {
        double[] shares = weighting.toShares();
        List<double[]> normalised = normalised(normalisation, indicators);
        return new IndexResult(normalised, shares, weightedSum(normalised, shares));
    }

    /**
     * Every indicator on the scale of {@code how}: for whoever weighs the same indicators many times over.
     *
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary
     */
    public static List<double[]> normalised(Normalisation how, List<Column> indicators) {
        List<double[]> normalised = new ArrayList<>();
        for (Column indicator : indicators) {
            if (indicator.size() != indicators.get(0).size()) {
                throw new IllegalArgumentException(
                        "columns of " + indicators.get(0).size() + " and of " + indicator.size() + " places");
            }
            normalised.add(how.apply(indicator.toArray()));
        }
        return normalised;
    }

    /**
     * The sum of the indicators' scores times their shares, added in their order; NaN where any is NaN.
     *
     * @param normalised one array an indicator, all of one length
     */
    public static double[] weightedSum(List<double[]> normalised, double[] shares) {
        if (normalised.size() != shares.length) {
            throw new IllegalArgumentException(normalised.size() + " indicators, " + shares.length + " weights");
        }
        double[] scores = new double[normalised.get(0).length];
        for (int d = 0; d < shares.length; d++) {
            addTimes(shares[d], normalised.get(d), scores);
        }
        return scores;
    }

    private static void addTimes(double share, double[] values, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += share * values[i];
        }
    }
}
