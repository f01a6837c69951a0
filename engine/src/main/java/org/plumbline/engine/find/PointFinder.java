package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.grid.BritishGrid;

/**
 * Finds the places around a point by the outlines of the mirror: first the districts whose boxes hold it, then the
 * neighbourhoods of these. Takes about two seconds, for the outlines are read anew. For one thread.
 */
public final class PointFinder {
    /** What is shown of a postcode or a point, where it is known. */
    static final List<Boundaries> SHOWN = List.of(
            Placing.LSOA_2011,
            Placing.LSOA_2021,
            boundaries(AreaType.WARD, 2017),
            boundaries(AreaType.WARD, 2024),
            boundaries(AreaType.LTLA, 2019),
            boundaries(AreaType.LTLA, 2024),
            boundaries(AreaType.REGION, 2019));

    private static final Boundaries DISTRICTS_2019 = boundaries(AreaType.LTLA, 2019);
    private static final String DISTRICTS = "boundaries-lad-2019";
    private static final String NEIGHBOURHOODS_2011 = "boundaries-lsoa-2011";
    private static final String NEIGHBOURHOODS_2021 = "boundaries-lsoa-2021";
    private static final Map<Character, String> NATIONS =
            Map.of('W', "Wales", 'S', "Scotland", 'N', "Northern Ireland");

    private final Catalogue catalogue;

    public PointFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static Boundaries boundaries(AreaType type, int year) {
        return new Boundaries(type, new Vintage(year));
    }

    /** Whether no later boundaries of that kind are listed here. */
    static boolean isLatest(Boundaries boundaries) {
        return SHOWN.stream()
                .filter(one -> one.type() == boundaries.type())
                .allMatch(one -> one.vintage().year() <= boundaries.vintage().year());
    }

    /** The places around a point on the British grid. */
    public PlacesAt at(GridPoint point) {
        PlacesAt found = at(BritishGrid.toLonLat(point));
        return new PlacesAt(point + " on the British grid (" + found.what() + ")", found.around(), found.notes());
    }

    /**
     * The places around a point; none, and a note that says why, in the sea or outside the United Kingdom.
     *
     * @throws org.plumbline.model.problems.CannotSay if the outlines are not here
     */
    public PlacesAt at(LonLat point) {
        TableReads reads = new TableReads(catalogue);
        String what = String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
        Shapes near = reads.shapes(DISTRICTS, code -> true);
        List<Shape> boxes = near.list().stream()
                .filter(shape -> shape.box().contains(point.longitude(), point.latitude()))
                .toList();
        if (boxes.isEmpty()) {
            return new PlacesAt(what, List.of(), List.of(nowhere(point, near)));
        }
        Placing placing = new Placing(reads);
        List<Start> starts = starts(point, boxes, placing, reads);
        List<Around> around = placing.list(starts, SHOWN).stream()
                .map(one -> new Around(one.place(), one.boundaries(), true))
                .toList();
        List<Around> outside = around.isEmpty() ? outside(starts) : around;
        return new PlacesAt(what, outside, notes(point, starts, around, near));
    }

    private static List<Start> starts(LonLat point, List<Shape> boxes, Placing placing, TableReads reads) {
        List<Start> starts = new ArrayList<>();
        Set<AreaCode> districts = boxes.stream()
                .map(Shape::code)
                .filter(code -> code.text().startsWith("E"))
                .collect(Collectors.toSet());
        if (!districts.isEmpty()) {
            around(point, NEIGHBOURHOODS_2011, Placing.LSOA_2011, districts, placing, reads)
                    .ifPresent(starts::add);
            around(point, NEIGHBOURHOODS_2021, Placing.LSOA_2021, districts, placing, reads)
                    .ifPresent(starts::add);
        }
        if (starts.isEmpty()) {
            boxes.stream()
                    .filter(shape -> shape.contains(point))
                    .findFirst()
                    .ifPresent(shape -> starts.add(new Start(DISTRICTS_2019, shape.code(), true)));
        }
        return placing.complete(starts, BritishGrid.of(point));
    }

    private static Optional<Start> around(
            LonLat point,
            String table,
            Boundaries boundaries,
            Set<AreaCode> districts,
            Placing placing,
            TableReads reads) {
        return reads.shapes(
                        table,
                        code -> placing.lookups().around(boundaries, code, DISTRICTS_2019).stream()
                                .anyMatch(districts::contains))
                .findAround(point)
                .map(code -> new Start(boundaries, code, true));
    }

    /** A district of Scotland or Northern Ireland is in no look-up here, but its outline is. */
    private static List<Around> outside(List<Start> starts) {
        Map<AreaCode, Around> found = new HashMap<>();
        starts.forEach(start -> found.put(
                start.code(),
                new Around(
                        new Place(
                                start.code(),
                                start.code().text(),
                                start.boundaries().vintage(),
                                Optional.empty(),
                                Optional.empty()),
                        start.boundaries(),
                        true)));
        return List.copyOf(found.values());
    }

    private static List<String> notes(LonLat point, List<Start> starts, List<Around> around, Shapes near) {
        if (starts.isEmpty()) {
            return List.of(nowhere(point, near));
        }
        List<String> notes = new ArrayList<>();
        String nation = NATIONS.get(starts.get(0).code().text().charAt(0));
        if (nation != null) {
            notes.add("This point is in " + nation + ": the neighbourhoods, and the figures, here are of England.");
        }
        notes.addAll(Approximate.notes(starts, around));
        return notes;
    }

    private static String nowhere(LonLat point, Shapes land) {
        boolean british = land.box().contains(point.longitude(), point.latitude());
        return british
                ? "This point lies in no district of the United Kingdom: in the sea, in Ireland, on the Isle of Man, or off a shore"
                        + " whose outline is simplified."
                : "This point lies outside the United Kingdom. Are latitude and longitude the right way round? Latitude, about 50"
                        + " to 61, comes first.";
    }
}
