package org.plumbline.methods.index.aggregation;

/**
 * The sum of the parts times their weights as they stand: weights that are printed as summing to 0.999 are used so, and not made to sum
 * to 1, because the official indices are made that way. A place with a gap in any part has no score.
 */
public record WeightedSum() implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        double[] sums = new double[parts[0].length];
        for (int part = 0; part < parts.length; part++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[part] * parts[part][i];
            }
        }
        return sums;
    }

    @Override
    public double share(double weight, double present) {
        return weight;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "their sum, each times its weight as printed";
    }

    @Override
    public String id() {
        return "weighted-sum";
    }
}
