package org.plumbline.methods.index;

/**
 * Puts the values of one indicator on a scale on which indicators can be added. Every normalisation keeps the order of the
 * values: a place with more of the indicator never has less of the score than a place with less of it. Where less of an indicator is
 * better, its values come in times -1.
 */
public sealed interface Normalisation
        permits DistanceToMaximum,
                DistanceToReference,
                DistanceToTarget,
                ExponentialRank,
                Goalposts,
                MinMax,
                NormalScores,
                RankScore,
                Scaled,
                ShareOfMaximum,
                ZScore {

    /**
     * The score of each place, in the order given.
     *
     * @param values one a place, finite or NaN (not observed); left as they are
     * @return finite where observed; NaN stays NaN
     * @throws org.plumbline.model.problems.NoAnswer if the values do not vary, vary beyond arithmetic, or have no score on this scale
     */
    double[] apply(double[] values);

    /** What it does, as the end of a sentence: "the scale is ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
