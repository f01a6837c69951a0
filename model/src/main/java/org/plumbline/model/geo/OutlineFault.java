package org.plumbline.model.geo;

import java.util.Optional;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.plumbline.model.places.LonLat;

/**
 * What makes a polygon one that encloses no land, or of which it cannot be said which land it encloses. The rules are those of the
 * OGC's Simple Feature Access, part 1, 6.1.11.1.
 *
 * @param at a point where it shows
 */
public record OutlineFault(Kind kind, LonLat at) {

    /** The kinds of fault. */
    public enum Kind {
        /** All points lie on one line. */
        NO_AREA,
        /** A line crosses or touches another of the same polygon, or runs along it. */
        CROSSES_ITSELF,
        /** A hole lies outside the outer ring. */
        HOLE_OUTSIDE,
        /** A hole lies in a hole. */
        HOLE_IN_HOLE,
        /** Holes touch so that they cut the land apart. */
        CUT_APART
    }

    /** The first fault of a polygon; empty if it has none. About n log n in its points. */
    public static Optional<OutlineFault> find(Polygon polygon) {
        org.locationtech.jts.geom.Polygon geometry = Land.geometry(polygon);
        Ring shore = polygon.rings().get(0);
        if (geometry.convexHull().getArea() == 0) {
            return Optional.of(new OutlineFault(Kind.NO_AREA, new LonLat(shore.longitude(0), shore.latitude(0))));
        }
        return Optional.ofNullable(new IsValidOp(geometry).getValidationError())
                .map(error ->
                        new OutlineFault(kind(error), new LonLat(error.getCoordinate().x, error.getCoordinate().y)));
    }

    private static Kind kind(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> Kind.HOLE_OUTSIDE;
            case TopologyValidationError.NESTED_HOLES -> Kind.HOLE_IN_HOLE;
            case TopologyValidationError.DISCONNECTED_INTERIOR -> Kind.CUT_APART;
            case TopologyValidationError.TOO_FEW_POINTS -> Kind.NO_AREA;
            default -> Kind.CROSSES_ITSELF;
        };
    }
}
