package org.plumbline.model.places;

import java.util.Optional;

/**
 * An area of one boundary vintage.
 *
 * @param parent the area that it lies in, where the source says: a district's region
 * @param centre a point inside it, where the source gives one
 */
public record Place(AreaCode code, String name, Vintage vintage, Optional<AreaCode> parent, Optional<LonLat> centre) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name: " + code);
        }
    }

    public AreaType type() {
        return code.type();
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
