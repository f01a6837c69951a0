package org.plumbline.recipes.index;

import org.plumbline.methods.index.Normalisation;

/** How indicators are put on one scale. Values that a recipe states are in the indicator's own unit, whichever way it runs. */
public sealed interface ScaleRule {

    /** A scale that says all of itself. */
    record Stated(Normalisation normalisation) implements ScaleRule {}

    /**
     * The distance to one of the places.
     *
     * @param place what tells it apart in the data
     */
    record ToPlace(String place) implements ScaleRule {}
}
