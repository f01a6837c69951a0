package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/**
 * Each value as a share of the greatest, which scores 1. Where every value is below nought - as of an indicator of which less is better,
 * times -1 - the greatest is divided by the value instead: a place with twice the least rate scores a half. Dividing the other way round
 * there would give the worst place the highest score.
 */
public record ShareOfMaximum() implements Normalisation {

    @Override
    public double[] apply(double[] values) {
        double most = MinMax.Spread.of(values).most();
        if (most == 0) {
            throw new NoAnswer("The greatest value is nought, and nothing is a share of nought;"
                    + " min-max and the distance to the maximum have an answer.");
        }
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = most > 0 ? values[i] / most : most / values[i];
        }
        return Finite.required(scores, values);
    }

    @Override
    public String inWords() {
        return "share of the maximum (each value divided by the greatest; where all are below nought, the greatest by each value)";
    }

    @Override
    public String id() {
        return "share-of-maximum";
    }
}
