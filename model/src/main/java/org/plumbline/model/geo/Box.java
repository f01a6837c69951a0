package org.plumbline.model.geo;

import java.util.Collection;

/** The smallest box of meridians and parallels around something, in degrees; its edges belong to it. */
public record Box(double west, double south, double east, double north) {

    public Box {
        if (!(west <= east && south <= north)) {
            throw new IllegalArgumentException("not a box: " + west + ", " + south + " to " + east + ", " + north);
        }
    }

    /**
     * The box around all of {@code boxes}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElseThrow(() -> new IllegalArgumentException("no boxes"));
    }

    /** The box around this one and another. */
    public Box with(Box other) {
        return new Box(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public boolean contains(double longitude, double latitude) {
        return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }
}
