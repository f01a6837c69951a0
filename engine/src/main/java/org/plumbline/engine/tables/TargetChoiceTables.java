package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.engine.target.FarChoice;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.ScalesDrawn;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.target.WorstOnBoth;
import org.plumbline.recipes.IndicatorUse;
import org.plumbline.recipes.OtherConcept;

/** The tables of a target that say what the list owes to choices: its length, scales and weights, other concepts. */
final class TargetChoiceTables {
    private final TargetAnswer target;
    private final List<String> recipe;

    TargetChoiceTables(TargetAnswer target) {
        this.target = target;
        this.recipe = List.of(target.recipe().id());
    }

    Table lengths() {
        List<List<String>> rows = new ArrayList<>();
        for (WorstOnBoth.CountAt count : target.counts()) {
            rows.add(List.of(Integer.toString(count.most()), Integer.toString(count.places())));
        }
        return new Table(
                "lengths",
                "How many places the rule lists for each N",
                recipe,
                List.of(
                        Field.integer("n", "how many places are the worst on each measure"),
                        Field.integer("places", "places among the worst on both")),
                rows);
    }

    Table listByScale() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < target.measures().size(); i++) {
            if (!target.choices(i).isEmpty()) {
                Measure measure = target.measures().get(i);
                fields.add(Field.text(
                        PlaceCells.columnName(measure.use().id()) + "_normalisation",
                        "the near choices that put its indicators on this scale"));
            }
        }
        fields.add(Field.integer("draws", "how many of the near choices did"));
        fields.add(Field.integer("places_low", "low end of the middle 90% of how many places these list"));
        fields.add(Field.integer("places_high", "high end of it"));
        fields.add(Field.integer("robustly_on", "places of the stated list that at least 95% of these list"));
        List<List<String>> rows = new ArrayList<>();
        for (ScalesDrawn drawn : target.byScales()) {
            List<String> row = new ArrayList<>(
                    drawn.scales().stream().map(Normalisation::id).toList());
            row.add(Integer.toString(drawn.draws()));
            row.add(Long.toString(drawn.places().low()));
            row.add(Long.toString(drawn.places().high()));
            row.add(Integer.toString(drawn.robustlyOn()));
            rows.add(row);
        }
        return new Table("list-by-scale", "What the scale decides among the near choices", recipe, fields, rows);
    }

    Table farChoices() {
        List<List<String>> rows = new ArrayList<>();
        for (FarChoice choice : target.far()) {
            long both = target.members().stream().filter(choice::isListed).count();
            rows.add(List.of(
                    choice.concepts().stream().map(OtherConcept::id).collect(Collectors.joining("+")),
                    choice.concepts().stream().map(OtherConcept::title).collect(Collectors.joining("; ")),
                    Integer.toString(choice.size()),
                    Long.toString(both)));
        }
        return new Table(
                "far-choices",
                "The list under other concepts",
                recipe,
                List.of(
                        Field.text("concepts", "ids of what was taken instead of a measure"),
                        Field.text("title", "the same in words"),
                        Field.integer("places", "places on the list then"),
                        Field.integer("also_on_the_stated_list", "of them")),
                rows);
    }

    Table draws() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.integer("draw", "from 1"));
        List<List<String>> rows = new ArrayList<>();
        for (int draw = 0; draw < target.draws(); draw++) {
            rows.add(new ArrayList<>(List.of(Integer.toString(draw + 1))));
        }
        for (int i = 0; i < target.measures().size(); i++) {
            Measure measure = target.measures().get(i);
            List<NearSet.Choice> choices = target.choices(i);
            if (!choices.isEmpty()) {
                String id = PlaceCells.columnName(measure.use().id());
                fields.add(Field.text(id + "_normalisation", "how its indicators were put on one scale"));
                for (IndicatorUse use : measure.indicators()) {
                    fields.add(Field.number(
                            id + "_" + PlaceCells.columnName(use.id()) + "_percent",
                            "weight drawn for " + use.title()));
                }
                for (int draw = 0; draw < target.draws(); draw++) {
                    List<String> row = rows.get(draw);
                    row.add(choices.get(draw).normalisation().id());
                    choices.get(draw).percents().forEach(percent -> row.add(Decimals.fixed(percent, 12)));
                }
            }
        }
        return new Table("draws", "The near choices drawn for the margins", recipe, fields, rows);
    }
}
