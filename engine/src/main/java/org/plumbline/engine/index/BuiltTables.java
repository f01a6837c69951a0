package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.PlaceCells;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.steps.Stage;

/** The tables that a built index is published with. */
public final class BuiltTables {
    private final BuiltAnswer answer;
    private final BuiltIndex built;
    private final Tree tree;

    public BuiltTables(BuiltAnswer answer) {
        this.answer = answer;
        this.built = answer.built();
        this.tree = built.tree();
    }

    public List<Table> list() {
        List<Table> tables = new ArrayList<>(List.of(scores(), weights()));
        answer.margins().ifPresent(margins -> tables.addAll(new MarginsTables(answer, margins).list()));
        if (built.stages().size() > 1) {
            tables.add(changes());
            tables.add(values(
                    "prepared",
                    "Every indicator after the last step",
                    built.prepared().values()));
            built.prepared()
                    .borrowed()
                    .ifPresent(shares -> tables.add(values(
                            "borrowed",
                            "The share of each figure, 0 to 1, that steadying took from the place around; empty where there is no"
                                    + " figure",
                            shares)));
        }
        tables.add(values("normalised", "Every indicator on its scale", built.normalised()));
        tables.addAll(new LookTables(answer.look()).list());
        return tables;
    }

    private Table scores() {
        List<Field> fields = placeFields();
        fields.add(Field.number("score", "of the index; rank 1 has the highest"));
        fields.add(Field.integer("rank", "1 is the highest score; equal scores share the smaller rank"));
        fields.add(Field.integer("tenth", "1 holds the tenth of places with the highest scores"));
        for (int element = tree.indicators(); element < tree.index(); element++) {
            fields.add(Field.number(column(element) + "_score", "of the domain " + answer.title(element)));
        }
        int[] tenths = built.tenths();
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < built.places(); place++) {
            List<String> row = placeCells(place);
            row.add(Decimals.score(built.score(tree.index(), place)));
            row.add(PlaceCells.rank(built.rank(place)));
            row.add(PlaceCells.rank(tenths[place]));
            for (int element = tree.indicators(); element < tree.index(); element++) {
                row.add(Decimals.score(built.score(element, place)));
            }
            rows.add(row);
        }
        return table("scores", "Every place's score and rank", fields, rows);
    }

    private Table weights() {
        List<Field> fields = List.of(
                Field.text("id", "of the indicator or domain"),
                Field.text("title", "its name for readers"),
                Field.text("in", "the id of what it is a part of"),
                Field.integer("level", "1 for an indicator, otherwise one more than the highest of its parts"),
                Field.number("weight", "how much it counts beside the other parts of the same domain"));
        List<List<String>> rows = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            rows.add(List.of(
                    tree.element(element).id(),
                    answer.title(element),
                    tree.element(tree.parent(element)).id(),
                    Integer.toString(tree.level(element)),
                    Decimals.score(tree.element(element).weight())));
        }
        return table("weights", "What the index is made of, and how much each part counts", fields, rows);
    }

    private Table changes() {
        List<Field> fields = List.of(
                Field.text("step", "that changed it"),
                Field.text("place_code", "the place; empty where the whole indicator was changed"),
                Field.text("place_name", "its name"),
                Field.text("indicator", "id; empty where the whole place was taken out"),
                Field.number("before", "empty where there was no value, or where all values of the indicator changed"),
                Field.number("after", "empty where there is none, or where all values of the indicator changed"),
                Field.text("why", "what was done"));
        List<List<String>> rows = new ArrayList<>();
        for (int stage = 1; stage < built.stages().size(); stage++) {
            String step = answer.plan().steps().get(stage - 1).id();
            for (Stage.Change change : built.stages().get(stage).changes()) {
                rows.add(List.of(
                        step,
                        change.place().map(answer.figures().codes()::get).orElse(""),
                        change.place().map(answer.figures().names()::get).orElse(""),
                        change.indicator().map(one -> tree.element(one).id()).orElse(""),
                        Decimals.score(change.before()),
                        Decimals.score(change.after()),
                        change.why()));
            }
        }
        return table("changes", "What the steps did to the figures", fields, rows);
    }

    private Table values(String name, String title, double[][] values) {
        List<Field> fields = placeFields();
        for (int i = 0; i < tree.indicators(); i++) {
            fields.add(Field.number(column(i), answer.title(i)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < built.places(); place++) {
            List<String> row = placeCells(place);
            for (double[] column : values) {
                row.add(Decimals.score(column[place]));
            }
            rows.add(row);
        }
        return table(name, title, fields, rows);
    }

    private Table table(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(answer.recipe().id()), fields, rows);
    }

    private static List<Field> placeFields() {
        return new ArrayList<>(List.of(
                Field.text("place_code", "what tells the place apart"), Field.text("place_name", "for readers")));
    }

    private List<String> placeCells(int place) {
        return new ArrayList<>(List.of(
                answer.figures().codes().get(place), answer.figures().names().get(place)));
    }

    private String column(int element) {
        return PlaceCells.columnName(tree.element(element).id());
    }
}
