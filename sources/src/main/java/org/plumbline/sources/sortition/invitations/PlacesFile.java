package org.plumbline.sources.sortition.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a CSV of places: {@code code,name,addresses} and, if it has that column, {@code tenth}. */
public final class PlacesFile {
    static final String CODE = "code";
    static final String NAME = "name";
    static final String ADDRESSES = "addresses";
    static final String TENTH = "tenth";
    static final int LONGEST = 200;
    private static final int MOST_PLACES = 200_000;
    private static final NumberRange COUNTS = new NumberRange(1, 10_000_000, true);
    private static final NumberRange TENTHS = new NumberRange(1, 10, true);

    /** So many addresses in all that a letter is still an int. */
    private static final long MOST_ADDRESSES = 50_000_000;

    private final boolean tenths;
    private final Problems problems = new Problems();
    private final List<InvitedPlace> places = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private long addresses;

    private PlacesFile(boolean tenths) {
        this.tenths = tenths;
    }

    /** @throws WrongInput with all that is wrong with it */
    public static List<InvitedPlace> read(TableFile file) {
        List<String> columns = new ArrayList<>(List.of(CODE, NAME, ADDRESSES));
        PlacesFile reading = new PlacesFile(TableReader.heading(file).contains(TENTH));
        if (reading.tenths) {
            columns.add(TENTH);
        }
        new TableReader(columns).read(file, reading.problems, reading::add);
        reading.problems.throwIfAny();
        if (reading.places.size() > MOST_PLACES || reading.addresses > MOST_ADDRESSES) {
            throw new WrongInput(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.file(file.name()),
                    "too many places or addresses",
                    reading.places.size() + " places, " + reading.addresses + " addresses",
                    "at most " + MOST_PLACES + " places and " + MOST_ADDRESSES + " addresses",
                    ""));
        }
        return List.copyOf(reading.places);
    }

    private void add(Row row) {
        String code = problems.parsed(
                row.where(CODE), () -> PlainText.parse(row.text(CODE).strip(), LONGEST), "");
        Integer first = seen.putIfAbsent(code, row.line());
        if (first != null && !code.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(CODE),
                    "this place stands twice",
                    code,
                    "each once; this one is already in line " + first,
                    "delete one of the two rows, or add up their addresses"));
        }
        String name = row.isBlank(NAME)
                ? code
                : problems.parsed(
                        row.where(NAME), () -> PlainText.parse(row.text(NAME).strip(), LONGEST), "");
        int count = (int) (double) problems.parsed(
                row.where(ADDRESSES),
                () -> PlainNumber.parse(row.text(ADDRESSES).strip(), COUNTS),
                1.0);
        addresses += count;
        places.add(new InvitedPlace(code, name, count, tenth(row), row.where(CODE)));
    }

    private OptionalInt tenth(Row row) {
        if (!tenths || row.isBlank(TENTH)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) (double) problems.parsed(
                row.where(TENTH), () -> PlainNumber.parse(row.text(TENTH).strip(), TENTHS), 1.0));
    }
}
