package org.plumbline.methods.neighbours;

import org.plumbline.model.problems.NoAnswer;

/**
 * Puts the values of one variable on a scale that all variables share: standard deviations from the mean of all places, after the
 * transform.
 *
 * @param mean of the transformed values
 * @param deviation their standard deviation (with n - 1), above nought
 */
public record Scale(Transform transform, double mean, double deviation) {

    public Scale {
        if (!(deviation > 0) || !Double.isFinite(deviation) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException("no scale: mean " + mean + ", deviation " + deviation);
        }
    }

    /**
     * @param values one a place; NaN for a gap, which moves neither mean nor deviation
     * @throws NoAnswer if they do not vary
     */
    public static Scale of(double[] values, Transform transform) {
        double sum = 0;
        int observed = 0;
        for (double value : values) {
            double transformed = transform.apply(value);
            if (!Double.isNaN(transformed)) {
                sum += transformed;
                observed++;
            }
        }
        double mean = sum / observed;
        double squares = 0;
        for (double value : values) {
            double transformed = transform.apply(value);
            if (!Double.isNaN(transformed)) {
                squares += (transformed - mean) * (transformed - mean);
            }
        }
        double deviation = Math.sqrt(squares / (observed - 1));
        if (!(deviation > 0) || !Double.isFinite(deviation)) {
            throw new NoAnswer("Its values are all alike, so that places cannot be told apart by it.");
        }
        return new Scale(transform, mean, deviation);
    }

    /** A value in standard deviations from the mean; NaN for a gap. */
    public double apply(double value) {
        return (transform.apply(value) - mean) / deviation;
    }
}
