package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** The table of figures that were carried: a row for each place reached, empty cells where there is no figure. */
final class CarriedTable {
    /** More digits than any survey has, fewer than a double: sums made in another order still print alike. */
    private static final int DIGITS = 12;

    private final Places places;
    private final List<CarriedColumn> columns;
    private final List<Integer> reached;

    CarriedTable(Places places, List<CarriedColumn> columns, List<Integer> reached) {
        this.places = places;
        this.columns = columns;
        this.reached = reached;
    }

    Table table() {
        List<Field> fields = new ArrayList<>(
                List.of(Field.text("code", "the code of the place"), Field.text("name", "the name of the place")));
        columns.forEach(column -> fields.add(Field.number(
                column.name(), column.isCount() ? "added up over its parts" : "the mean over its residents")));
        return new Table(
                "carried",
                "Figures of the " + places.type().plural() + " of " + places.vintage(),
                List.of(),
                fields,
                reached.stream().map(this::row).toList());
    }

    private List<String> row(int index) {
        Place place = places.at(index);
        List<String> row = new ArrayList<>(List.of(place.code().text(), place.name()));
        columns.forEach(column -> row.add(Decimals.significant(column.value(index), DIGITS)));
        return row;
    }
}
