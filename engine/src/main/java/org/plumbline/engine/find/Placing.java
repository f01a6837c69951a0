package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Lookups;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.DataTable;
import org.plumbline.sources.grid.BritishGrid;
import org.plumbline.sources.postcodes.Placement;

/**
 * Goes from the places that something is known to lie in to those that are asked for. Where a neighbourhood of one census
 * became several of the next, the one whose residents live nearest, on average, is taken and marked.
 */
public final class Placing {
    public static final Boundaries LSOA_2011 = Boundaries.of(AreaType.LSOA, 2011);
    public static final Boundaries LSOA_2021 = Boundaries.of(AreaType.LSOA, 2021);

    private static final String CENTRES_2011 = "centroids-lsoa-2011";
    private static final String CENTRES_2021 = "centroids-lsoa-2021";

    private final TableReads reads;
    private final Lookups lookups;
    private final Map<AreaCode, GridPoint> centres = new HashMap<>();
    private final Map<AreaCode, LonLat> degrees = new HashMap<>();

    public Placing(TableReads reads) {
        this.reads = reads;
        this.lookups = new Lookups(reads);
        reads.want(CENTRES_2011, List.of("lsoa_code", "easting", "northing"));
        reads.want(CENTRES_2021, List.of("lsoa_code", "longitude", "latitude"));
    }

    public Lookups lookups() {
        return lookups;
    }

    /** The places that a file gives a postcode, so far as a look-up here knows their codes. */
    public List<Start> starts(Placement placement) {
        List<Start> starts = new ArrayList<>();
        placement
                .lsoa2011()
                .filter(code -> lookups.find(LSOA_2011, code).isPresent())
                .ifPresent(code -> starts.add(new Start(LSOA_2011, code, false)));
        placement
                .lsoa2021()
                .filter(code -> lookups.find(LSOA_2021, code).isPresent())
                .ifPresent(code -> starts.add(new Start(LSOA_2021, code, false)));
        Stream.of(placement.ward(), placement.district())
                .flatMap(Optional::stream)
                .flatMap(code -> starts(code).stream())
                .forEach(starts::add);
        return starts;
    }

    /** A code in all the boundaries in which it stands, the latest first: one code may be of several years. */
    public List<Start> starts(AreaCode code) {
        return lookups.boundariesOf(code).stream()
                .map(boundaries -> new Start(boundaries, code, false))
                .toList();
    }

    /** Whether {@link #complete} would give another answer for another point. */
    public boolean needsPoint(List<Start> starts) {
        Optional<Start> earlier = of(starts, LSOA_2011);
        Optional<Start> later = of(starts, LSOA_2021);
        if (earlier.isPresent() == later.isPresent()) {
            return false;
        }
        Start known = earlier.or(() -> later).orElseThrow();
        return lookups.around(known.boundaries(), known.code(), earlier.isPresent() ? LSOA_2021 : LSOA_2011)
                        .size()
                > 1;
    }

    /**
     * The same with the neighbourhood of the other census, where only one is among them.
     *
     * @param point what they are the places of; empty where it is not known, and then of several neighbourhoods none is taken
     */
    public List<Start> complete(List<Start> starts, Optional<GridPoint> point) {
        Optional<Start> earlier = of(starts, LSOA_2011);
        Optional<Start> later = of(starts, LSOA_2021);
        if (earlier.isPresent() == later.isPresent()) {
            return starts;
        }
        Start known = earlier.or(() -> later).orElseThrow();
        Boundaries other = earlier.isPresent() ? LSOA_2021 : LSOA_2011;
        Set<AreaCode> candidates = lookups.around(known.boundaries(), known.code(), other);
        Optional<Start> found = candidates.size() == 1
                ? Optional.of(new Start(other, candidates.iterator().next(), known.approximate()))
                : point.flatMap(at -> nearest(candidates, other, at)).map(code -> new Start(other, code, true));
        return found.map(start ->
                        Stream.concat(Stream.of(start), starts.stream()).toList())
                .orElse(starts);
    }

