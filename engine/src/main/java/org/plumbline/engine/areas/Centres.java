package org.plumbline.engine.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Land;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;
import org.plumbline.sources.DataTable;

/** The points that the people of each neighbourhood of England and Wales live around. */
final class Centres {
    private static final String TABLE = "centroids-lsoa-2011";
    private static final List<String> COLUMNS = List.of("lsoa_code", "longitude", "latitude");

    /** The people of a neighbourhood live around a point that is nowhere farther from its edge: about 40 km. */
    private static final double FAR_EAST = 0.6;

    private static final double FAR_NORTH = 0.4;
    private static final double KM_A_DEGREE = 111.2;

    /** A neighbourhood's code and point. */
    record Centre(AreaCode code, LonLat point) {

        /** Kilometres from a point, good to a part in a hundred within Britain. */
        double kmTo(LonLat other) {
            double north = point.latitude() - other.latitude();
            double east = (point.longitude() - other.longitude())
                    * StrictMath.cos(Math.toRadians((point.latitude() + other.latitude()) / 2));
            return KM_A_DEGREE * Math.sqrt(north * north + east * east);
        }
    }

    private final List<Centre> all;

    private Centres(List<Centre> all) {
        this.all = all;
    }

    static Centres read(TableReads reads) {
        reads.want(TABLE, COLUMNS);
        DataTable data = reads.data(TABLE);
        double[] longitudes = data.numbers("longitude");
        double[] latitudes = data.numbers("latitude");
        List<AreaCode> codes = data.codes("lsoa_code");
        List<Centre> all = new ArrayList<>();
        for (int row = 0; row < longitudes.length; row++) {
            all.add(new Centre(codes.get(row), new LonLat(longitudes[row], latitudes[row])));
        }
        return new Centres(all);
    }

    List<Centre> inside(Land land) {
        Box box = land.box();
        return all.stream()
                .filter(centre ->
                        box.contains(centre.point().longitude(), centre.point().latitude()))
                .filter(centre -> land.contains(centre.point()))
                .toList();
    }

    /** The codes of all whose land may lie in the box. */
    Set<AreaCode> near(Box box) {
        Box wide =
                new Box(box.west() - FAR_EAST, box.south() - FAR_NORTH, box.east() + FAR_EAST, box.north() + FAR_NORTH);
        Set<AreaCode> near = new TreeSet<>();
        all.stream()
                .filter(centre ->
                        wide.contains(centre.point().longitude(), centre.point().latitude()))
                .forEach(centre -> near.add(centre.code()));
        return near;
    }

    Centre nearest(LonLat point) {
        return all.stream()
                .reduce((a, b) -> b.kmTo(point) < a.kmTo(point) ? b : a)
                .orElseThrow();
    }
}
