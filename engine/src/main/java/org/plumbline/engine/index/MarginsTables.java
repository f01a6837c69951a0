package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.PlaceCells;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.Drawing;
import org.plumbline.methods.index.margins.RanksSummary;
import org.plumbline.methods.index.margins.Sensitivity;

/** How sure every place's rank is, what was drawn, and which choice matters most. */
final class MarginsTables {
    private final BuiltAnswer answer;
    private final IndexMarginsAnswer margins;
    private final List<Field> fields = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    MarginsTables(BuiltAnswer answer, IndexMarginsAnswer margins) {
        this.answer = answer;
        this.margins = margins;
    }

    List<Table> list() {
        List<Table> tables = new ArrayList<>(List.of(places(), draws()));
        margins.sensitivity().ifPresent(asked -> tables.add(sensitivity(asked)));
        return tables;
    }

    private Table draws() {
        Tree tree = answer.built().tree();
        ChoiceSpace space = margins.nearSpace();
        List<Field> columns = new ArrayList<>(List.of(
                Field.integer("draw", "from 1"),
                Field.text("preparation", "which steps were taken"),
                Field.text("normalisation", "how indicators were put on one scale"),
                Field.text("aggregation", "how parts were put together")));
        for (int element = 0; element < tree.index(); element++) {
            columns.add(Field.number(
                    PlaceCells.columnName(tree.element(element).id()) + "_weight",
                    "weight drawn for " + answer.title(element)));
        }
        List<List<String>> drawn = new ArrayList<>();
        for (Drawing drawing : margins.drawings()) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(drawn.size() + 1),
                    space.preparations().choices().get(0).names().get(drawing.preparation()),
                    space.scalings().names().get(drawing.scaling()),
                    space.aggregations().get(0).names().get(drawing.composition())));
            double[] weights = drawing.toWeights();
            for (int element = 0; element < tree.index(); element++) {
                row.add(Decimals.significant(weights[element], 15));
            }
            drawn.add(row);
        }
        String which = margins.drawings().size() < margins.near().draws()
                ? "The first " + margins.drawings().size()
                        + " of the near choices drawn; the others follow from the seed"
                : "The near choices drawn";
        return new Table("draws", which, List.of(answer.recipe().id()), columns, drawn);
    }

    private Table sensitivity(Sensitivity asked) {
        List<Field> columns = List.of(
                Field.text("choice", "that is open"),
                Field.number(
                        "first", "share of the variance of the mean shift of ranks that is owed to it alone (Sobol)"),
                Field.number("first_from", "the 5% quantile of bootstrap samples"),
                Field.number("first_to", "the 95% quantile"),
                Field.number("total", "share owed to it alone and together with others"),
                Field.number("total_from", "the 5% quantile of bootstrap samples"),
                Field.number("total_to", "the 95% quantile"));
        List<List<String>> indices = asked.meanShift().stream()
                .map(one -> List.of(
                        one.choice(),
                        Decimals.fixed(one.first(), 6),
                        Decimals.fixed(one.firstWithin().low(), 6),
                        Decimals.fixed(one.firstWithin().high(), 6),
                        Decimals.fixed(one.total(), 6),
                        Decimals.fixed(one.totalWithin().low(), 6),
                        Decimals.fixed(one.totalWithin().high(), 6)))
                .toList();
        return new Table(
                "sensitivity",
                "Which choice moves ranks most, from " + asked.runs() + " builds",
                List.of(answer.recipe().id()),
                columns,
                indices);
    }

    private Table places() {
        fields.add(Field.text("place_code", "what tells the place apart"));
        fields.add(Field.text("place_name", "for readers"));
        fields.add(Field.integer("rank", "as stated; 1 is the highest score"));
        for (int place = 0; place < answer.built().places(); place++) {
            rows.add(new ArrayList<>(List.of(
                    answer.figures().codes().get(place),
                    answer.figures().names().get(place),
                    PlaceCells.rank(answer.built().rank(place)))));
        }
        add("near", "under the near choices", margins.nearSummary());
        margins.far().ifPresent(drawn -> add("far", "under the far choices, which make another concept", drawn));
        margins.sampling().ifPresent(drawn -> add("sampling", "of figures drawn within their error", drawn));
        margins.both()
                .ifPresent(drawn -> add("both", "under near choices and of figures drawn within their error", drawn));
        return new Table(
                "margins",
                "How sure every place's rank is",
                List.of(answer.recipe().id()),
                fields,
                rows);
    }

    private void add(String layer, String how, RanksSummary drawn) {
        fields.add(Field.number(layer + "_median_rank", "the rank in the middle of the draws, " + how));
        fields.add(Field.integer(layer + "_rank_from", "the least of the middle 90% of ranks, " + how));
        fields.add(Field.integer(layer + "_rank_to", "the most of the middle 90% of ranks, " + how));
        for (int place = 0; place < rows.size(); place++) {
            Interval interval = drawn.interval(place);
            rows.get(place).add(Decimals.upTo(drawn.medianRank(place), 1));
            rows.get(place).add(PlaceCells.rank((int) interval.low()));
            rows.get(place).add(PlaceCells.rank((int) interval.high()));
        }
        for (int most : margins.stated().lists()) {
            fields.add(Field.number(
                    layer + "_share_first_" + most,
                    "share of draws, 0 to 1, in which the place is among the first " + most
                            + "; empty where no draw gives it a rank, " + how));
            fields.add(Field.text(
                    layer + "_standing_first_" + most,
                    "robustly-on from 95% of draws, robustly-off up to 5%, contested between; empty where no draw gives it"
                            + " a rank"));
            for (int place = 0; place < rows.size(); place++) {
                boolean ranked = drawn.interval(place).high() != Ranks.UNRANKED; // else: cannot say, which is not "off"
                rows.get(place).add(ranked ? Decimals.fixed(drawn.shareAmong(most, place), 5) : "");
                rows.get(place).add(ranked ? PlaceCells.standing(drawn.standing(most, place)) : "");
            }
        }
    }
}
