package org.plumbline.methods.index.margins;

import java.util.SplittableRandom;

/** How far the figures of one indicator may lie from what they measure, because they were counted in a sample or over a short time. */
public sealed interface FigureError permits FromLimits, FromEvents, FromRates {

    /**
     * What could have been counted instead, as a difference from what was.
     *
     * @return one a place, in the unit of the figures; 0 where there is no figure
     */
    double[] deviations(SplittableRandom random);
}
