package org.plumbline.sources.boundaries;

import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Ring;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** What makes points a ring that can be drawn. */
final class OutlineCheck {
    /** From west of Rockall to east of Lowestoft, from south of Jersey to north of Unst, with some sea. */
    private static final Box BRITISH_ISLES = new Box(-14.5, 48.5, 3, 61.5);

    /** The National Grid's own extent in metres, east before north. */
    private static final Box NATIONAL_GRID = new Box(0, 0, 700_000, 1_300_000);

    private OutlineCheck() {}

    /** @throws WrongValue if there are too few points, one lies elsewhere, or the last is not the first */
    static Ring ring(double[] lonLat, RingName name) {
        int points = lonLat.length / 2;
        if (points < Ring.FEWEST_POINTS) {
            throw wrong(
                    "a ring with too few points",
                    points + (points == 1 ? " point" : " points") + " in " + name,
                    "at least " + Ring.FEWEST_POINTS + " points, the last the same as the first",
                    "simplify the outlines less, or leave this ring out");
        }
        for (int i = 0; i < points; i++) {
            if (!BRITISH_ISLES.contains(lonLat[2 * i], lonLat[2 * i + 1])) {
                throw elsewhere(lonLat[2 * i], lonLat[2 * i + 1], name);
            }
        }
        if (lonLat[0] != lonLat[lonLat.length - 2] || lonLat[1] != lonLat[lonLat.length - 1]) {
            throw wrong(
                    "a ring that does not close",
                    "from " + shown(lonLat[0], lonLat[1]) + " to "
                            + shown(lonLat[lonLat.length - 2], lonLat[lonLat.length - 1]) + ", " + name,
                    "the last point to be the same as the first",
                    "did the file lose points on its way? Otherwise repeat the first point at the end");
        }
        return new Ring(lonLat);
    }

    private static WrongValue elsewhere(double longitude, double latitude, RingName name) {
        String found = shown(longitude, latitude) + " in " + name;
        String expected = "a longitude from " + BRITISH_ISLES.west() + " to " + BRITISH_ISLES.east()
                + ", then a latitude from " + BRITISH_ISLES.south() + " to " + BRITISH_ISLES.north() + ", in degrees";
        if (BRITISH_ISLES.contains(latitude, longitude)) {
            return wrong(
                    "longitude and latitude have changed places",
                    found,
                    expected,
                    "export the boundaries again with the longitude first, as both formats have it");
        }
        if (Math.abs(latitude) > 90 && NATIONAL_GRID.contains(longitude, latitude)) {
            return wrong(
                    "metres of the National Grid in place of degrees",
                    found,
                    expected,
                    "export the boundaries again as WGS 84 (EPSG:4326)");
        }
        boolean onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        return wrong(
                onEarth ? "a point outside the British Isles" : "a point that is not on the earth",
                found,
                expected,
                "");
    }

    /** A point as messages have it. */
    static String shown(double longitude, double latitude) {
        return longitude + ", " + latitude;
    }

    private static WrongValue wrong(String what, String found, String expected, String fix) {
        return new WrongValue(ProblemCode.WRONG_OUTLINE, what, found, expected, fix);
    }
}
