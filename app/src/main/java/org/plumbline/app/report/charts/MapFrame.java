package org.plumbline.app.report.charts;

import org.plumbline.model.geo.Box;
import org.plumbline.model.places.LonLat;

/**
 * A sheet of whole numbers over a part of the earth: x from the west, y from the north, both from 0. Degrees are taken as
 * straight and evenly spaced (equirectangular projection), those of longitude shortened by the cosine of the middle latitude,
 * so that a kilometre is as long to the east as to the north there. Over England that is wrong by at most 7% at either end.
 *
 * @param unitsADegreeEast units of the sheet for a degree of longitude; {@code unitsADegreeNorth} likewise of latitude
 * @param trueLatitude where both directions have one scale
 */
record MapFrame(
        double west,
        double north,
        double unitsADegreeEast,
        double unitsADegreeNorth,
        double trueLatitude,
        int width,
        int height) {

    /** Free units at each edge, so that no mark is cut. */
    private static final int MARGIN = 12;

    /** @param longest units that the longer side of {@code box} takes */
    static MapFrame around(Box box, int longest) {
        double middle = (box.south() + box.north()) / 2;
        double shorter = StrictMath.cos(StrictMath.toRadians(middle));
        double span = Math.max((box.east() - box.west()) * shorter, box.north() - box.south());
        double units = longest / span;
        return new MapFrame(
                box.west(),
                box.north(),
                units * shorter,
                units,
                middle,
                (int) Math.round((box.east() - box.west()) * shorter * units) + 2 * MARGIN,
                (int) Math.round((box.north() - box.south()) * units) + 2 * MARGIN);
    }

    int x(double longitude) {
        return MARGIN + (int) Math.round((longitude - west) * unitsADegreeEast);
    }

    int y(double latitude) {
        return MARGIN + (int) Math.round((north - latitude) * unitsADegreeNorth);
    }

    /** Whether a point is on the sheet. */
    boolean holds(LonLat point) {
        int x = x(point.longitude());
        int y = y(point.latitude());
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
