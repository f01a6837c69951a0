package org.plumbline.sources.boundaries;

import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** GeoJSON: a ring is its points, each a longitude, a latitude and perhaps a height, which is left aside. */
final class PositionRings implements RingPoints {
    private static final int POINTS = 0;
    private static final int RINGS = 1;

    @Override
    public int polygonDepth() {
        return 3;
    }

    @Override
    public String member() {
        return "coordinates";
    }

    @Override
    public int mostPoints(NestedNumbers numbers, int ring) {
        return numbers.end(RINGS, ring) - numbers.start(RINGS, ring);
    }

    @Override
    public double[] of(NestedNumbers numbers, int ring, RingName name) {
        int first = numbers.start(RINGS, ring);
        double[] lonLat = new double[2 * mostPoints(numbers, ring)];
        for (int i = 0; i < lonLat.length / 2; i++) {
            int at = start(numbers, first + i, name);
            lonLat[2 * i] = numbers.value(at);
            lonLat[2 * i + 1] = numbers.value(at + 1);
        }
        return lonLat;
    }

    /** Where the numbers of a point begin, once it is sure that there are two or three. */
    static int start(NestedNumbers numbers, int point, Object name) {
        int start = numbers.start(POINTS, point);
        int size = numbers.end(POINTS, point) - start;
        if (size < 2 || size > 3) {
            throw new WrongValue(
                    ProblemCode.WRONG_OUTLINE,
                    "a point of another form",
                    size + (size == 1 ? " number" : " numbers") + " for a point, in " + name,
                    "a longitude, a latitude and perhaps a height",
                    "");
        }
        return start;
    }
}