    private static Optional<Start> of(List<Start> starts, Boundaries boundaries) {
        return starts.stream()
                .filter(start -> start.boundaries().equals(boundaries))
                .findFirst();
    }

    private Optional<AreaCode> nearest(Set<AreaCode> candidates, Boundaries boundaries, GridPoint point) {
        Map<AreaCode, GridPoint> known = boundaries.equals(LSOA_2011) ? centresOf2011() : centresOf2021(candidates);
        return candidates.stream()
                .filter(known::containsKey)
                .min(Comparator.<AreaCode>comparingDouble(
                                code -> known.getOrDefault(code, point).distanceMetres(point))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Map<AreaCode, GridPoint> centresOf2011() {
        if (centres.isEmpty()) {
            DataTable data = reads.data(CENTRES_2011);
            double[] east = data.numbers("easting");
            double[] north = data.numbers("northing");
            List<AreaCode> codes = data.codes("lsoa_code");
            for (int row = 0; row < east.length; row++) {
                centres.put(codes.get(row), new GridPoint(east[row], north[row]));
            }
        }
        return centres;
    }

    /** Those of 2021 are in degrees; the few that are asked for are carried to the grid. */
    private Map<AreaCode, GridPoint> centresOf2021(Set<AreaCode> candidates) {
        if (degrees.isEmpty()) {
            DataTable data = reads.data(CENTRES_2021);
            double[] longitude = data.numbers("longitude");
            double[] latitude = data.numbers("latitude");
            List<AreaCode> codes = data.codes("lsoa_code");
            for (int row = 0; row < longitude.length; row++) {
                degrees.put(codes.get(row), new LonLat(longitude[row], latitude[row]));
            }
        }
        Map<AreaCode, GridPoint> known = new HashMap<>();
        for (AreaCode code : candidates) {
            Optional.ofNullable(degrees.get(code)).flatMap(BritishGrid::of).ifPresent(point -> known.put(code, point));
        }
        return known;
    }

    /** The place of some boundaries that they lie in, by the shortest way; empty where none is known, or it is one of several. */
    public Optional<Around> find(List<Start> starts, Boundaries wanted) {
        return starts.stream()
                .filter(start -> lookups.distance(start.boundaries(), wanted).isPresent())
                .sorted(Comparator.comparingInt(
                        start -> lookups.distance(start.boundaries(), wanted).orElseThrow()))
                .flatMap(start -> from(start, wanted).stream())
                .findFirst();
    }

    private Optional<Around> from(Start start, Boundaries wanted) {
        Set<AreaCode> around = lookups.around(start.boundaries(), start.code(), wanted);
        if (around.size() != 1) {
            return Optional.empty();
        }
        boolean approximate = start.approximate() || lookups.isBestFit(start.boundaries(), wanted);
        return lookups.find(wanted, around.iterator().next()).map(place -> new Around(place, wanted, approximate));
    }

    /**
     * The places of some boundaries among which it lies, where it lies in one of several and none can be told: what became of
     * a district that was divided, or the districts that a ward moved between. Empty where none is known, or those are parts.
     */
    public List<Place> among(List<Start> starts, Boundaries wanted) {
        return starts.stream()
                .filter(start -> start.boundaries().type().compareTo(wanted.type()) >= 0)
                .filter(start -> lookups.distance(start.boundaries(), wanted).isPresent())
                .map(start -> lookups.around(start.boundaries(), start.code(), wanted))
                .filter(around -> around.size() > 1)
                .min(Comparator.comparingInt(Set::size))
                .map(around -> around.stream()
                        .sorted()
                        .flatMap(code -> lookups.find(wanted, code).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The places of all {@code wanted} boundaries that are known, from small to large ones. */
    List<Around> list(List<Start> starts, List<Boundaries> wanted) {
        return wanted.stream()
                .sorted()
                .flatMap(boundaries -> find(starts, boundaries).stream())
                .toList();
    }

    /** A place by its code alone, of boundaries that no look-up here lists. */
    static Place unlisted(AreaCode code, int year) {
        return new Place(code, code.text(), new Vintage(year), Optional.empty(), Optional.empty());
    }
}
