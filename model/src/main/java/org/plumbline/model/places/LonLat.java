package org.plumbline.model.places;

/** A point in degrees, WGS 84. Good for a dot or a tile, not for measuring distances. */
public record LonLat(double longitude, double latitude) {

    public LonLat {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a point on the earth: " + longitude + ", " + latitude);
        }
    }
}
