package org.plumbline.engine.replication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.recipes.Summaries;
import org.plumbline.sources.DataTable;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.columns.ColumnKind;

/** The rows of a table told apart by its key, so that columns of other tables can be laid out beside them. */
final class KeyedRows {
    private static final String BETWEEN = " ";

    private final List<String> keys;
    private final Map<String, Integer> places = new HashMap<>();
    private final DataTable table;

    private KeyedRows(DataTable table, List<String> keys) {
        this.table = table;
        this.keys = keys;
        for (int row = 0; row < keys.size(); row++) {
            places.put(keys.get(row), row);
        }
    }

    static KeyedRows of(DataTable table) {
        return new KeyedRows(table, keys(table, Optional.empty()));
    }

    int size() {
        return keys.size();
    }

    /** The key of each row, with the name of its place where the table has one beside the code. */
    List<String> labels() {
        Optional<List<String>> names = table.description()
                .findCodeKey()
                .flatMap(code -> table.description().findNameBeside(code.name()))
                .map(SourceColumn::name)
                .filter(table::has)
                .map(table::texts);
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < keys.size(); row++) {
            int at = row;
            labels.add(keys.get(row) + names.map(all -> BETWEEN + all.get(at)).orElse(""));
        }
        return labels;
    }

    /** The code of the place of each row, as text; its whole key where that is all. */
    List<String> codes() {
        return table.description().findCodeKey().map(code -> texts(table, code)).orElse(keys);
    }

    /** A column of this table. */
    double[] numbers(String column) {
        return table.numbers(column);
    }

    /**
     * A column of another table, one value a row of this one; NaN where the other has none.
     *
     * @param only the rows of the other table that are meant; empty for all
     */
    double[] laidOut(DataTable other, String column, Optional<Summaries.Only> only) {
        return laidOut(other, other.numbers(column), only);
    }

    /** Values of another table, one a row of it, laid out for the rows of this one; NaN where the other has none. */
    double[] laidOut(DataTable other, double[] values) {
        return laidOut(other, values, Optional.empty());
    }

    private double[] laidOut(DataTable other, double[] values, Optional<Summaries.Only> only) {
        List<String> theirs = keys(other, only);
        Optional<List<String>> kinds = only.map(one -> other.texts(one.column()));
        double[] laidOut = new double[keys.size()];
        Arrays.fill(laidOut, Double.NaN);
        for (int row = 0; row < values.length; row++) {
            Integer place = places.get(theirs.get(row));
            if (place != null && isWanted(only, kinds, row)) {
                laidOut[place] = values[row];
            }
        }
        return laidOut;
    }

    private static boolean isWanted(Optional<Summaries.Only> only, Optional<List<String>> kinds, int row) {
        return only.isEmpty() || kinds.orElseThrow().get(row).equals(only.get().is());
    }

    /** The key of every row, without the column that tells measures apart. */
    private static List<String> keys(DataTable table, Optional<Summaries.Only> only) {
        List<List<String>> columns = table.description().key().stream()
                .filter(name -> only.isEmpty() || !only.get().column().equals(name))
                .map(name -> texts(table, table.description().findColumn(name).orElseThrow()))
                .toList();
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            keys.add(String.join(
                    BETWEEN, columns.stream().map(column -> column.get(at)).toList()));
        }
        return keys;
    }

    static List<String> texts(DataTable table, SourceColumn column) {
        ColumnKind kind = column.form().kind();
        if (kind == ColumnKind.CODE) {
            return table.codes(column.name()).stream().map(Object::toString).toList();
        }
        if (kind == ColumnKind.NUMBER) {
            return Arrays.stream(table.numbers(column.name()))
                    .mapToObj(number -> Long.toString(Math.round(number)))
                    .toList();
        }
        return table.texts(column.name());
    }
}
