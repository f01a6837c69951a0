package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.neighbours.NeighboursAnswer;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.StructuralVariable;

/** Neighbours as tables: who is near whom and by what, and the variables behind it. */
public final class NeighboursTables {
    /** Enough to tell places apart, and no more than the counts behind them bear. */
    private static final int DECIMALS = 4;

    private final NeighboursAnswer answer;

    public NeighboursTables(NeighboursAnswer answer) {
        this.answer = answer;
    }

    /** The table {@code neighbours} of some places: a row for each neighbour of each, in the order given. */
    public Table neighbours(List<Place> of) {
        return neighbours(of, answer.recipe().most());
    }

    /** The same with so many neighbours a place. */
    public Table neighbours(List<Place> of, int most) {
        List<List<String>> rows = new ArrayList<>();
        of.forEach(place -> rows.addAll(rows(place.code().text(), place.name(), answer.of(place.code(), most))));
        return table(rows);
    }

    /** The same of an area of one's own, which has a name and no code. */
    public Table neighboursOfArea(String name, List<Neighbour> neighbours) {
        return table(rows("", name, neighbours));
    }

    private Table table(List<List<String>> rows) {
        return new Table(
                "neighbours",
                "The places that are most alike in structure",
                List.of(answer.recipe().id()),
                fields(),
                rows);
    }

    /** The table {@code structural-variables}: a row for each place, a column for each variable; empty where there is a gap. */
    public Table variables() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.text("code", "GSS code of the place"), Field.text("name", "its name")));
        answer.recipe().variables().forEach(variable -> fields.add(Field.number(column(variable), variable.title())));
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < answer.places().size(); place++) {
            rows.add(valuesOf(place));
        }
        return new Table(
                "structural-variables",
                "What the places are compared by, before any transform",
                List.of(answer.recipe().id()),
                fields,
                rows);
    }

    private List<String> valuesOf(int place) {
        Place its = answer.places().at(place);
        List<String> row = new ArrayList<>(List.of(its.code().text(), its.name()));
        for (int variable = 0; variable < answer.recipe().variables().size(); variable++) {
            row.add(Decimals.upTo(answer.value(variable, place), DECIMALS));
        }
        return row;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("code", "GSS code of the place; empty of an area of one's own"),
                Field.text("name", "its name"),
                Field.integer("position", "1 for the nearest"),
                Field.text("neighbour_code", "GSS code of the neighbour"),
                Field.text("neighbour_name", "its name"),
                Field.number("distance", "weighted distance in standard deviations"),
                Field.number("nearer_than_share", "share of pairs of places, 0 to 1, that are farther apart"),
                Field.number(
                        "share_of_choices",
                        "share of stated choices of weights, 0 to 1, under which it stays among the nearest")));
        for (StructuralVariable variable : answer.recipe().variables()) {
            fields.add(Field.number(column(variable), variable.title() + ", of the neighbour"));
            fields.add(Field.number(
                    column(variable) + "_apart",
                    variable.title()
                            + ": the neighbour's less the place's, in standard deviations after any transform"));
            fields.add(Field.number(
                    column(variable) + "_of_square",
                    variable.title() + ": what it adds to the square of the distance"));
        }
        return fields;
    }

    private static List<List<String>> rows(String code, String name, List<Neighbour> neighbours) {
        List<List<String>> rows = new ArrayList<>();
        for (Neighbour neighbour : neighbours) {
            List<String> row = new ArrayList<>(List.of(
                    code,
                    name,
                    Integer.toString(rows.size() + 1),
                    neighbour.place().code().text(),
                    neighbour.place().name(),
                    Decimals.fixed(neighbour.distance(), DECIMALS),
                    Decimals.fixed(neighbour.nearerThan(), DECIMALS),
                    Decimals.fixed(neighbour.shareOfChoices(), DECIMALS)));
            neighbour.parts().forEach(part -> {
                row.add(Decimals.upTo(part.its(), DECIMALS));
                row.add(Decimals.fixed(part.apart(), DECIMALS));
                row.add(Decimals.fixed(part.ofSquare(), DECIMALS));
            });
            rows.add(row);
        }
        return rows;
    }

    private static String column(StructuralVariable variable) {
        return PlaceCells.columnName(variable.id());
    }
}
