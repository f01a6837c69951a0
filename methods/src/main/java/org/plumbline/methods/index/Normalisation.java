package org.plumbline.methods.index;

/**
 * Puts the values of one indicator on a scale on which indicators can be added. Every normalisation keeps the order of the
 * values, so that more of the indicator is never less of the score.
 */
public sealed interface Normalisation permits ExponentialRank, MinMax, ZScore {

    /**
     * The score of each place, in the order given.
     *
     * @param values one a place, finite or NaN (not observed); NaN stays NaN
     * @throws org.plumbline.model.problems.NoAnswer if the values do not vary
     */
    double[] apply(double[] values);

    /** The name by which recipes and tables call it. */
    String id();
}
