package org.plumbline.model.geo;

/** A closed line of points, the last the same as the first. Immutable. */
public final class Ring {
    /** A triangle and its first point again. */
    public static final int FEWEST_POINTS = 4;

    private final double[] lonLat;
    private final Box box;

    /**
     * @param lonLat the points one after the other, longitude before latitude, in degrees
     * @throws IllegalArgumentException if there are fewer than {@value #FEWEST_POINTS} points, one is not on the earth, or
     *     the last is not the first
     */
    public Ring(double... lonLat) {
        this.lonLat = lonLat.clone();
        if (lonLat.length % 2 != 0 || size() < FEWEST_POINTS) {
            throw new IllegalArgumentException("not a ring: " + lonLat.length + " numbers");
        }
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            double longitude = longitude(i);
            double latitude = latitude(i);
            if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("not a point on the earth: " + longitude + ", " + latitude);
            }
            west = Math.min(west, longitude);
            south = Math.min(south, latitude);
            east = Math.max(east, longitude);
            north = Math.max(north, latitude);
        }
        if (longitude(0) != longitude(size() - 1) || latitude(0) != latitude(size() - 1)) {
            throw new IllegalArgumentException("a ring that does not close");
        }
        this.box = new Box(west, south, east, north);
    }

    /** How many points it has, the first counted again as the last. */
    public int size() {
        return lonLat.length / 2;
    }

    public double longitude(int point) {
        return lonLat[2 * point];
    }

    public double latitude(int point) {
        return lonLat[2 * point + 1];
    }

    public Box box() {
        return box;
    }

    /**
     * Whether a line from the point to the east crosses this ring an odd number of times. Each edge is taken from south to
     * north and without its northern end, so that neighbours who share an edge never both hold a point of it.
     */
    boolean encloses(double longitude, double latitude) {
        boolean inside = false;
        for (int i = 1; i < size(); i++) {
            boolean upward = latitude(i - 1) < latitude(i);
            int low = upward ? i - 1 : i;
            int high = upward ? i : i - 1;
            if (latitude(low) <= latitude && latitude < latitude(high)) {
                double share = (latitude - latitude(low)) / (latitude(high) - latitude(low));
                if (longitude < longitude(low) + share * (longitude(high) - longitude(low))) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
