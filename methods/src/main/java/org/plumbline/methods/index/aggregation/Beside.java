package org.plumbline.methods.index.aggregation;

/**
 * An aggregation made ready to score places that would stand beside those that there are. A place that stands where one of these does
 * scores as that one.
 */
public interface Beside {

    /**
     * One score for each place that is asked about.
     *
     * @param beside one array a part, all of one length; NaN where there is no score. Left as they are
     * @throws org.plumbline.model.problems.NoAnswer as {@link Aggregation#apply}
     */
    double[] apply(double[][] beside);

    /**
     * The scores of one part on the scale on which it is put together with the others; mostly those that they are.
     *
     * @param part its number, from 0
     */
    default double[] onScale(int part, double[] scores) {
        return scores;
    }

    /** Whether parts are put on a scale first. */
    default boolean scales() {
        return false;
    }
}
