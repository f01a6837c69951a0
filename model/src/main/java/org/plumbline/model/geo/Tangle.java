package org.plumbline.model.geo;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Lines of which so many lie across each other that comparing them would take minutes or hours, as in a comb of long slanting
 * teeth. What people draw and offices publish has a handful of other lines near each.
 */
public final class Tangle {
    /** Pairs of lines whose boxes meet: these many are compared in about a second. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final long MOST_PAIRS_A_LINE = 10;

    private Tangle() {}

    /** Whether the lines of these polygons together are one. About n log n in their points. */
    public static boolean is(List<Polygon> polygons) {
        STRtree boxes = new STRtree();
        List<Envelope> lines = polygons.stream()
                .flatMap(polygon -> polygon.rings().stream())
                .flatMap(ring -> IntStream.range(1, ring.size()).mapToObj(point -> line(ring, point)))
                .toList();
        lines.forEach(line -> boxes.insert(line, line));
        long[] pairs = new long[1];
        for (Envelope line : lines) {
            boxes.query(line, other -> pairs[0]++);
            if (pairs[0] > MOST_PAIRS + MOST_PAIRS_A_LINE * lines.size()) {
                return true;
            }
        }
        return false;
    }

    private static Envelope line(Ring ring, int end) {
        return new Envelope(ring.longitude(end - 1), ring.longitude(end), ring.latitude(end - 1), ring.latitude(end));
    }
}
