package org.plumbline.methods.index.aggregation;

import java.util.Random;
import java.util.stream.IntStream;

/** Scores of several parts and their weights, drawn so that ties and gaps are common; all scores are above nought. */
final class Parts {
    private final double[][] scores;
    private final double[] weights;

    Parts(double[][] scores, double[] weights) {
        this.scores = scores;
        this.weights = weights;
    }

    double[][] scores() {
        return scores;
    }

    double[] weights() {
        return weights;
    }

    static Parts draw(long seed) {
        Random random = new Random(seed);
        int places = 2 + random.nextInt(30);
        int distinct = 2 + random.nextInt(50);
        double gaps = random.nextBoolean() ? 0 : random.nextDouble() * 0.7;
        double[][] scores = new double[1 + random.nextInt(7)][places];
        for (double[] part : scores) {
            for (int i = 0; i < places; i++) {
                part[i] = random.nextDouble() < gaps ? Double.NaN : 1 + random.nextInt(distinct) * 99.0 / distinct;
            }
        }
        boolean equal = random.nextBoolean();
        double[] weights = random.doubles(scores.length, 0.5, 30)
                .map(weight -> equal ? 1.0 / 7 : Math.rint(weight * 10) / 10)
                .toArray();
        return new Parts(scores, weights);
    }

    int places() {
        return scores[0].length;
    }

    boolean present(int part, int place) {
        return !Double.isNaN(scores[part][place]);
    }

    boolean any(int place) {
        return IntStream.range(0, scores.length).anyMatch(part -> present(part, place));
    }

    boolean all(int place) {
        return IntStream.range(0, scores.length).allMatch(part -> present(part, place));
    }

    double least(int place) {
        return IntStream.range(0, scores.length)
                .filter(part -> present(part, place))
                .mapToDouble(part -> scores[part][place])
                .min()
                .orElse(Double.NaN);
    }

    double most(int place) {
        return IntStream.range(0, scores.length)
                .filter(part -> present(part, place))
                .mapToDouble(part -> scores[part][place])
                .max()
                .orElse(Double.NaN);
    }

    Parts inOrder(int[] order) {
        double[][] reordered = new double[scores.length][];
        for (int part = 0; part < scores.length; part++) {
            double[] from = scores[part];
            reordered[part] = IntStream.of(order).mapToDouble(i -> from[i]).toArray();
        }
        return new Parts(reordered, weights);
    }
}
