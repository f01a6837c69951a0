package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.steps.Step;

/** Puts the report of an index together. */
final class IndexPages {
    private static final int MOST_LISTED = 10;

    private final Run run;
    private final BuiltAnswer answer;
    private final BuiltIndex built;

    IndexPages(Run run, BuiltAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.built = answer.built();
    }

    IndexPage page() {
        int[] order = Ranks.order(built.ranks());
        int listed = Math.min(MOST_LISTED, order.length);
        return new IndexPage(
                answer.recipe().title(),
                answer.recipe().summary(),
                List.of(headline(order)),
                List.of(counted(order.length)),
                grid(IntStream.range(0, listed).map(i -> order[i]).toArray()),
                grid(IntStream.range(order.length - listed, order.length)
                        .map(i -> order[i])
                        .toArray()),
                new IndexPage.How(how(), weights(), answer.recipe().notes()),
                new WhencePages(run).page(commands()));
    }

    private String headline(int[] order) {
        if (order.length == 0) {
            return "No place has a score.";
        }
        return name(order[0]) + " scores highest, which is " + (answer.recipe().worse() ? "worst" : "best") + "; "
                + name(order[order.length - 1]) + " lowest.";
    }

    private String counted(int ranked) {
        int places = built.places();
        return Words.whole(ranked) + " of " + Words.whole(places) + " places have a score, from "
                + Words.count(built.tree().indicators()) + " indicators.";
    }

    private Grid grid(int[] places) {
        List<List<String>> rows = new ArrayList<>();
        for (int place : places) {
            rows.add(List.of(
                    name(place),
                    Integer.toString(built.rank(place)),
                    Decimals.fixed(built.score(built.tree().index(), place), 2)));
        }
        return new Grid(List.of("Place", "Rank", "Score"), rows, "Every place.", "tables/scores.csv");
    }

    private String name(int place) {
        return answer.figures().names().get(place);
    }

    private List<String> how() {
        List<String> sentences = new ArrayList<>();
        for (Step step : answer.plan().steps()) {
            sentences.add("The indicators are " + step.inWords() + ".");
        }
        sentences.add("The scale is " + answer.plan().normalisations().get(0).inWords() + ".");
        sentences.add(
                "Scores are put together by " + answer.recipe().aggregation().inWords() + ".");
        return sentences;
    }

    private Grid weights() {
        Tree tree = built.tree();
        List<List<String>> rows = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            rows.add(List.of(
                    answer.title(element),
                    answer.title(tree.parent(element)),
                    Decimals.significant(tree.element(element).weight(), 4)));
        }
        return new Grid(List.of("Part", "Of", "Weight"), rows, "What the index is made of.", "tables/weights.csv");
    }

    private List<String> commands() {
        String id = answer.recipe().id();
        boolean own = answer.recipes().stream().anyMatch(recipe -> !recipe.builtIn());
        WhencePages whence = new WhencePages(run);
        return List.of(
                "./plumbline index build " + (own ? "recipes/" + id + ".yaml" : id)
                        + (answer.inputs().isEmpty() ? "" : " --files inputs") + whence.withData(),
                "./plumbline verify indices/" + id + whence.withData());
    }
}
