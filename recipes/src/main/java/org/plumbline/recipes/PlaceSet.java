package org.plumbline.recipes;

import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;

/**
 * The places that an index is about.
 *
 * @param nation in lower case: {@code england}
 * @param count how many there are, at least one; a table with more or fewer is incomplete or of another year
 */
public record PlaceSet(AreaType type, Vintage vintage, String nation, int count) {

    public PlaceSet {
        if (nation.isBlank() || count < 1) {
            throw new IllegalArgumentException("not a set of places: " + nation + ", " + count);
        }
    }
}
