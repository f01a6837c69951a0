package org.plumbline.recipes;

import java.util.OptionalDouble;

/** What is done to the score of a part when it is made. */
public sealed interface PartFinish {

    /** Nothing. */
    record AsMade() implements PartFinish {}

    /** A number is added. */
    record Plus(double number) implements PartFinish {}

    /**
     * Set out in standard deviations over the base.
     *
     * @param from the score from which distances are counted; empty for the mean over the base
     * @param centre what that score becomes
     * @param deviation how many points one standard deviation becomes, above 0
     */
    record InDeviations(OptionalDouble from, double centre, double deviation) implements PartFinish {}
}
