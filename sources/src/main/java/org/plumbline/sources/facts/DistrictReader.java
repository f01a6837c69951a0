package org.plumbline.sources.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a table that has one row for each English district of 2019: its code, name, region, centre and figures. */
public final class DistrictReader {
    static final String CODE = "lad19cd";
    static final String NAME = "lad19nm";
    private static final String REGION = "region";
    private static final String LONGITUDE = "longitude";
    private static final String LATITUDE = "latitude";
    private static final Vintage VINTAGE = new Vintage(2019);
    private static final int LONGEST_NAME = 200;

    /** The box around the British Isles: a longitude and a latitude that changed places fall outside it. */
    private static final NumberRange LONGITUDES = new NumberRange(-9, 3, false);

    private static final NumberRange LATITUDES = new NumberRange(49, 62, false);

    private final KnownPlaces known;
    private final SortedMap<String, Place> regions = new TreeMap<>();
    private final FigureReader figures;
    private final List<Indicator> indicators;

    /**
     * @param regions the places that districts lie in; those that are not regions are left aside
     * @param indicators the columns of figures, each column named by the indicator's id
     */
    public DistrictReader(KnownPlaces known, List<Place> regions, List<Indicator> indicators) {
        this.known = known;
        regions.stream()
                .filter(place -> place.type() == AreaType.REGION)
                .forEach(region -> this.regions.put(region.name(), region));
        this.indicators = List.copyOf(indicators);
        this.figures = new FigureReader(indicators);
    }

    /** The districts of a table that is right, by which another is checked. */
    public static KnownPlaces known(TableFile right) {
        return KnownPlaces.read(AreaType.LTLA, right, CODE, NAME);
    }

    /**
     * The districts and their figures. A blank cell is a gap. Linear in the size of the file.
     *
     * @throws WrongInput with all that is wrong: codes, names, numbers, a district that is missing or stands twice
     */
    public IndicatorTable read(TableFile file) {
        Problems problems = new Problems();
        Reading reading = new Reading(problems);
        List<String> columns = Stream.concat(
                        Stream.of(CODE, NAME, REGION, LONGITUDE, LATITUDE), figures.columns().stream())
                .toList();
        int rows = new TableReader(columns).read(file, problems, reading::add);
        if (rows != known.size()) {
            problems.add(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(file.name()),
                    "too " + (rows < known.size() ? "few" : "many") + " rows below the heading",
                    rows + (rows == 1 ? " row" : " rows"),
                    known.size() + " rows, one for each district of " + VINTAGE,
                    known.findMissing(reading.codesSeen()).orElse("")));
        }
        problems.throwIfAny();
        Places places = new Places(reading.places, List.copyOf(regions.values()));
        return new IndicatorTable(places, indicators, reading.observations);
    }

    /** One table while its rows come in. */
    private final class Reading {
        private final Problems problems;
        private final RowKeys codes = new RowKeys(CODE, "place");
        private final RowKeys names = new RowKeys(NAME, "name of a place");
        private final List<Place> places = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();

        Reading(Problems problems) {
            this.problems = problems;
        }

        void add(Row row) {
            AreaCode code =
                    problems.parsed(row.where(CODE), () -> known.parse(row.text(CODE), row.text(NAME)), StandIn.CODE);
            if (codes.add(row, problems)) {
                names.add(row, problems);
            }
            String name =
                    problems.parsed(row.where(NAME), () -> PlainText.parse(row.text(NAME), LONGEST_NAME), StandIn.TEXT);
            places.add(new Place(code, name, VINTAGE, findRegion(row), findCentre(row)));
            observations.addAll(figures.read(row, code, problems));
        }

        private Set<AreaCode> codesSeen() {
            return places.stream().map(Place::code).collect(Collectors.toSet());
        }

        private Optional<AreaCode> findRegion(Row row) {
            List<String> names = List.copyOf(regions.keySet());
            return problems.parsed(
                    row.where(REGION),
                    () -> Optional.ofNullable(regions.get(PlainText.oneOf(row.text(REGION), names)))
                            .map(Place::code),
                    Optional.empty());
        }

        private Optional<LonLat> findCentre(Row row) {
            if (row.isBlank(LONGITUDE) && row.isBlank(LATITUDE)) {
                return Optional.empty();
            }
            double longitude = degrees(row, LONGITUDE, LONGITUDES);
            double latitude = degrees(row, LATITUDE, LATITUDES);
            return Optional.of(new LonLat(longitude, latitude));
        }

        private double degrees(Row row, String column, NumberRange range) {
            return problems.parsed(row.where(column), () -> PlainNumber.parse(row.text(column), range), 0.0);
        }
    }
}
