package org.plumbline.engine.find.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.TableStream;

/** The rows of the file, one after the other, and which of its columns is looked up. */
final class BatchInput implements AutoCloseable {
    /** A hundred million rows: ten times all addresses. */
    private static final int MOST_ROWS = 100_000_000;

    private static final long MOST_BYTES = 64L * 1024 * 1024 * 1024;

    private static final Set<String> POSTCODE_HEADINGS =
            Set.of("postcode", "post code", "postal code", "pcd", "pcds", "pcd7", "pcd8", "pc");

    private static final int MOST_NAMED = 20;

    private final TableStream table;
    private final int column;
    private final boolean guessed;
    private final RowCells row;
    private final Problems problems = new Problems();
    private int rows;

    private BatchInput(TableStream table, int column, boolean guessed) {
        this.table = table;
        this.column = column;
        this.guessed = guessed;
        this.row = table.want(IntStream.range(0, table.first().size()).toArray());
    }

    /**
     * @throws WrongInput if it is no table
     * @throws NoAnswer if the column is not there, stands twice, or nobody named it and there is not one that looks like it
     */
    static BatchInput open(Path file, Optional<String> named) {
        TableStream table = TableStream.open(file, MOST_BYTES);
        try {
            List<String> headings = table.first();
            int column = named.map(name -> named(headings, name)).orElseGet(() -> guess(headings));
            return new BatchInput(table, column, named.isEmpty());
        } catch (NoAnswer unknown) {
            table.close();
            throw unknown;
        }
    }

    private static int named(List<String> headings, String name) {
        int first = headings.indexOf(name);
        if (first < 0) {
            throw new NoAnswer(
                    "The file has no column \"" + Quotation.shortened(name) + "\". It has: " + listed(headings));
        }
        if (headings.lastIndexOf(name) != first) {
            throw new NoAnswer("The column \"" + Quotation.shortened(name)
                    + "\" stands twice in the file. Rename one of the two.");
        }
        return first;
    }

    /** The one heading that says postcode; else the one that says code; else the only column. */
    private static int guess(List<String> headings) {
        if (headings.size() == 1) {
            requireHeading(headings.get(0));
            return 0;
        }
        List<Integer> postcodes = matching(headings, POSTCODE_HEADINGS::contains);
        List<Integer> sayingPostcode = matching(headings, heading -> heading.contains("postcode"));
        List<Integer> codes = matching(
                headings, heading -> heading.endsWith("code") || heading.matches("[a-z]{2,4}[0-9]{2}cd|gss|lsoa|code"));
        for (List<Integer> likely : List.of(postcodes, sayingPostcode, codes)) {
            if (likely.size() == 1) {
                return likely.get(0);
            }
            if (likely.size() > 1) {
                break;
            }
        }
        throw new NoAnswer("It is not clear which column holds the postcodes or codes. Name it with --column, one of: "
                + listed(headings));
    }

    /** A blank line at the top is no heading, and a file divided otherwise would seem to have one column and no place in it. */
    private static void requireHeading(String only) {
        if (only.isBlank()) {
            throw new NoAnswer("The first line of the file is blank. Write the heading there, such as postcode.");
        }
        if (only.contains(";") || only.contains("\t") || only.contains("|")) {
            throw new NoAnswer("The file seems to be divided by something other than commas: its heading is "
                    + Quotation.shortened(only)
                    + ". Save it with commas between the columns, or name the one column that it"
                    + " has with --column.");
        }
    }

    private static List<Integer> matching(List<String> headings, Predicate<String> likely) {
        return IntStream.range(0, headings.size())
                .filter(i -> likely.test(
                        headings.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .boxed()
                .toList();
    }

    private static String listed(List<String> headings) {
        return headings.stream().limit(MOST_NAMED).map(Quotation::shortened).collect(Collectors.joining(", "))
                + (headings.size() > MOST_NAMED ? " and " + (headings.size() - MOST_NAMED) + " more." : ".");
    }

    List<String> headings() {
        return table.first();
    }

    String column() {
        return headings().get(column);
    }

    boolean guessed() {
        return guessed;
    }

    /**
     * Goes to the next row. Rows with more or fewer cells than the heading are passed over and told at the end, or as soon as
     * there are too many.
     *
     * @throws WrongInput if there were any such rows, or the rows can no longer be told apart
     */
    boolean next() {
        while (table.next()) {
            if (table.cells() == headings().size()) {
                rows++;
                if (rows > MOST_ROWS) {
                    throw tooMany();
                }
                return true;
            }
            problems.add(table.ragged());
        }
        problems.throwIfAny();
        return false;
    }

    private WrongInput tooMany() {
        return new WrongInput(new Problem(
                ProblemCode.FILE_TOO_LARGE,
                Where.line(table.name(), table.line()),
                "too many rows",
                "more than " + MOST_ROWS,
                "at most " + MOST_ROWS + " rows",
                "divide the file"));
    }

    /** Which row it is, from 1 for the first below the heading. */
    int rows() {
        return rows;
    }

    int line() {
        return table.line();
    }

    /** What is looked up in this row. */
    String key() {
        return row.text(column);
    }

    void copyTo(List<String> cells) {
        for (int cell = 0; cell < row.count(); cell++) {
            cells.add(row.text(cell));
        }
    }

    @Override
    public void close() {
        table.close();
    }

    /** The key of a postcode, {@link Postcode#NONE} if it is none; a code is none. */
    static long postcode(String text) {
        return AreaCode.isOne(text) ? Postcode.NONE : Postcode.findKey(text);
    }
}
