package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.LeastPresent;
import org.plumbline.methods.index.aggregation.WeightedSum;

/** What an aggregation comes to for places without gaps, as far as sums go. */
enum MeanKind {
    /** No sum, or an indicator. */
    NONE,
    /** The parts times their shares of all weights. */
    MEAN,
    /** The parts times their weights as they stand. */
    SUM,
    /** The logarithms of the parts times their shares of all weights, and back. */
    MEAN_OF_LOGARITHMS;

    static MeanKind of(Aggregation aggregation) {
        if (aggregation instanceof LeastPresent least) {
            return of(least.how());
        }
        if (aggregation instanceof ArithmeticMean) {
            return MEAN;
        }
        if (aggregation instanceof WeightedSum) {
            return SUM;
        }
        return aggregation instanceof GeometricMean ? MEAN_OF_LOGARITHMS : NONE;
    }

    /** Whether it is the sum of what each part adds. */
    boolean additive() {
        return this == MEAN || this == SUM;
    }

    /** Whether one within the other makes one sum. */
    boolean opensInto(MeanKind outer) {
        return this == MEAN_OF_LOGARITHMS ? outer == this : additive() && outer.additive();
    }

    /** What a part of that weight counts beside parts whose weights sum to {@code all}. */
    double share(double weight, double all) {
        return this == SUM ? weight : weight / all;
    }
}
