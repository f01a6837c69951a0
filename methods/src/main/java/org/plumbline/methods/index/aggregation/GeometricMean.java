package org.plumbline.methods.index.aggregation;

/**
 * The weighted geometric mean of the parts that have a score: a doubling in one part makes good a halving in another of equal weight, so
 * that a very low score is hard to make good. Scores must be above nought. OECD/JRC Handbook, 2008, section 6.
 */
public record GeometricMean() implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        BentMean.required(false, parts, weights, "geometric mean");
        return BentMean.of(parts, weights, StrictMath::log, StrictMath::exp);
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
        return "their weighted geometric mean";
    }

    @Override
    public String id() {
        return "geometric-mean";
    }
}
