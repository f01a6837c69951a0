package org.plumbline.methods.index.reasons;

import org.plumbline.methods.index.aggregation.Beside;

/** How the index answers to the score of one element, all else being as it is in the orders that lead there. */
sealed interface Response permits Response.Steady, Response.Scaled, AveragedResponse {

    /**
     * The score of the index, but for a constant, at each of some scores of the element.
     *
     * @param scores NaN for an element without a score
     */
    double[] at(double[] scores);

    Reason.Method method();

    /** How many times, for each score that it is asked about, scores are put together. */
    double cost();

    /**
     * As much more wherever the element stands.
     *
     * @param slope what the index rises by when the element rises by 1
     */
    record Steady(double slope) implements Response {
        @Override
        public double[] at(double[] scores) {
            double[] responses = new double[scores.length];
            for (int i = 0; i < scores.length; i++) {
                responses[i] = slope * scores[i];
            }
            return responses;
        }

        @Override
        public Reason.Method method() {
            return Reason.Method.ADDITIVE;
        }

        @Override
        public double cost() {
            return 0;
        }
    }

    /**
     * As much more wherever the element stands on the scale that it is put on; what its siblings score does not matter.
     *
     * @param slope what the index rises by when the element rises by 1 on that scale
     * @param how its siblings and it are put together
     * @param part which of them it is, from 0
     */
    record Scaled(double slope, Beside how, int part) implements Response {
        @Override
        public double[] at(double[] scores) {
            return new Steady(slope).at(how.onScale(part, scores));
        }

        @Override
        public Reason.Method method() {
            return Reason.Method.ADDITIVE;
        }

        @Override
        public double cost() {
            return 1;
        }
    }
}
