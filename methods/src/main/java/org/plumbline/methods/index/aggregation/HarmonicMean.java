package org.plumbline.methods.index.aggregation;

/**
 * The weighted harmonic mean of the parts that have a score: the reciprocal of the mean reciprocal, never above the geometric mean, so
 * that a low score is harder still to make good. Scores must be above nought.
 */
public record HarmonicMean() implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        BentMean.required(false, parts, weights, "harmonic mean");
        return BentMean.of(parts, weights, score -> 1 / score, mean -> 1 / mean);
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "their weighted harmonic mean";
    }

    @Override
    public String id() {
        return "harmonic-mean";
    }
}
