package org.plumbline.sources.budgeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.sources.tables.ByteRows;

/** A table within a file: a heading, then rows with as many cells, until the file ends or the name of a section stands alone. */
final class Section {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}{3,20}");

    private final ByteRows rows;
    private final Findings findings;
    private final Set<String> names;
    private final List<String> heading = new ArrayList<>();
    private String next = "";
    private long count;

    /**
     * Reads the heading, which is the next row.
     *
     * @param names of sections, which end this one; none where the file is one table
     * @throws org.plumbline.model.problems.WrongInput if there is no heading, or its cells cannot be told apart
     */
    Section(ByteRows rows, Findings findings, Set<String> names, String what, List<String> required) {
        this.rows = rows;
        this.findings = findings;
        this.names = names;
        do {
            if (!rows.next()) {
                throw findings.fatal(new Problem(
                        ProblemCode.WRONG_NUMBER_OF_ROWS,
                        rows.where(),
                        "the file ends where the heading of " + what + " should stand",
                        "",
                        String.join(Character.toString(rows.separator()), required) + ", and the rows below it",
                        "was the file saved before it was filled, or did it not arrive whole?"));
            }
        } while (rows.isBlank());
        for (int cell = 0; cell < rows.cells(); cell++) {
            heading.add(rows.text(cell).strip());
        }
        requireSeparator(required);
        checkHeading(required);
    }

    /**
     * Goes to the next row. Lines with nothing on them are passed over; a row with too few or too many cells is a problem.
     *
     * @return whether there is one
     */
    boolean next() {
        while (rows.next()) {
            if (rows.hasQuotesAsWritten()) {
                findings.remark(
                        Remark.Kind.QUOTES_AS_WRITTEN,
                        rows,
                        "a cell begins with words in quotes and goes on after them; the quotes are kept");
            }
            if (rows.cells() == heading.size() && heading.size() > 1) {
                count++;
                return true;
            }
            if (rows.isBlank()) {
                continue;
            }
            if (endsHere()) {
                return false;
            }
            count++;
            if (rows.cells() == heading.size()) {
                return true;
            }
            Problem ragged = ragged();
            findings.add(() -> ragged);
        }
        return false;
    }

    /** To the end, without a look at the rows. */
    void skip() {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    ByteRows rows() {
        return rows;
    }

    List<String> heading() {
        return heading;
    }

    /** The number of a column's cells, from 0, or -1. */
    int column(String name) {
        return heading.indexOf(name);
    }

    /** How many rows have been met, those with too few or too many cells among them. */
    long count() {
        return count;
    }

    /** The section that begins where this one ended; empty where the file ended. */
    String following() {
        return next;
    }

    private boolean endsHere() {
        if (names.isEmpty() || rows.cells() != 1) {
            return false;
        }
        String alone = rows.text(0).strip();
        if (names.contains(alone)) {
            next = alone;
            return true;
        }
        if (NAME.matcher(alone).matches()) {
            throw findings.fatal(new Problem(
                    ProblemCode.MALFORMED_ELECTION,
                    rows.where(0),
                    "a section that files of votes do not have",
                    alone,
                    "META, PROJECTS or VOTES",
                    "write the section's name as it stands here, or delete it and its rows"));
        }
        return false;
    }

    private void requireSeparator(List<String> required) {
        String first = heading.get(0);
        if (heading.size() > 1 || !first.contains(required.get(0)) || first.equals(required.get(0))) {
            return;
        }
        String other = first.indexOf(',') >= 0 ? "commas" : first.indexOf(';') >= 0 ? "semicolons" : "tabs";
        throw findings.fatal(new Problem(
                ProblemCode.MALFORMED_CSV,
                rows.where(0),
                "the cells are not parted by the mark that this file needs",
                first,
                String.join(Character.toString(rows.separator()), required),
                "write " + rows.separator() + " between the cells, in place of " + other + ", in every row"));
    }

    private void checkHeading(List<String> required) {
        Set<String> seen = new HashSet<>();
        for (int cell = 0; cell < heading.size(); cell++) {
            String name = heading.get(cell);
            if (!seen.add(name)) {
                Problem doubled = new Problem(
                        ProblemCode.DOUBLED_COLUMN,
                        rows.where(cell),
                        "two columns have the same heading",
                        name,
                        "each heading once",
                        "rename or delete one of the two");
                findings.add(() -> doubled);
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                throw findings.fatal(new Problem(
                        ProblemCode.MISSING_COLUMN,
                        rows.where(),
                        "the column " + name + " is missing",
                        String.join(", ", heading),
                        "a column " + name,
                        "write the headings exactly so, in small letters; their order does not matter"));
            }
        }
    }

    private Problem ragged() {
        byte[] bytes = rows.bytes();
        String whole = new String(
                bytes,
                rows.start(0),
                Math.min(300, rows.end(rows.cells() - 1) - rows.start(0)),
                StandardCharsets.UTF_8);
        boolean fewer = rows.cells() < heading.size();
        String fix = !fewer
                ? "put a text that holds " + rows.separator() + " in quotes"
                : rows.cells() == 1 && whole.indexOf(',') >= 0
                        ? "write " + rows.separator() + " between the cells; a comma parts the entries of one cell"
                        : "an empty cell has its " + rows.separator() + " too";
        return new Problem(
                ProblemCode.MALFORMED_CSV,
                rows.where(),
                fewer ? "too few cells in this row" : "too many cells in this row",
                rows.cells() + ": " + whole,
                heading.size() + " cells, as in the heading",
                fix);
    }
}
