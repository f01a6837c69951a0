package org.plumbline.recipes;

import org.plumbline.methods.index.Normalisation;

/** What is done to each input of a part before they are put together. */
public sealed interface PartScale {

    /** Nothing. */
    record AsIs() implements PartScale {}

    /** A scale that follows from the values of all rows. */
    record Normalised(Normalisation by) implements PartScale {}

    /** Distance from the mean in standard deviations, both over the base of the replication. */
    record Standardised() implements PartScale {}
}
