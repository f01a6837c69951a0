package org.plumbline.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.DataTable;
import org.plumbline.sources.PlaceList;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.columns.ColumnKind;

/** A table with a row for each place of a type, its columns in the order of the places' codes. */
public final class AreaTable {
    private final DataTable table;
    private final Places places;
    private final int[] rowOf;

    private AreaTable(DataTable table, Places places, int[] rowOf) {
        this.table = table;
        this.places = places;
        this.rowOf = rowOf;
    }

    /**
     * @param nation whose places are wanted, as recipes write it: {@code england}
     * @throws IllegalArgumentException if the table does not have a row for each place of a type
     * @throws NoAnswer if it has none of the nation
     */
    static AreaTable of(DataTable table, String nation) {
        PlaceList list = table.description()
                .places()
                .orElseThrow(() -> new IllegalArgumentException(table.id() + " is not a list of places"));
        List<AreaCode> codes = table.codes(list.column());
        List<String> names = names(table, list, codes);
        String initial = nation.substring(0, 1).toUpperCase(Locale.ROOT);
        List<Place> members = new ArrayList<>();
        for (int row = 0; row < codes.size(); row++) {
            if (codes.get(row).text().startsWith(initial)) {
                members.add(
                        new Place(codes.get(row), names.get(row), list.vintage(), Optional.empty(), Optional.empty()));
            }
        }
        if (members.isEmpty()) {
            throw new NoAnswer("The table " + table.id() + " lists no "
                    + list.type().plural() + " of " + nation + ". Name another table, or another nation under places.");
        }
        Places places = new Places(members, List.of());
        int[] rowOf = new int[places.size()];
        for (int row = 0; row < codes.size(); row++) {
            int at = row;
            places.findIndex(codes.get(row)).ifPresent(place -> rowOf[place] = at);
        }
        return new AreaTable(table, places, rowOf);
    }

    private static List<String> names(DataTable table, PlaceList list, List<AreaCode> codes) {
        return table.description()
                .findNameBeside(list.column())
                .map(SourceColumn::name)
                .filter(table::has)
                .map(table::texts)
                .orElseGet(() -> codes.stream().map(AreaCode::text).toList());
    }

    public String id() {
        return table.id();
    }

    public Places places() {
        return places;
    }

    public boolean has(String column) {
        return table.has(column);
    }

    /** What time the values of a column are about; empty for what has no date of its own. */
    public Optional<Period> findPeriod(String column) {
        return table.description().columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .flatMap(SourceColumn::period);
    }

    /** A column of numbers, one a place; NaN where nothing was observed. A fresh array. */
    public double[] numbers(String column) {
        double[] rows = table.numbers(column);
        return Arrays.stream(rowOf).mapToDouble(row -> rows[row]).toArray();
    }

    /** The same as a column for arithmetic; gaps are blank cells. */
    public Column column(String column) {
        double[] values = numbers(column);
        ObservationStatus[] statuses = new ObservationStatus[values.length];
        Arrays.setAll(statuses, i -> Double.isNaN(values[i]) ? ObservationStatus.BLANK : ObservationStatus.OBSERVED);
        return new Column(values, statuses);
    }

    /** The code in a column, one a place; empty where there is a gap. */
    public List<Optional<AreaCode>> codes(String column) {
        return Arrays.stream(rowOf).mapToObj(row -> table.findCode(column, row)).toList();
    }

    /** What a column of codes or texts says, one a place; empty where there is a gap. */
    public List<String> groups(String column) {
        boolean codes = table.description()
                .findColumn(column)
                .filter(found -> found.form().kind() == ColumnKind.CODE)
                .isPresent();
        if (codes) {
            return codes(column).stream()
                    .map(code -> code.map(AreaCode::text).orElse(""))
                    .toList();
        }
        List<String> texts = table.texts(column);
        return Arrays.stream(rowOf).mapToObj(texts::get).toList();
    }

    /** The code in a column for a place; empty where there is a gap, or no such place. */
    public Optional<AreaCode> findCode(String column, AreaCode place) {
        OptionalInt index = places.findIndex(place);
        return index.isPresent() ? table.findCode(column, rowOf[index.getAsInt()]) : Optional.empty();
    }

    /** Where a place's value in a column stands; the file alone for a place that is not in it. */
    public Where where(String column, AreaCode place) {
        OptionalInt index = places.findIndex(place);
        return index.isPresent()
                ? table.where(column, rowOf[index.getAsInt()])
                : Where.file(table.snapshot().fileName());
    }

    /**
     * The places that a column of codes names, each once, with the names beside them where those were read.
     *
     * @throws NoAnswer if a place has a gap in it
     */
    public Places named(String codeColumn) {
        SourceTable description = table.description();
        Optional<List<String>> names = description
                .findNameBeside(codeColumn)
                .map(SourceColumn::name)
                .filter(table::has)
                .map(table::texts);
        Vintage vintage = description
                .findColumn(codeColumn)
                .flatMap(column -> column.form().codes().vintage())
                .orElse(places.vintage());
        Map<AreaCode, Place> named = new LinkedHashMap<>();
        for (int place = 0; place < rowOf.length; place++) {
            int row = rowOf[place];
            Place without = places.at(place);
            AreaCode code = table.findCode(codeColumn, row)
                    .orElseThrow(() -> new NoAnswer(without + " has no " + codeColumn + " in " + id()
                            + ", so it cannot be summed up with the others there."));
            String name = names.map(all -> all.get(row)).orElse(code.text());
            named.put(code, new Place(code, name, vintage, Optional.empty(), Optional.empty()));
        }
        return new Places(List.copyOf(named.values()), List.of());
    }

    /** A column of flags, one a place. */
    public boolean[] flags(String column) {
        boolean[] rows = table.flags(column);
        boolean[] flags = new boolean[rowOf.length];
        for (int place = 0; place < flags.length; place++) {
            flags[place] = rows[rowOf[place]];
        }
        return flags;
    }

    /**
     * Values of these places laid out for others, by code.
     *
     * @return one a place of {@code others}; NaN for those that are not among these
     */
    public static double[] laidOut(double[] values, Places from, Places others) {
        return others.list().stream()
                .mapToDouble(place -> from.findIndex(place.code()).stream()
                        .mapToDouble(at -> values[at])
                        .findFirst()
                        .orElse(Double.NaN))
                .toArray();
    }

    /** The columns that are read of a list of places besides those asked for: its codes and names. */
    static List<String> withKey(SourceTable table, PlaceList list, Collection<String> columns) {
        List<String> all = new ArrayList<>(List.of(list.column()));
        table.findNameBeside(list.column()).map(SourceColumn::name).ifPresent(all::add);
        columns.stream().filter(column -> !all.contains(column)).forEach(all::add);
        return all;
    }
}
