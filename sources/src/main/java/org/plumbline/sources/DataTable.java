package org.plumbline.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.columns.CodeColumn;
import org.plumbline.sources.columns.FlagColumn;
import org.plumbline.sources.columns.NumberColumn;
import org.plumbline.sources.columns.TableColumn;
import org.plumbline.sources.columns.TextColumn;

/** A table as read: the columns that were asked for, typed, in the order of the file. Immutable. */
public final class DataTable {
    private final SourceTable description;
    private final Snapshot snapshot;
    private final Map<String, TableColumn> columns;
    private final RowPlaces places;

    DataTable(SourceTable description, Snapshot snapshot, Map<String, TableColumn> columns, RowPlaces places) {
        this.description = description;
        this.snapshot = snapshot;
        this.columns = new LinkedHashMap<>(columns);
        this.places = places;
    }

    /** The table's id. */
    public String id() {
        return description.id();
    }

    public int rows() {
        return places.rows();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public SourceTable description() {
        return description;
    }

    /** Whether a column was read; not if it was not asked for, or if it is optional and this file lacks it. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * The codes of a column without gaps, in the order of the rows.
     *
     * @throws IllegalArgumentException if there is no such column of codes, or it has a gap
     */
    public List<AreaCode> codes(String column) {
        return column(column, CodeColumn.class)
                .findAll()
                .orElseThrow(() -> new IllegalArgumentException(column + " of " + id() + " has gaps"));
    }

    /**
     * The code in a row; empty where the cell is a gap.
     *
     * @throws IllegalArgumentException if there is no such column of codes
     */
    public Optional<AreaCode> findCode(String column, int row) {
        return column(column, CodeColumn.class).find(row);
    }

    /**
     * The numbers of a column in an array of the caller's own; NaN where nothing was observed.
     *
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public double[] numbers(String column) {
        return column(column, NumberColumn.class).toArray();
    }

    /**
     * The texts of a column; an empty one where there is none.
     *
     * @throws IllegalArgumentException if there is no such column of texts
     */
    public List<String> texts(String column) {
        return column(column, TextColumn.class).texts();
    }

    /**
     * The flags of a column in an array of the caller's own.
     *
     * @throws IllegalArgumentException if there is no such column of flags
     */
    public boolean[] flags(String column) {
        return column(column, FlagColumn.class).toArray();
    }

    /**
     * The rows in which a column of numbers has a value: those of one year, where several years are stacked.
     *
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public DataTable only(String column, double value) {
        double[] values = numbers(column);
        int[] rows = IntStream.range(0, values.length)
                .filter(row -> values[row] == value)
                .toArray();
        Map<String, TableColumn> picked = new LinkedHashMap<>();
        columns.forEach((name, all) -> picked.put(name, all.pick(rows)));
        return new DataTable(description, snapshot, picked, places.pick(rows));
    }

    /** Where a value stands in the file, for problems that are found later, across tables. */
    public Where where(String column, int row) {
        if (!has(column)) {
            throw new IllegalArgumentException("no column " + column + " of " + id() + " was read");
        }
        return places.where(column, row);
    }

    private <T extends TableColumn> T column(String name, Class<T> kind) {
        TableColumn column = columns.get(name);
        if (!kind.isInstance(column)) {
            throw new IllegalArgumentException(
                    "no " + kind.getSimpleName() + " " + name + " of " + id() + " among " + columns.keySet());
        }
        return kind.cast(column);
    }
}
