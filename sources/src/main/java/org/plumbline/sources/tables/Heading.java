package org.plumbline.sources.tables;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;

/** The first row of a table: which column stands in which cell. */
final class Heading {
    private static final int SMALL_EDIT = 2;
    private static final int LONGEST_NAME = 200;

    private final Where where;
    private final List<String> names;
    private final Map<String, Integer> cellByColumn = new HashMap<>();

    private Heading(Where where, List<String> names) {
        this.where = where;
        this.names = names;
    }

    /** @throws org.plumbline.model.problems.WrongInput if a column of {@code expected} is missing or doubled */
    static Heading read(Where where, List<String> names, List<String> expected, Problems problems) {
        return read(where, names, expected, List.of(), problems);
    }

    /**
     * @param welcome columns that may be there or not
     * @throws org.plumbline.model.problems.WrongInput if a column of {@code expected} is missing, or one is doubled
     */
    static Heading read(
            Where where, List<String> names, List<String> expected, List<String> welcome, Problems problems) {
        Heading heading = new Heading(where, names);
        heading.refuseOtherSeparators(problems);
        for (String column : expected) {
            heading.findColumn(column, expected, problems);
        }
        for (String column : welcome) {
            if (names.contains(column)) {
                heading.findColumn(column, expected, problems);
            }
        }
        problems.throwIfAny(); // without its columns, no row can be read
        return heading;
    }

    /** The row of {@code record}, unless it has more or fewer cells than this heading. */
    void accept(CsvRecord record, Problems problems, Consumer<Row> eachRow) {
        int line = (int) record.getStartingLineNumber();
        if (fits(line, record.getFieldCount(), problems)) {
            eachRow.accept(new Row(where.file(), line, record.getFields(), cellByColumn));
        }
    }

    /** The number of the cell that holds a column, from 0; -1 where the table lacks it. */
    int cellOf(String column) {
        return cellByColumn.getOrDefault(column, -1);
    }

    /** Whether a row has as many cells as this heading; notes a problem where it has not. */
    boolean fits(int line, int count, Problems problems) {
        if (count == names.size()) {
            return true;
        }
        problems.add(ragged(Where.line(where.file(), line), count, names.size()));
        return false;
    }

    /** What is wrong with a row that has {@code count} cells under {@code wide} headings. */
    static Problem ragged(Where row, int count, int wide) {
        return new Problem(
                ProblemCode.MALFORMED_CSV,
                row,
                count < wide ? "too few cells in this row" : "too many cells in this row",
                count + (count == 1 ? " cell" : " cells"),
                wide + " cells, as in the heading",
                count < wide
                        ? "put in the commas of the empty cells; is the line broken in two?"
                        : "put quotes around a text that holds a comma");
    }

    private void refuseOtherSeparators(Problems problems) {
        if (names.size() > 1) {
            return;
        }
        String only = names.get(0);
        String separator = only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "";
        if (!separator.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.MALFORMED_CSV,
                    where,
                    separator + " stand between the cells, not commas",
                    only,
                    "cells separated by commas",
                    "save the file as \"CSV UTF-8 (comma delimited)\""));
            problems.throwIfAny();
        }
    }

    private void findColumn(String column, List<String> expected, Problems problems) {
        int first = names.indexOf(column);
        int last = names.lastIndexOf(column);
        if (first < 0) {
            problems.add(missing(column, expected));
        } else if (first != last) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_COLUMN,
                    cell(last),
                    "a column stands twice",
                    column,
                    "each column once; this one is already cell " + (first + 1),
                    "rename or delete one of the two"));
        } else {
            cellByColumn.put(column, first);
        }
    }

    private Problem missing(String column, List<String> expected) {
        Optional<String> misspelt = names.stream()
                .filter(name -> !expected.contains(name))
                .filter(name -> name.length() <= LONGEST_NAME && isMeantAs(name, column))
                .findFirst();
        return new Problem(
                ProblemCode.MISSING_COLUMN,
                misspelt.map(name -> cell(names.indexOf(name))).orElse(where),
                "a column is missing",
                misspelt.orElse(""),
                "a column named " + column,
                misspelt.map(name -> "rename " + name + " to " + column)
                        .orElse("add the column, with empty cells where nothing was observed"));
    }

    /**
     * A year is never a slip: population_mid2020 is another column than population_mid2019, not a misspelling of it.
     */
    private static boolean isMeantAs(String name, String column) {
        return name.replaceAll("[^0-9]", "").equals(column.replaceAll("[^0-9]", ""))
                && (plain(name).equals(plain(column)) || EditDistance.between(name, column) <= SMALL_EDIT);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Where cell(int index) {
        return new Where(where.file(), where.line(), index + 1);
    }
}
