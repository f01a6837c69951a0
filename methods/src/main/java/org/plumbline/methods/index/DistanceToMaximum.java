package org.plumbline.methods.index;

/**
 * One less the distance to the greatest value, as a share of the distance from the least to the greatest: 0 for the least value, 1 for
 * the greatest.
 */
public record DistanceToMaximum() implements Normalisation {

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread spread = MinMax.Spread.of(values);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = 1 - (spread.most() - values[i]) / (spread.most() - spread.least());
        }
        return scores;
    }

    @Override
    public String inWords() {
        return "distance to the maximum (1 for the greatest value, falling to 0 for the least)";
    }

    @Override
    public String id() {
        return "distance-to-maximum";
    }
}
