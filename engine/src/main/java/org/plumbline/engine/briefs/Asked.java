package org.plumbline.engine.briefs;

import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;

/** The place that a brief is wanted of. */
public sealed interface Asked permits Asked.Place {

    /** Whether it is a ward, which may be on a list. */
    boolean isWard();

    /** A place by its code, of the boundaries that the recipe's studies are of. */
    record Place(AreaCode code) implements Asked {
        @Override
        public boolean isWard() {
            return code.type() == AreaType.WARD;
        }
    }
}
