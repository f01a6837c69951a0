package org.plumbline.sources.ons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.DataTable;

/** The local indicators and what is known of them. */
public final class LocalIndicators {
    /** The table of values. */
    public static final String VALUES = "els-indicators";

    /** The table that describes each indicator. */
    public static final String METADATA = "els-metadata";

    private static final String INDICATOR = "indicator";
    private static final String AREA = "area_code";
    private static final String PERIOD = "period";
    private static final String VALUE = "value";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String STATUS = "status";
    private static final String DIRECTION = "direction";

    /** The columns of the table of values that are read here. */
    public static final List<String> VALUE_COLUMNS = List.of(INDICATOR, AREA, PERIOD, VALUE, LOWER, UPPER, STATUS);

    /** The columns of the table of descriptions that are read here. */
    public static final List<String> DIRECTION_COLUMNS = List.of(INDICATOR, DIRECTION);

    private LocalIndicators() {}

    /**
     * The values of each indicator, in the order of the table, by its name there.
     *
     * @param table that was read with {@link #VALUE_COLUMNS}
     * @param wanted whether an indicator is, by its name; only these are kept
     * @throws WrongInput with every period and reason that is none
     */
    public static Map<String, List<LocalValue>> values(DataTable table, Predicate<String> wanted) {
        Map<String, List<LocalValue>> values = new LinkedHashMap<>();
        Map<String, DateSpan> periods = new HashMap<>();
        Problems problems = new Problems();
        List<String> indicators = table.texts(INDICATOR);
        List<AreaCode> areas = table.codes(AREA);
        List<String> spans = table.texts(PERIOD);
        List<String> statuses = table.texts(STATUS);
        double[] numbers = table.numbers(VALUE);
        double[] lower = table.numbers(LOWER);
        double[] upper = table.numbers(UPPER);
        for (int i = 0; i < table.rows(); i++) {
            int row = i;
            if (!wanted.test(indicators.get(row))) {
                continue;
            }
            DateSpan period = problems.parsed(
                    table.where(PERIOD, row),
                    () -> periods.computeIfAbsent(spans.get(row), DateSpan::parse),
                    new DateSpan(LocalDate.EPOCH, 0));
            ObservationStatus status = problems.parsed(
                    table.where(STATUS, row), () -> status(statuses.get(row), numbers[row]), status("", numbers[row]));
            values.computeIfAbsent(indicators.get(row), name -> new ArrayList<>())
                    .add(new LocalValue(areas.get(row), period, numbers[row], lower[row], upper[row], status));
        }
        problems.throwIfAny();
        return values;
    }

    /**
     * Which end of each indicator is better: this project's own judgement, for the publisher gives none.
     *
     * @param table that was read with {@link #DIRECTION_COLUMNS}
     * @param overrules what a recipe says instead, by the indicator's name
     * @throws WrongInput if a direction is none
     */
    public static Map<String, Polarity> polarities(DataTable table, Map<String, Polarity> overrules) {
        Map<String, Polarity> polarities = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (int row = 0; row < table.rows(); row++) {
            String direction = table.texts(DIRECTION).get(row);
            polarities.put(
                    table.texts(INDICATOR).get(row),
                    problems.parsed(table.where(DIRECTION, row), () -> polarity(direction), Polarity.NEITHER));
        }
        problems.throwIfAny();
        polarities.replaceAll((indicator, judged) -> overrules.getOrDefault(indicator, judged));
        return polarities;
    }

    /** Why a value is blank, by the letters that government statisticians use. */
    private static ObservationStatus status(String letter, double value) {
        boolean observed = !Double.isNaN(value);
        return switch (letter) {
            case "" -> observed ? ObservationStatus.OBSERVED : ObservationStatus.BLANK;
            case "c", "u" -> blank(letter, observed, ObservationStatus.SUPPRESSED);
            case "x" -> blank(letter, observed, ObservationStatus.NOT_COLLECTED);
            case "z" -> blank(letter, observed, ObservationStatus.NOT_APPLICABLE);
            default -> throw wrongStatus(letter, "c, u, x, z or nothing");
        };
    }

    private static ObservationStatus blank(String letter, boolean observed, ObservationStatus reason) {
        if (observed) {
            throw wrongStatus(letter, "nothing, because the row has a value");
        }
        return reason;
    }

    private static WrongValue wrongStatus(String letter, String expected) {
        return new WrongValue(ProblemCode.WRONG_TEXT, "not a reason for a blank value", letter, expected, "");
    }

    private static Polarity polarity(String direction) {
        return switch (direction) {
            case "higher_is_better" -> Polarity.HIGHER_IS_BETTER;
            case "lower_is_better" -> Polarity.LOWER_IS_BETTER;
            case "neutral" -> Polarity.NEITHER;
            default ->
                throw new WrongValue(
                        ProblemCode.WRONG_TEXT,
                        "not a direction",
                        direction,
                        "higher_is_better, lower_is_better or neutral",
                        "");
        };
    }
}
