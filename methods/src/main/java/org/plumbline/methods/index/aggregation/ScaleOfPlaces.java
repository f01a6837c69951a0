package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Ranks;

/**
 * A scale as the places that there are made it, so that others can be read off it: a value that some place has scores as that place does,
 * one between two places in proportion between their scores, and one beyond the last place as that place. O(log places) a value.
 */
final class ScaleOfPlaces {
    private final double[] scores;
    private final double[] ascending;
    private final double[] theirs;

    /** @param values one a place, NaN where there is none */
    ScaleOfPlaces(Normalisation scale, double[] values) {
        this.scores = scale.apply(values);
        int[] order = Ranks.order(Ranks.fromHighest(values));
        this.ascending = new double[order.length];
        this.theirs = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            int place = order[order.length - 1 - i];
            ascending[i] = values[place] + 0.0; // which turns -0.0 into 0.0
            theirs[i] = scores[place];
        }
    }

    /** The scores of the places themselves. */
    double[] scores() {
        return scores;
    }

    /** The scores of others; NaN stays NaN. */
    double[] read(double[] values) {
        double[] read = new double[values.length];
        Arrays.setAll(read, i -> Double.isNaN(values[i]) ? Double.NaN : read(values[i] + 0.0));
        return read;
    }

    private double read(double value) {
        int at = Arrays.binarySearch(ascending, value);
        if (at >= 0) {
            return theirs[at];
        }
        int above = -at - 1;
        if (above == 0 || above == ascending.length) {
            return theirs[above == 0 ? 0 : above - 1];
        }
        double share = (value - ascending[above - 1]) / (ascending[above] - ascending[above - 1]);
        return theirs[above - 1] + share * (theirs[above] - theirs[above - 1]);
    }
}
