package org.plumbline.sources.grid;

import java.util.Optional;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;

/** Points of the British grid in degrees and back, right to about 5 metres. The library is loaded at the first point. */
public final class BritishGrid {
    /** What a published point may be off by, in metres, after it was carried from one to the other. */
    public static final int ACCURACY_METRES = 5;

    private BritishGrid() {}

    /** The point on the grid; empty where it lies outside, as Ireland and France mostly do. */
    public static Optional<GridPoint> of(LonLat point) {
        ProjCoordinate there = Transforms.carried(point.longitude(), point.latitude(), true);
        return GridPoint.isOnTheGrid(there.x, there.y)
                ? Optional.of(new GridPoint(there.x, there.y))
                : Optional.empty();
    }

    /** The point in degrees (WGS 84). */
    public static LonLat toLonLat(GridPoint point) {
        ProjCoordinate there = Transforms.carried(point.eastingMetres(), point.northingMetres(), false);
        return new LonLat(there.x, there.y);
    }

    /** Made when first asked for: commands that look up no point do not wait for it. Not safe for several threads at once. */
    private static final class Transforms {
        /**
         * The parameters of EPSG:27700, written out so that the whole EPSG database (1.2 megabytes, with terms of its own) need
         * not come along.
         */
        private static final String NATIONAL_GRID =
                "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
                        + " +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

        private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

        private static final BasicCoordinateTransform TO_GRID;
        private static final BasicCoordinateTransform TO_DEGREES;

        static {
            CRSFactory factory = new CRSFactory();
            CoordinateReferenceSystem grid = factory.createFromParameters("EPSG:27700", NATIONAL_GRID);
            CoordinateReferenceSystem degrees = factory.createFromParameters("EPSG:4326", DEGREES);
            TO_GRID = new BasicCoordinateTransform(degrees, grid);
            TO_DEGREES = new BasicCoordinateTransform(grid, degrees);
        }

        static synchronized ProjCoordinate carried(double x, double y, boolean toGrid) {
            return (toGrid ? TO_GRID : TO_DEGREES).transform(new ProjCoordinate(x, y), new ProjCoordinate());
        }
    }
}
