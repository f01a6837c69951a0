package org.plumbline.methods.index.steps;

/** One thing that is done to all indicators before they are put on one scale. */
public sealed interface Step permits Denominate, Screen, Impute, ImputeJointly, Treat, Shrink {

    /**
     * The indicators after the step.
     *
     * @param before left as it is
     * @throws org.plumbline.model.problems.NoAnswer if the step cannot be taken, naming the indicator
     */
    Stage apply(Stage before);

    /** What it does, as the end of a sentence: "the indicators are ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
