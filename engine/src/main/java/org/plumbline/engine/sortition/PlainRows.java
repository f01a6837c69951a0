package org.plumbline.engine.sortition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * A file of numbers and row keys as Plumbline writes it: a heading, cells between commas, no quotes, a line feed after each
 * line. One content has one such form, and nothing else is read. The file may come from anybody: its size is limited.
 */
final class PlainRows {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_ROWS = 2_000_000;
    private static final int MOST_DIGITS = 18;

    private final String file;
    private final List<String> columns;
    private final List<String[]> rows = new ArrayList<>();

    /** @throws WrongInput if the file has another form */
    PlainRows(String file, byte[] bytes, List<String> columns) {
        this.file = file;
        this.columns = columns;
        if (bytes.length > MOST_BYTES) {
            throw wrong(
                    0, 0, "a file that is larger than any of its kind", bytes.length + " bytes", MOST_BYTES + " bytes");
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        String heading = String.join(",", columns) + "\n";
        if (!text.startsWith(heading)) {
            throw wrong(1, 0, "another heading", text.lines().findFirst().orElse(""), heading.strip());
        }
        int from = heading.length();
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int line = rows.size() + 2;
            if (end < 0 || rows.size() == MOST_ROWS) {
                throw wrong(
                        line,
                        0,
                        "the file does not end as it should",
                        "",
                        "a line feed, after at most " + MOST_ROWS + " lines");
            }
            String[] cells = text.substring(from, end).split(",", -1);
            if (cells.length != columns.size()) {
                throw wrong(
                        line,
                        0,
                        "another number of cells than the heading has",
                        "" + cells.length,
                        "" + columns.size());
            }
            rows.add(cells);
            from = end + 1;
        }
    }

    int size() {
        return rows.size();
    }

    String text(int row, int cell) {
        return rows.get(row)[cell];
    }

    /** @throws WrongInput unless the cell is a whole number from {@code least} to {@code most}, without noughts before it */
    long number(int row, int cell, long least, long most) {
        return number(text(row, cell), row, cell, least, most);
    }

    int count(int row, int cell, int least, int most) {
        return (int) number(row, cell, least, most);
    }

    /** The same of a part of a cell. */
    long number(String part, int row, int cell, long least, long most) {
        boolean digits = !part.isEmpty()
                && part.length() <= MOST_DIGITS
                && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
        long number = digits ? Long.parseLong(part) : -1;
        if (!digits || number < least || number > most) {
            throw wrong(row, cell, part, "a whole number from " + least + " to " + most);
        }
        return number;
    }

    /** What is wrong with a cell. */
    WrongInput wrong(int row, int cell, String found, String expected) {
        return wrong(row + 2, cell + 1, "not a " + columns.get(cell) + " that can stand here", found, expected);
    }

    /** What is wrong with the file as a whole. */
    WrongInput wrong(String what, String found, String expected) {
        return wrong(0, 0, what, found, expected);
    }

    private WrongInput wrong(int line, int column, String what, String found, String expected) {
        Where where = line == 0 ? Where.file(file) : new Where(file, line, column);
        return new WrongInput(new Problem(
                ProblemCode.MALFORMED_PANEL,
                where,
                what,
                found,
                expected,
                "was the file opened and saved, or edited?"));
    }

    /** Such a file from its rows. */
    static byte[] bytes(List<String> columns, int rows, IntFunction<List<String>> row) {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (int i = 0; i < rows; i++) {
            text.append(String.join(",", row.apply(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
