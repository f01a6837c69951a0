package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/** Holds a scale to its promise that every observed value has a score that is a number. */
final class Finite {

    private Finite() {}

    static double[] required(double[] scores, double[] values) {
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i]) && !Double.isNaN(values[i])) {
                throw new NoAnswer("The values and what they are compared with differ by more than can be computed.");
            }
        }
        return scores;
    }
}
