package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads the figures of an index from a CSV of one's own: one place a row, each once, numbers written plainly. */
final class OwnFile {
    private final IndexData.OwnFile data;
    private final Problems problems = new Problems();
    private final List<String> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Where> seen = new HashMap<>();
    private final Map<String, List<Double>> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private OwnFile(IndexData.OwnFile data, WantedColumns wanted) {
        this.data = data;
        wanted.numbers().forEach(column -> numbers.put(column, new ArrayList<>()));
        wanted.texts().forEach(column -> texts.put(column, new ArrayList<>()));
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file */
    static IndexFigures read(TableFile file, IndexData.OwnFile data, WantedColumns wanted) {
        OwnFile reading = new OwnFile(data, wanted);
        Set<String> columns = new LinkedHashSet<>(List.of(data.place(), data.name()));
        columns.addAll(wanted.numbers());
        columns.addAll(wanted.texts());
        new TableReader(List.copyOf(columns)).read(file, reading.problems, reading::add);
        reading.problems.throwIfAny();
        return reading.figures();
    }

    private void add(Row row) {
        String code = row.text(data.place()).strip();
        Where where = row.where(data.place());
        Where first = seen.putIfAbsent(code, where);
        if (code.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a row without a place",
                    "",
                    "something in the column " + data.place(),
                    "give the row a code, or delete it"));
        } else if (first != null) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this place stands twice",
                    code,
                    "each once; this one is already in line " + first.line(),
                    "delete one of the two rows, or correct its code"));
        }
        codes.add(code);
        names.add(row.isBlank(data.name()) ? code : row.text(data.name()).strip());
        numbers.forEach((column, values) ->
                values.add(problems.parsed(row.where(column), () -> number(row, column), Double.NaN)));
        texts.forEach((column, values) -> values.add(row.text(column).strip()));
    }

    private double number(Row row, String column) {
        if (row.isBlank(column) || data.missing().contains(row.text(column).strip())) {
            return Double.NaN;
        }
        return PlainNumber.parseWithExponent(row.text(column).strip(), NumberRange.ANY);
    }

    private IndexFigures figures() {
        Map<String, IndexFigures.Numbers> columns = new LinkedHashMap<>();
        numbers.forEach((column, values) -> columns.put(
                column,
                new IndexFigures.Numbers(
                        values.stream().mapToDouble(Double::doubleValue).toArray())));
        return new IndexFigures("rows", codes, names, columns, texts);
    }
}
