package org.plumbline.model.geo;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.plumbline.model.places.LonLat;

/** The land that some polygons cover together, for measuring and for comparing with other land. Lines are straight in degrees. */
public final class Land {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Geometry geometry;
    private final PreparedGeometry prepared;
    private final IndexedPointInAreaLocator locator;
    private final double km2;

    private Land(Geometry geometry) {
        this.geometry = geometry;
        this.prepared = PreparedGeometryFactory.prepare(geometry);
        this.locator = new IndexedPointInAreaLocator(geometry);
        this.km2 = km2(geometry);
    }

    /**
     * The land of all polygons, counted once where they overlap. One whose line crosses itself, as happens where an outline was
     * generalised, counts for what it encloses.
     */
    public static Land of(List<Polygon> polygons) {
        List<Geometry> each = polygons.stream().map(Land::mended).toList();
        return new Land(each.size() == 1 ? each.get(0) : OverlayNGRobust.union(each));
    }

    private static Geometry mended(Polygon polygon) {
        Geometry geometry = geometry(polygon);
        return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    }

    static org.locationtech.jts.geom.Polygon geometry(Polygon polygon) {
        LinearRing[] rings = polygon.rings().stream().map(Land::ring).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        return GEOMETRIES.createPolygon(rings[0], holes);
    }

    private static LinearRing ring(Ring ring) {
        Coordinate[] points = new Coordinate[ring.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return GEOMETRIES.createLinearRing(points);
    }

    /** How many points its lines have. */
    public int points() {
        return geometry.getNumPoints();
    }

    /** Its area in square kilometres. */
    public double km2() {
        return km2;
    }

    /** The area in square kilometres that it has in common with other land. */
    public double sharedKm2(Land other) {
        if (!prepared.intersects(other.geometry)) {
            return 0;
        }
        return prepared.covers(other.geometry)
                ? other.km2
                : km2(OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION));
    }

    /** Whether a point lies on it or on its edge. Logarithmic in its number of points. */
    public boolean contains(LonLat point) {
        return locator.locate(new Coordinate(point.longitude(), point.latitude())) != Location.EXTERIOR;
    }

    public Box box() {
        Envelope around = geometry.getEnvelopeInternal();
        return new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    private static double km2(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon && !polygon.isEmpty()) {
                sum += EqualArea.km2(polygon.getExteriorRing().getCoordinates());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= EqualArea.km2(polygon.getInteriorRingN(hole).getCoordinates());
                }
            }
        }
        return sum;
    }
}
