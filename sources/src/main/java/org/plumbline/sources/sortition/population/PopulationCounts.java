package org.plumbline.sources.sortition.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a table of population counts, a row for each value of each feature. */
public final class PopulationCounts {
    private static final String FEATURE = "feature";
    private static final String VALUE = "value";
    private static final String PEOPLE = "people";
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ROWS = 1_000;

    /** More people than there are anywhere; a smaller figure may be a percentage. */
    private static final NumberRange COUNTS = new NumberRange(0, 1e11, false);

    private final Problems problems = new Problems();
    private final Map<String, Draft> features = new LinkedHashMap<>();
    private int rows;

    private PopulationCounts() {}

    /**
     * The features in the order in which they are first named, with their values in the order of the file.
     *
     * @throws WrongInput with all that is wrong: a column missing, a blank, a value twice, a figure that is no number or below
     *     nought, a feature without people
     */
    public static Population read(TableFile file) {
        PopulationCounts counts = new PopulationCounts();
        new TableReader(List.of(FEATURE, VALUE, PEOPLE)).read(file, counts.problems, counts::add);
        counts.features.values().forEach(counts::requirePeople);
        counts.problems.throwIfAny();
        return new Population(counts.features.values().stream()
                .map(draft -> new PopulationFeature(draft.name, draft.values))
                .toList());
    }

    /** A feature as far as it is read; the lines on which its values stand, by their names in small letters. */
    private static final class Draft {
        private final String name;
        private final Where first;
        private final List<PopulationValue> values = new ArrayList<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();
        private boolean sound = true;

        Draft(String name, Where first) {
            this.name = name;
            this.first = first;
        }
    }

    private void add(Row row) {
        requireRoom(row);
        String name = text(row, FEATURE);
        String value = text(row, VALUE);
        BigDecimal people = people(row);
        if (name.isEmpty()) {
            return;
        }
        Draft feature = features.computeIfAbsent(folded(name), any -> new Draft(name, row.where(FEATURE)));
        requireSpelling(feature, name, row);
        if (value.isEmpty() || people.signum() < 0) {
            feature.sound = false;
        } else if (isNew(feature, value, row)) {
            feature.values.add(new PopulationValue(value, people));
        }
    }

    /** The text of a cell; empty, and a problem noted, if there is none. */
    private String text(Row row, String column) {
        String text = row.text(column).strip();
        return problems.parsed(row.where(column), () -> PlainText.parse(text, LONGEST_TEXT), "");
    }

    /** The number of a cell; below nought, and a problem noted, if it is none. */
    private BigDecimal people(Row row) {
        String text = row.text(PEOPLE).strip();
        return problems.parsed(
                row.where(PEOPLE),
                () -> {
                    PlainNumber.parse(text, COUNTS);
                    return new BigDecimal(text);
                },
                BigDecimal.ONE.negate());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void requireSpelling(Draft feature, String name, Row row) {
        if (!feature.name.equals(name)) {
            problems.add(new Problem(
                    ProblemCode.WRONG_TEXT,
                    row.where(FEATURE),
                    "a feature is written in two ways",
                    name,
                    feature.name + ", as in line " + feature.first.line(),
                    "write " + feature.name + " in every row, or give the two other names"));
        }
    }

    private boolean isNew(Draft feature, String value, Row row) {
        Integer earlier = feature.lines.putIfAbsent(folded(value), row.line());
        if (earlier != null) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(VALUE),
                    "this value of " + feature.name + " stands twice",
                    value,
                    "each value once, capitals apart; this one is already in line " + earlier,
                    "delete one of the two rows, or correct its value"));
        }
        return earlier == null;
    }

    private void requirePeople(Draft feature) {
        boolean none = feature.values.stream().allMatch(value -> value.people().signum() == 0);
        if (feature.sound && none) {
            problems.add(new Problem(
                    ProblemCode.WRONG_NUMBER,
                    feature.first,
                    "the feature " + feature.name + " has no people",
                    "0 people for all its values together",
                    "people with one value at least",
                    "were the counts left out?"));
        }
    }

    private void requireRoom(Row row) {
        rows++;
        if (rows > MOST_ROWS) {
            problems.add(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    row.where(FEATURE),
                    "too many rows",
                    "more than " + MOST_ROWS,
                    "at most " + MOST_ROWS + ", one for each value of each feature",
                    "is it the right file?"));
            problems.throwIfAny();
        }
    }
}
