package org.plumbline.model.geo;

import java.util.List;

/**
 * One piece of land.
 *
 * @param rings the shore, then the holes
 */
public record Polygon(List<Ring> rings) {

    /** @throws IllegalArgumentException if there is no ring */
    public Polygon {
        rings = List.copyOf(rings);
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon without a ring");
        }
    }

    /** The box around the shore. */
    public Box box() {
        return rings.get(0).box();
    }

    boolean contains(double longitude, double latitude) {
        boolean inside = false;
        for (Ring ring : rings) {
            inside ^= ring.encloses(longitude, latitude);
        }
        return inside;
    }
}
