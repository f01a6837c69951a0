package org.plumbline.sources.sortition.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a CSV of who lives in the places: {@code feature,value,people} and, if it has that column, {@code tenth}. */
public final class PeopleFile {
    private static final String FEATURE = "feature";
    private static final String VALUE = "value";
    private static final String PEOPLE = "people";
    private static final NumberRange COUNTS = new NumberRange(0, 1e9, false);
    private static final NumberRange TENTHS = new NumberRange(1, 10, true);

    private final boolean tenths;
    private final Problems problems = new Problems();
    private final List<PeopleCount> counts = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    private PeopleFile(boolean tenths) {
        this.tenths = tenths;
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that is wrong with it */
    public static List<PeopleCount> read(TableFile file) {
        List<String> columns = new ArrayList<>(List.of(FEATURE, VALUE, PEOPLE));
        PeopleFile reading = new PeopleFile(TableReader.heading(file).contains(PlacesFile.TENTH));
        if (reading.tenths) {
            columns.add(PlacesFile.TENTH);
        }
        new TableReader(columns).read(file, reading.problems, reading::add);
        reading.problems.throwIfAny();
        return List.copyOf(reading.counts);
    }

    private void add(Row row) {
        String feature = text(row, FEATURE);
        String value = text(row, VALUE);
        OptionalInt tenth = tenth(row);
        Integer first = seen.putIfAbsent(List.of(feature, value, tenth.toString()), row.line());
        if (first != null && !value.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(VALUE),
                    "this value stands twice for the same tenth",
                    feature + ": " + value,
                    "each once; this one is already in line " + first,
                    "delete one of the two rows, or add them up"));
        }
        double people = problems.parsed(
                row.where(PEOPLE), () -> PlainNumber.parse(row.text(PEOPLE).strip(), COUNTS), 1.0);
        counts.add(new PeopleCount(feature, value, tenth, people, row.where(VALUE)));
    }

    private OptionalInt tenth(Row row) {
        return tenths && !row.isBlank(PlacesFile.TENTH)
                ? OptionalInt.of((int) (double) problems.parsed(
                        row.where(PlacesFile.TENTH),
                        () -> PlainNumber.parse(row.text(PlacesFile.TENTH).strip(), TENTHS),
                        1.0))
                : OptionalInt.empty();
    }

    private String text(Row row, String column) {
        return problems.parsed(
                row.where(column), () -> PlainText.parse(row.text(column).strip(), PlacesFile.LONGEST), "");
    }
}
