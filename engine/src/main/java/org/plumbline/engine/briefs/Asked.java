package org.plumbline.engine.briefs;

import org.plumbline.model.places.AreaCode;

/** The place that a brief is wanted of. */
public sealed interface Asked permits Asked.Place {

    /** A place by its code, of the boundaries that the recipe's studies are of. */
    record Place(AreaCode code) implements Asked {}
}
