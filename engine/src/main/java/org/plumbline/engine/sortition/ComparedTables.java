package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.measures.ChanceMeasures;

/** The published tables of a comparison. */
public final class ComparedTables {
    private final ComparedPanels compared;

    public ComparedTables(ComparedPanels compared) {
        this.compared = compared;
    }

    public List<Table> list() {
        return List.of(rules(), people());
    }

    private Table rules() {
        List<List<String>> rows = new ArrayList<>();
        for (ComparedRule rule : compared.rules()) {
            ChanceMeasures measures = rule.measures();
            rows.add(List.of(
                    rule.file().id(),
                    rule.recipe().title(),
                    decimal(measures.least()),
                    OneIn.words(measures.least()),
                    decimal(measures.greatest()),
                    decimal(measures.gini()),
                    decimal(measures.geometricMean()),
                    decimal(ChanceMeasures.shareBelow(compared.classes(), rule.chances(), compared.bestLeast())),
                    Integer.toString(rule.withoutChance(compared.classes())),
                    rule.proof().words()));
        }
        return new Table(
                "rules",
                "What each rule makes of the same pool",
                compared.lineage().recipeIds(),
                List.of(
                        Field.text("rule", "the id of the recipe"),
                        Field.text("title", "of the recipe"),
                        Field.number("least_chance", "0 to 1"),
                        Field.text("one_in", "the same as people say it"),
                        Field.number("greatest_chance", "0 to 1"),
                        Field.number("gini", "0 if all chances are alike"),
                        Field.number("geometric_mean", "of all chances; 0 where anybody has none"),
                        Field.number(
                                "share_below",
                                "of the people, who have less than the greatest least chance of these rules"),
                        Field.integer("without_chance", "people who have none"),
                        Field.text("proved", "what an independent check makes of it")),
                rows);
    }

    private Table people() {
        List<Field> fields = new ArrayList<>(List.of(PanelTables.ROW_KEY));
        compared.rules()
                .forEach(rule -> fields.add(Field.number(
                        rule.file().id().replace('-', '_'),
                        "the chance by " + rule.recipe().title())));
        List<List<String>> rows = new ArrayList<>();
        for (int person = 0; person < compared.classes().assembly().pool().people(); person++) {
            List<String> row = new ArrayList<>();
            row.add(compared.classes().assembly().pool().key(person));
            for (ComparedRule rule : compared.rules()) {
                row.add(decimal(rule.chances().ofPerson(person)));
            }
            rows.add(row);
        }
        return new Table(
                "people",
                "Everybody's chance of a seat, by each rule",
                compared.lineage().recipeIds(),
                fields,
                rows);
    }

    private static String decimal(double number) {
        return Decimals.fixed(number, PanelTables.DECIMALS);
    }
}
