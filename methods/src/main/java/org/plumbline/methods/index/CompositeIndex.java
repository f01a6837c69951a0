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
     * @return scores whose parts add up to them exactly as the parts are summed, in the order of the indicators
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary
     */
    public IndexResult compute(List<Column> indicators) {
        double[] shares = weighting.toShares();
        if (indicators.size() != shares.length) {
            throw new IllegalArgumentException(indicators.size() + " indicators, " + shares.length + " weights");
        }
        List<double[]> normalised = new ArrayList<>();
        for (Column indicator : indicators) {
            normalised.add(normalisation.apply(indicator.toArray()));
        }
        return new IndexResult(normalised, shares, weightedSum(normalised, shares));
    }

    /** The sum of the indicators' scores times their shares; NaN where any is NaN. */
    static double[] weightedSum(List<double[]> normalised, double[] shares) {
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
