package org.plumbline.engine.sortition.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.PlainCsv;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** The files of a public lottery by their names in {@code inputs/}, wherever they come from. */
final class LotteryFiles {
    static final String PEOPLE = "people.csv";
    static final String PORTFOLIO = "portfolio.csv";
    static final String SEATS = "seats.csv";
    static final String SEALS = "seals.csv";
    static final String ORIGIN = "origin.csv";
    static final String VALUES = "values.csv";
    static final String OPENED = "opened.csv";
    static final String REPLACED = "replaced.csv";
    static final String KEPT = "kept.csv";

    private static final int LONGEST_KEY = 100;

    private final Function<String, Optional<byte[]>> inputs;

    /** @param inputs the bytes of a file, empty where it is not there */
    LotteryFiles(Function<String, Optional<byte[]>> inputs) {
        this.inputs = inputs;
    }

    Optional<byte[]> find(String name) {
        return inputs.apply(name);
    }

    /** @throws WrongInput if it is not there */
    byte[] get(String name) {
        return find(name)
                .orElseThrow(() -> new WrongInput(new Problem(
                        ProblemCode.RUN_FOLDER,
                        Where.file(name),
                        "a file of the lottery is not in the folder",
                        "no inputs/" + name,
                        "the file as it was published",
                        "copy the folder again, whole")));
    }

    /**
     * Reads the rows of a file; problems are collected while it is read.
     *
     * @throws WrongInput if it is not there or has problems
     */
    void read(String name, List<String> columns, Consumer<Row> eachRow, Problems problems) {
        read(TableFile.of(name, get(name), TableFile.MOST_BYTES), columns, eachRow, problems);
    }

    static void read(TableFile file, List<String> columns, Consumer<Row> eachRow, Problems problems) {
        new TableReader(columns).read(file, problems, eachRow);
        problems.throwIfAny();
    }

    /** Whether a text may be a row key: what may stand in a file of keys with spaces between, and in an address. */
    static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && text.matches("[0-9A-Za-z][0-9A-Za-z._-]*");
    }

    static Problem wrong(Where where, String what, String found, String expected) {
        return new Problem(ProblemCode.RUN_FOLDER, where, what, found, expected, "");
    }

    /** A whole number of a cell, nought or more; a problem and -1 where it is none. */
    static int whole(Row row, String column, Problems problems) {
        String text = row.text(column);
        if (!text.matches("[0-9]{1,9}")) {
            problems.add(new Problem(
                    ProblemCode.WRONG_NUMBER, row.where(column), "not a whole number", text, "a whole number", ""));
            return -1;
        }
        return Integer.parseInt(text);
    }

    /** A file as Plumbline writes and reads it. */
    static byte[] csv(List<Field> fields, List<List<String>> rows) {
        return PlainCsv.bytes(fields, rows);
    }
}
