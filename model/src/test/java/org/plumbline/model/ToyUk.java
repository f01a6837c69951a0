package org.plumbline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;

/**
 * A country small enough to work out by hand: twelve made-up districts, Ashby to Lowick, in three regions of four, and five
 * indicators. The index of a district is its letter: Ashby is 0, Lowick 11.
 *
 * <pre>
 *              Northmoor                Midvale                  Southdown
 *              Ashby Birch Corrie Dunmo Elmse Fenwi Garth Holm   Ingle Jorda Kelby Lowick
 * jobless      100   80    75     60    50    40    30    25     20    10    5     0         percent; all differ
 * crime        10    10    10     10    5     5     5     5      0     0     0     0         score; a value a region
 * damp         2     4     6      8     10    0     2     4      6     8     10    gap       score; ties over regions
 * bus          0     60    0      60    0     60    0     60     0     60    0     60        score; two values
 * pay          400   440   420    480   460   500   500   540    520   580   560   600       pounds; higher is better
 * residents    1000  1000  2000   2000  3000  3000  4000  4000   5000  5000  6000  6000      42,000 in all
 * </pre>
 *
 * <p>The percentages of {@code jobless} run from 0 to 100, so that min-max leaves them as they are.
 */
public final class ToyUk {
    public static final String JOBLESS = "jobless";
    public static final String CRIME = "crime";
    public static final String DAMP = "damp";
    public static final String BUS = "bus";
    public static final String PAY = "pay";

    /** The code of Greater Elmsea, which later took the place of Corrie and Elmsea; not among {@link #places()}. */
    public static final AreaCode SUCCESSOR = new AreaCode("E06900001");

    public static final Vintage VINTAGE = new Vintage(2019);
    public static final Period PERIOD = new Period(Period.Kind.CALENDAR_YEAR, 2019, 0);
    public static final Citation CITATION = new Citation("A toy country", "Plumbline's tests", "");
    private static final Licence LICENCE = new Licence("made up", "", true);

    private static final List<String> REGIONS = List.of("Northmoor", "Midvale", "Southdown");
    private static final List<String> NAMES = List.of(
            "Ashby",
            "Birch",
            "Corrie",
            "Dunmoor",
            "Elmsea",
            "Fenwick",
            "Garth",
            "Holm",
            "Inglewood",
            "Jordan",
            "Kelby",
            "Lowick");

    private ToyUk() {}

    /** The twelve districts in the order of their letters, which is the order of their codes. */
    public static Places places() {
        List<Place> districts = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            districts.add(new Place(code(i), NAMES.get(i), VINTAGE, Optional.of(regionCode(i / 4)), Optional.empty()));
        }
        List<Place> regions = new ArrayList<>();
        for (int i = 0; i < REGIONS.size(); i++) {
            regions.add(new Place(regionCode(i), REGIONS.get(i), VINTAGE, Optional.empty(), Optional.empty()));
        }
        return new Places(districts, regions);
    }

    /** The code of the district at an index, 0 to 11: E07900001 to E07900012. */
    public static AreaCode code(int index) {
        return AreaCode.parse(String.format(Locale.ROOT, "E079000%02d", index + 1));
    }

    private static AreaCode regionCode(int index) {
        return AreaCode.parse("E1290000" + (index + 1));
    }

    /** Residents of each district; a fresh array. */
    public static double[] population() {
        return new double[] {1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000, 5000, 5000, 6000, 6000};
    }

    /** The five indicators, with Lowick's {@code damp} suppressed. */
    public static IndicatorTable table() {
        List<Observation> cells = new ArrayList<>();
        addAll(cells, JOBLESS, 100, 80, 75, 60, 50, 40, 30, 25, 20, 10, 5, 0);
        addAll(cells, CRIME, 10, 10, 10, 10, 5, 5, 5, 5, 0, 0, 0, 0);
        addAll(cells, DAMP, 2, 4, 6, 8, 10, 0, 2, 4, 6, 8, 10);
        cells.add(Observation.gap(code(11), DAMP, PERIOD, ObservationStatus.SUPPRESSED));
        addAll(cells, BUS, 0, 60, 0, 60, 0, 60, 0, 60, 0, 60, 0, 60);
        addAll(cells, PAY, 400, 440, 420, 480, 460, 500, 500, 540, 520, 580, 560, 600);
        return new IndicatorTable(places(), indicators(), cells);
    }

    private static void addAll(List<Observation> cells, String indicator, double... values) {
        for (int i = 0; i < values.length; i++) {
            cells.add(Observation.of(code(i), indicator, PERIOD, values[i]));
        }
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator(JOBLESS, "Adults without work who want it", Unit.PERCENT, Polarity.LOWER_IS_BETTER),
                indicator(CRIME, "Crimes recorded, as a score", Unit.SCORE, Polarity.LOWER_IS_BETTER),
                indicator(DAMP, "Homes with damp, as a score", Unit.SCORE, Polarity.LOWER_IS_BETTER),
                indicator(BUS, "The wait for a bus, as a score", Unit.SCORE, Polarity.LOWER_IS_BETTER),
                indicator(PAY, "Median pay of a week", Unit.POUNDS, Polarity.HIGHER_IS_BETTER));
    }

    private static Indicator indicator(String id, String definition, Unit unit, Polarity polarity) {
        return new Indicator(id, definition, unit, polarity, Optional.empty(), PERIOD, CITATION, LICENCE);
    }

    /**
     * Four awards, 100,000 pounds and a penny in all: one in Ashby's own name, one to Birch by the name of its council, one to
     * the county of Kelby and Lowick (of one size, so half each), and one to a council that later took the place of Corrie
     * and Elmsea (two residents to three).
     */
    public static List<Award> awards() {
        return List.of(
                award("T-1", "Ashby", 1_000_000, code(0)),
                award("T-2", "Birch Borough Council", 2_000_000, code(1)),
                award("T-3", "Southdown County Council", 5_000_001, code(10), code(11)),
                award("T-4", "Greater Elmsea", 2_000_000, SUCCESSOR));
    }

    private static Award award(String id, String lead, long pence, AreaCode... places) {
        return new Award(id, 1, lead, "Town centre", "England", pence, List.of(places));
    }
}
