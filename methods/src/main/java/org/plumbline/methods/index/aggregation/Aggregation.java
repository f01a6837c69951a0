package org.plumbline.methods.index.aggregation;

/** Makes one score of the scores of several parts, place by place. */
public sealed interface Aggregation permits ArithmeticMean {

    /**
     * One score a place.
     *
     * @param parts one array a part, all of one length; finite, or NaN where there is no score. Left as they are
     * @param weights one a part, not negative, in any unit; a mean takes them as shares of their sum
     * @return NaN where no part has a score, and where the aggregation asks for all parts and one has none. Means are over the parts
     *     that have a score, their weights then being shares of the sum of those: whoever wants more parts to be there says so in the
     *     tree
     * @throws org.plumbline.model.problems.NoAnswer if the parts cannot be put together so, such as negative scores in a geometric mean
     */
    double[] apply(double[][] parts, double[] weights);

    /** Whether the score is a sum of what each part adds, so that contributions can be read off rather than estimated. */
    boolean additive();

    /** What it does, as the end of a sentence: "scores are put together by ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
