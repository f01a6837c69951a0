package org.plumbline.methods.index.aggregation;

/** Makes one score of the scores of several parts, place by place. */
public sealed interface Aggregation
        permits ArithmeticMean,
                Copeland,
                GeneralisedMean,
                GeometricMean,
                HarmonicMean,
                LeastPresent,
                MazziottaPareto,
                OnScale,
                PartsOnScale,
                WeightedMedian,
                WeightedSum {

    /**
     * One score a place.
     *
     * @param parts one array a part, all of one length; finite, or NaN where there is no score. Left as they are
     * @param weights one a part, not negative, in any unit; a mean takes them as shares of their sum
     * @return NaN where no part has a score, and where the aggregation asks for all parts and one has none. Means are over the parts
     *     that have a score, their weights then being shares of the sum of those: whoever wants more parts to be there says so by
     *     {@link LeastPresent}
     * @throws org.plumbline.model.problems.NoAnswer if the parts cannot be put together so, such as negative scores in a geometric mean
     */
    double[] apply(double[][] parts, double[] weights);

    /**
     * Makes ready to score others beside these places. Only where a score hangs on which other places there are does that differ from
     * {@link #apply}.
     *
     * @param parts as for {@link #apply}
     */
    default Beside beside(double[][] parts, double[] weights) {
        return others -> apply(others, weights);
    }

    /**
     * How much the score rises when a part, on the scale on which it is put together with the others, rises by 1, if that is the same
     * wherever it stands; then the score is the sum of what each part adds.
     *
     * @param weight of the part
     * @param present the sum of the weights of the parts that have a score
     * @return NaN unless {@link #additive()}
     */
    double share(double weight, double present);

    /** Whether the score is a sum of what each part adds, so that contributions can be read off rather than estimated. */
    default boolean additive() {
        return !Double.isNaN(share(1, 1));
    }

    /** Whether the score of a place is made of its own parts alone, whatever other places score. */
    boolean placeByPlace();

    /** Whether every two places are set against each other, which takes as many comparisons as places squared. */
    default boolean comparesPairs() {
        return false;
    }

    /** What it does, as the end of a sentence: "scores are put together by ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
