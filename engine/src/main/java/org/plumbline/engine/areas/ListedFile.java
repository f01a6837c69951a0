package org.plumbline.engine.areas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.tables.Cells;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * A CSV that lists an area: a code or postcode a row, each once, with a share where it has that column.
 *
 * @param entries in the order of the file
 * @param name of the area, where the file has it in a column {@value #AREA}
 */
record ListedFile(TableFile file, List<Entry> entries, Optional<String> name) {
    static final String CODE = "code";
    static final String SHARE = "share";
    static final String AREA = "area";
    private static final String POSTCODE = "postcode";
    private static final NumberRange SHARES = new NumberRange(0, 1, false);

    /** One row: the text of its first cell as it stands, where that is, and the share, 1 where none is given. */
    record Entry(String text, Where where, double share) {}

    ListedFile {
        entries = List.copyOf(entries);
    }

    /** Whether it begins with a postcode, so that all should be. */
    boolean isOfPostcodes() {
        return !entries.isEmpty() && Postcode.isOne(entries.get(0).text());
    }

    /** @throws WrongInput with all that is wrong but for codes that nobody knows */
    static ListedFile read(TableFile file) {
        List<String> heading = TableReader.heading(file);
        String code = codeColumn(file, heading);
        boolean shares = heading.contains(SHARE) && !code.equals(SHARE);
        boolean named = heading.contains(AREA) && !code.equals(AREA);
        List<String> columns = new ArrayList<>(List.of(code));
        if (shares) {
            columns.add(SHARE);
        }
        if (named) {
            columns.add(AREA);
        }
        Draft draft = new Draft(code, shares, named);
        new TableReader(columns).read(file, draft.problems, draft::add);
        draft.problems.throwIfAny();
        return new ListedFile(file, List.copyOf(draft.entries.values()), draft.name);
    }

    /** The column that is called for it, else the first; a heading that is itself a code was never a heading. */
    private static String codeColumn(TableFile file, List<String> heading) {
        String first = heading.get(0);
        if (AreaCode.isOne(first.strip().toUpperCase(Locale.ROOT)) || Postcode.isOne(first)) {
            throw new WrongInput(new Problem(
                    ProblemCode.MISSING_COLUMN,
                    Where.line(file.name(), 1),
                    "the first line is a code and not a heading",
                    first,
                    "a heading, then a code a line",
                    "put a line with the word code above it"));
        }
        return heading.contains(CODE) ? CODE : heading.contains(POSTCODE) ? POSTCODE : first;
    }

    private static final class Draft {
        private final Problems problems = new Problems();
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final String code;
        private final boolean shares;
        private final boolean named;
        private Optional<String> name = Optional.empty();

        Draft(String code, boolean shares, boolean named) {
            this.code = code;
            this.shares = shares;
            this.named = named;
        }

        void add(Row row) {
            String text = row.text(code).strip();
            Where where = row.where(code);
            double share = shares
                    ? problems.parsed(row.where(SHARE), () -> PlainNumber.parse(row.text(SHARE), SHARES), Double.NaN)
                    : 1;
            Entry first = entries.putIfAbsent(key(text), new Entry(text, where, share));
            if (first != null) {
                problems.add(new Problem(
                        ProblemCode.DOUBLED_PLACE,
                        where,
                        "this place stands twice",
                        text,
                        "each once; this one is already in line "
                                + first.where().line(),
                        "delete one of the two rows, or correct its code"));
            }
            if (named) {
                name(row);
            }
        }

        /** A postcode is the same with its space and without. */
        private static String key(String text) {
            return text.replace(" ", "").toUpperCase(Locale.ROOT);
        }

        private void name(Row row) {
            String text = withoutGuard(row.text(AREA));
            if (name.isEmpty()) {
                name = Optional.of(text);
            } else if (!name.get().equals(text)) {
                problems.add(new Problem(
                        ProblemCode.WRONG_TEXT,
                        row.where(AREA),
                        "another area",
                        text,
                        "one area a file: the first row has " + name.get(),
                        "put each area into a file of its own"));
            }
        }

        /** The quote mark that tables have before what a spreadsheet would take for a formula. */
        private static String withoutGuard(String text) {
            return text.length() > 1
                            && text.charAt(0) == '\''
                            && !Cells.asText(text.substring(1)).equals(text.substring(1))
                    ? text.substring(1)
                    : text;
        }
    }
}
