package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.IndexMarginsAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.RanksSummary;
import org.plumbline.methods.index.margins.Sensitivity;
import org.plumbline.methods.index.margins.Sobol;
import org.plumbline.recipes.index.IndexMargins;

/** How sure the ranks of an index are, in words. */
final class SureWords {
    private final BuiltAnswer answer;

    SureWords(BuiltAnswer answer) {
        this.answer = answer;
    }

    IndexPage.Sure words() {
        return answer.margins()
                .map(this::words)
                .orElseGet(() -> new IndexPage.Sure(
                        "Nobody asked",
                        List.of(
                                "The recipe declares no other choices, so nothing is known of how far the ranks hang on those that it"
                                        + " makes. Give it margins: every weight and scale could have been a little otherwise."),
                        Optional.empty(),
                        Optional.empty()));
    }

    private IndexPage.Sure words(IndexMarginsAnswer margins) {
        List<String> sentences = new ArrayList<>();
        sentences.add(drawn(margins));
        sentences.add(lists(margins));
        if (!margins.stated().note().isEmpty()) {
            sentences.add(margins.stated().note());
        }
        sentences.add(sampling(margins));
        return new IndexPage.Sure(
                finding(margins),
                sentences,
                Optional.of(layers(margins)),
                margins.sensitivity().map(SureWords::choices));
    }

    private String finding(IndexMarginsAnswer margins) {
        double width = medianWidth(margins.nearSummary());
        int ranked = Ranks.countRanked(answer.built().ranks());
        return width < 1
                ? "Half of the places keep their rank whatever near choice is made"
                : "Half of the places move over " + Words.whole(Math.round(width)) + " ranks or fewer of "
                        + Words.whole(ranked) + ", by the choices alone";
    }

    private String drawn(IndexMarginsAnswer margins) {
        IndexMargins.Choices near = margins.stated().near();
        ChoiceSpace space = margins.nearSpace();
        List<String> open = new ArrayList<>();
        if (near.weightsWithin() > 0) {
            open.add(weights() + " up to " + Words.percent(near.weightsWithin()) + " higher or lower");
        }
        if (space.scalings().open()) {
            open.add("the scale one of " + Words.count(space.scalings().size()));
        }
        if (space.preparations().size() > 1) {
            open.add("the steps one of " + Words.count(space.preparations().size()) + " ways");
        }
        if (space.aggregations().get(0).open()) {
            open.add("the parts put together in one of "
                    + Words.count(space.aggregations().get(0).size()) + " ways");
        }
        return "The index was built " + Words.whole(margins.near().draws()) + " times more under near choices: "
                + (open.isEmpty() ? "none is open, so all are alike" : Words.list(open))
                + ". The bubble and the intervals hold the middle 90% of each place's ranks. A share of choices is not a"
                + " probability: nobody draws the true method from a hat.";
    }

    /** Which weights vary: all but that of the index itself. */
    private String weights() {
        Tree tree = answer.built().tree();
        return tree.size() - tree.indicators() > 1
                ? "every weight, of indicators and of domains,"
                : "every weight of an indicator";
    }

    private String lists(IndexMarginsAnswer margins) {
        List<String> counts = new ArrayList<>();
        RanksSummary near = margins.nearSummary();
        for (int most : margins.stated().lists()) {
            long on = count(near, most, Standing.ROBUSTLY_ON);
            long contested = count(near, most, Standing.CONTESTED);
            counts.add("of the first " + Words.whole(most) + ", " + Words.count(on)
                    + (on == 1 ? " stays" : " stay") + " there under at least 95% of the choices, and "
                    + Words.count(contested) + (contested == 1 ? " place is" : " places are")
                    + " on it under more than 5% of them and under fewer than 95%");
        }
        String joined = String.join("; ", counts);
        return joined.isEmpty() ? "" : Words.capital(joined) + ".";
    }

    private static long count(RanksSummary drawn, int most, Standing standing) {
        return IntStream.range(0, drawn.places())
                .filter(place -> drawn.standing(most, place) == standing)
                .count();
    }

    private String sampling(IndexMarginsAnswer margins) {
        return margins.sampling().isPresent()
                ? "The error of counting and sampling is a layer of its own: the index as stated, built of figures drawn within"
                        + " their error. It is added to the choices only in the layer that says so. Drawn figures lie about those observed,"
                        + " which hold some noise already, so that extreme places come out a little nearer to the others."
                        + (answer.built().prepared().borrowed().isPresent()
                                ? " Steadied rates are less uncertain than counted ones; what is drawn is the error of the counted"
                                        + " ones, so that these intervals are too wide rather than too narrow."
                                : "")
                : "The error of the figures themselves, of counting and sampling, is not in these margins.";
    }

    private Grid layers(IndexMarginsAnswer margins) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Near choices", margins, margins.nearSummary()));
        margins.far().ifPresent(drawn -> rows.add(row("Far choices (another concept)", margins, drawn)));
        margins.sampling().ifPresent(drawn -> rows.add(row("Sampling error", margins, drawn)));
        margins.both().ifPresent(drawn -> rows.add(row("Near choices and sampling error", margins, drawn)));
        List<String> headings = new ArrayList<>(List.of("What was drawn", "Half of places move over"));
        margins.stated().lists().forEach(most -> headings.add("Stay in the first " + most));
        return new Grid(headings, rows, "Every place's interval and standing, layer by layer.", "tables/margins.csv");
    }

    private List<String> row(String layer, IndexMarginsAnswer margins, RanksSummary drawn) {
        List<String> row = new ArrayList<>(List.of(layer, Words.whole(Math.round(medianWidth(drawn))) + " ranks"));
        margins.stated().lists().forEach(most -> row.add(Words.whole(count(drawn, most, Standing.ROBUSTLY_ON))));
        return row;
    }

    /** The median over places of how many ranks the interval spans; 0 is a single rank. */
    private double medianWidth(RanksSummary drawn) {
        double[] widths = IntStream.range(0, drawn.places())
                .filter(place -> answer.built().rank(place) != Ranks.UNRANKED)
                .mapToDouble(place ->
                        drawn.interval(place).high() - drawn.interval(place).low())
                .sorted()
                .toArray();
        return widths.length == 0
                ? 0
                : Arrays.stream(widths).skip(widths.length / 2).findFirst().orElse(0);
    }

    private static Grid choices(Sensitivity asked) {
        List<List<String>> rows = asked.meanShift().stream()
                .sorted(Comparator.comparingDouble(Sobol::total).reversed())
                .map(one -> List.of(
                        one.choice(), share(one.first(), one.firstWithin()), share(one.total(), one.totalWithin())))
                .toList();
        return new Grid(
                List.of("Choice", "Alone", "With others"),
                rows,
                "Which choice moves ranks most: shares of the variance of the mean shift of ranks (Sobol), with 90% bootstrap"
                        + " intervals, from " + Words.whole(asked.runs())
                        + " builds. Estimates of small shares can be a little below nought.",
                "tables/sensitivity.csv");
    }

    private static String share(double value, Sobol.Range within) {
        return Decimals.fixed(value, 2) + " (" + Decimals.fixed(within.low(), 2) + " to "
                + Decimals.fixed(within.high(), 2) + ")";
    }
}
