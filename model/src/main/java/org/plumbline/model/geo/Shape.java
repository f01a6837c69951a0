package org.plumbline.model.geo;

import java.util.List;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;

/** The outline of a place: one polygon a piece of land. Immutable. */
public final class Shape {
    private final AreaCode code;
    private final List<Polygon> polygons;
    private final Box box;

    /** @throws IllegalArgumentException if there is no polygon */
    public Shape(AreaCode code, List<Polygon> polygons) {
        this.code = code;
        this.polygons = List.copyOf(polygons);
        this.box = Box.around(polygons.stream().map(Polygon::box).toList());
    }

    public AreaCode code() {
        return code;
    }

    public List<Polygon> polygons() {
        return polygons;
    }

    /** The box around all polygons. */
    public Box box() {
        return box;
    }

    /** How many points all rings have together. */
    public int points() {
        return polygons.stream()
                .flatMap(polygon -> polygon.rings().stream())
                .mapToInt(Ring::size)
                .sum();
    }

    /**
     * Whether the point lies in the place, by the even-odd rule: outside its holes. Of two neighbours whose outlines share a
     * line, point for point, one alone contains a point on it. Linear in the number of points, or constant outside the box.
     */
    public boolean contains(LonLat point) {
        if (!box.contains(point.longitude(), point.latitude())) {
            return false;
        }
        for (Polygon polygon : polygons) {
            if (polygon.contains(point.longitude(), point.latitude())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return code + ", " + polygons.size() + (polygons.size() == 1 ? " polygon" : " polygons");
    }
}
