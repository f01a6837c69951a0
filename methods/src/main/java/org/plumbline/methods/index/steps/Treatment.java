package org.plumbline.methods.index.steps;

/**
 * Makes outliers of one indicator count for less, without changing the order of places: one that had more than another has no less of the
 * treated indicator.
 */
public sealed interface Treatment permits Winsorise, Logarithm, BoxCox, CutOffs {

    /**
     * The values after the treatment, in the order given.
     *
     * @param values one a place; NaN is left alone. Left as they are
     * @param changes what is done, and what could not be done, is written to it
     * @throws org.plumbline.model.problems.NoAnswer if the indicator does not admit the treatment
     */
    double[] apply(double[] values, Changes changes);

    /** What it does, as the end of a sentence: "the indicators are ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
