package org.plumbline.model.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * Square kilometres of what is given in degrees: Lambert's cylindrical equal-area projection of the ellipsoid of WGS 84. Snyder,
 * Map Projections: A Working Manual, 1987, equations 10-14 (x, y) and 3-12 (q). East stays straight and north too; every area is
 * true, however large, but for the bend of long slanting lines.
 */
final class EqualArea {
    private static final double EQUATORIAL_KM = 6378.137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY = StrictMath.sqrt(FLATTENING * (2 - FLATTENING));

    private EqualArea() {}

    /** What a closed ring encloses, never negative; by the trapezoids between its edges and the line of its first point. */
    static double km2(Coordinate[] ring) {
        double twice = 0;
        double y0 = y(ring[0].y);
        for (int i = 1; i < ring.length; i++) {
            twice += (x(ring[i].x) - x(ring[i - 1].x)) * (y(ring[i].y) + y(ring[i - 1].y) - 2 * y0);
        }
        return Math.abs(twice) / 2;
    }

    private static double x(double longitude) {
        return EQUATORIAL_KM * Math.toRadians(longitude);
    }

    private static double y(double latitude) {
        double sine = ECCENTRICITY * StrictMath.sin(Math.toRadians(latitude));
        double q = (1 - ECCENTRICITY * ECCENTRICITY)
                / ECCENTRICITY
                * (sine / (1 - sine * sine) + 0.5 * StrictMath.log((1 + sine) / (1 - sine)));
        return EQUATORIAL_KM * q / 2;
    }
}
