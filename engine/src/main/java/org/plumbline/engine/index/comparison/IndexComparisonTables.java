package org.plumbline.engine.index.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;

/** A comparison of two indices as a table. */
public final class IndexComparisonTables {
    private final IndexComparison comparison;

    public IndexComparisonTables(IndexComparison comparison) {
        this.comparison = comparison;
    }

    public List<Table> list() {
        return List.of(places());
    }

    private Table places() {
        String first = comparison.first().id();
        String second = comparison.second().id();
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("place_code", "what tells the place apart"),
                Field.text("place_name", "for readers"),
                Field.number("first_score", "in " + first),
                Field.number("second_score", "in " + second),
                Field.integer(
                        "first_rank", "in " + first + " among the places that both score; 1 is the highest score"),
                Field.integer("second_rank", "in " + second + " among the places that both score"),
                Field.integer(
                        "risen", "ranks risen towards 1 from " + first + " to " + second + "; negative where it fell"),
                Field.integer("first_tenth", "1 holds the tenth with the highest scores"),
                Field.integer("second_tenth", "1 holds the tenth with the highest scores")));
        if (comparison.change().isKnown()) {
            fields.add(Field.number("change_by_figures", "how much of the change of score its figures make"));
            fields.add(Field.number("change_by_method", "how much of it the method makes"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (IndexComparison.Row row : comparison.rows()) {
            rows.add(cells(row, rows.size()));
        }
        return new Table("compared", "Every place in both indices", List.of(first, second), fields, rows);
    }

    private List<String> cells(IndexComparison.Row row, int number) {
        List<String> cells = new ArrayList<>(List.of(
                row.code(),
                row.name(),
                Decimals.score(row.score()),
                Decimals.score(row.secondScore()),
                Integer.toString(row.rank()),
                Integer.toString(row.secondRank()),
                Integer.toString(row.risen()),
                Integer.toString(row.tenth()),
                Integer.toString(row.secondTenth())));
        if (comparison.change().isKnown()) {
            cells.add(Decimals.score(comparison.change().byFigures().get(number)));
            cells.add(Decimals.score(comparison.change().byMethod().get(number)));
        }
        return cells;
    }
}
