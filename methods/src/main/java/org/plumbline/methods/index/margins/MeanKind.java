package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;

/** What an aggregation comes to for places without gaps, as far as sums go. */
enum MeanKind {
    /** No sum, or an indicator. */
    NONE,
    SUM,
    SUM_OF_LOGARITHMS;

    static MeanKind of(Aggregation aggregation) {
        return aggregation instanceof ArithmeticMean ? SUM : NONE;
    }

    /** What a part of that weight counts beside parts whose weights sum to {@code all}. */
    double share(double weight, double all) {
        return weight / all;
    }
}
