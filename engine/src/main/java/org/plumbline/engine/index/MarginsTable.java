package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.margins.RanksDrawn;

/** How sure every place's rank is, a group of columns a layer. */
final class MarginsTable {
    private final BuiltAnswer answer;
    private final IndexMarginsAnswer margins;
    private final List<Field> fields = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    MarginsTable(BuiltAnswer answer, IndexMarginsAnswer margins) {
        this.answer = answer;
        this.margins = margins;
    }

    Table table() {
        fields.add(Field.text("place_code", "what tells the place apart"));
        fields.add(Field.text("place_name", "for readers"));
        fields.add(Field.integer("rank", "as stated; 1 is the highest score"));
        for (int place = 0; place < answer.built().places(); place++) {
            rows.add(new ArrayList<>(List.of(
                    answer.figures().codes().get(place),
                    answer.figures().names().get(place),
                    rank(answer.built().rank(place)))));
        }
        add("near", "under the near choices", margins.near());
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

    private void add(String layer, String how, RanksDrawn drawn) {
        fields.add(Field.number(layer + "_median_rank", "the rank in the middle of the draws, " + how));
        fields.add(Field.integer(layer + "_rank_from", "the least of the middle 90% of ranks, " + how));
        fields.add(Field.integer(layer + "_rank_to", "the most of the middle 90% of ranks, " + how));
        for (int place = 0; place < rows.size(); place++) {
            Interval interval = drawn.interval(place);
            rows.get(place).add(Decimals.upTo(drawn.medianRank(place), 1));
            rows.get(place).add(rank((int) interval.low()));
            rows.get(place).add(rank((int) interval.high()));
        }
        for (int most : margins.stated().lists()) {
            fields.add(Field.number(
                    layer + "_share_first_" + most,
                    "share of draws, 0 to 1, in which the place is among the first " + most + ", " + how));
            fields.add(Field.text(
                    layer + "_standing_first_" + most,
                    "robustly-on from 95% of draws, robustly-off up to 5%, contested between"));
            for (int place = 0; place < rows.size(); place++) {
                rows.get(place).add(Decimals.fixed(drawn.shareAmong(most, place), 5));
                rows.get(place)
                        .add(drawn.standing(most, place)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
            }
        }
    }

    private static String rank(int rank) {
        return rank == Ranks.UNRANKED ? "" : Integer.toString(rank);
    }
}
