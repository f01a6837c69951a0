package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads the figures of an index from a CSV of one's own: one place a row, each once, numbers written plainly. */
final class OwnFile {
    static final int LONGEST_CODE = 100;
    static final int LONGEST_NAME = 300;

    private final IndexData.OwnFile data;
    private final Problems problems = new Problems();
    private final List<String> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Where> seen = new HashMap<>();
    private final Map<String, DoubleStream.Builder> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private OwnFile(IndexData.OwnFile data, WantedColumns wanted) {
        this.data = data;
        wanted.numbers().forEach(column -> numbers.put(column, DoubleStream.builder()));
        wanted.texts().forEach(column -> texts.put(column, new ArrayList<>()));
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file */
    static IndexFigures read(TableFile file, IndexData.OwnFile data, WantedColumns wanted) {
        OwnFile reading = new OwnFile(data, wanted);
        Set<String> columns = new LinkedHashSet<>(List.of(data.place(), data.name()));
        columns.addAll(wanted.numbers());
        columns.addAll(wanted.texts());
        new TableReader(List.copyOf(columns)).read(file, reading.problems, reading::add);
        reading.tellMarks();
        reading.problems.throwIfAny();
        return reading.figures();
    }

    private void add(Row row) {
        codes.add(code(row));
        names.add(row.isBlank(data.name()) ? codes.get(codes.size() - 1) : text(row, data.name(), LONGEST_NAME));
        numbers.forEach((column, values) ->
                values.add(problems.parsed(row.where(column), () -> number(row, column), Double.NaN)));
        texts.forEach((column, values) -> values.add(row.isBlank(column) ? "" : text(row, column, LONGEST_NAME)));
    }

    private String code(Row row) {
        Where where = row.where(data.place());
        if (row.isBlank(data.place())) {
            problems.add(new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a row without a place",
                    "",
                    "something in the column " + data.place(),
                    "give the row a code, or delete it"));
            return "";
        }
        String code = text(row, data.place(), LONGEST_CODE);
        Where first = seen.putIfAbsent(code, where);
        if (first != null && !code.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this place stands twice",
                    code,
                    "each once; this one is already in line " + first.line(),
                    "delete one of the two rows, or correct its code"));
        }
        return code;
    }

    /** Spaces around a text are no matter; what steers a terminal is. */
    private String text(Row row, String column, int longest) {
        return problems.parsed(
                row.where(column), () -> PlainText.parse(row.text(column).strip(), longest), "");
    }

    private double number(Row row, String column) {
        String cell = row.text(column).strip();
        if (cell.isEmpty() || data.missing().contains(cell)) {
            return Double.NaN;
        }
        if (ColumnProfile.isMark(cell)) {
            marks.computeIfAbsent(cell, mark -> new Mark(row.where(column))).cells++;
            return Double.NaN;
        }
        return PlainNumber.parseWithExponent(cell, NumberRange.ANY);
    }

    /** What stands in cells for "not observed" though the recipe does not say so: told once, since a file may be full of it. */
    private static final class Mark {
        private final Where first;
        private int cells;

        Mark(Where first) {
            this.first = first;
        }
    }

    private void tellMarks() {
        marks.forEach((mark, there) -> problems.add(new Problem(
                ProblemCode.WRONG_NUMBER,
                there.first,
                "not a number, and no mark that the recipe knows",
                mark + (there.cells == 1 ? "" : ", in " + there.cells + " cells"),
                "a number in plain digits, or nothing",
                "if it means not observed, name it in the recipe: data: {missing: [\"" + mark + "\"]}")));
    }

    private IndexFigures figures() {
        Map<String, IndexFigures.Numbers> columns = new LinkedHashMap<>();
        numbers.forEach((column, values) ->
                columns.put(column, new IndexFigures.Numbers(values.build().toArray())));
        return new IndexFigures("rows", codes, names, columns, texts);
    }
}
