package org.plumbline.methods.index.weights;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.problems.NoAnswer;

/** Makes weights of what was found for each part. */
final class Shares {

    private Shares() {}

    /** Each as a share of their sum, which is above nought. */
    static double[] of(double[] found) {
        double sum = 0;
        for (double one : found) {
            sum += one;
        }
        double whole = sum;
        return Arrays.stream(found).map(one -> one / whole).toArray();
    }

    /** Refuses a domain whose parts do not all point the same way: a negative weight would count a gain as a loss. */
    static void requireOneDirection(List<String> names, double[] loadings, String inWhat) {
        for (int i = 0; i < loadings.length; i++) {
            if (loadings[i] < 0) {
                throw new NoAnswer(
                        names.get(i) + " runs against the other parts in " + inWhat + " of "
                                + String.join(", ", names)
                                + ", so that its weight would be negative. Look at its direction, leave it out, or state the weights.");
            }
        }
    }
}
