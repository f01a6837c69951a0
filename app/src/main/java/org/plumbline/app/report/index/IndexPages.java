package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.LevelChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.IndexMarginsAnswer;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.steps.Step;

/** Puts the report of an index together. */
final class IndexPages {
    private static final int MOST_LISTED = 10;
    private static final int MOST_DRAWN = 20;

    private final Run run;
    private final BuiltAnswer answer;
    private final BuiltIndex built;
    private final int[] order;

    IndexPages(Run run, BuiltAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.built = answer.built();
        this.order = Ranks.order(built.ranks());
    }

    IndexPage page() {
        int listed = Math.min(MOST_LISTED, order.length);
        return new IndexPage(
                answer.recipe().title(),
                answer.recipe().summary(),
                List.of(headline()),
                List.of(counted()),
                answer.margins().map(this::levels),
                grid(IntStream.range(0, listed).map(i -> order[i]).toArray()),
                grid(IntStream.range(order.length - listed, order.length)
                        .map(i -> order[i])
                        .toArray()),
                new LookWords(answer.look()).section(),
                new SureWords(answer).words(),
                new DoneWords(answer).words(),
                new IndexPage.How(how(), weights(), answer.recipe().notes()),
                new WhencePages(run).page(commands()));
    }

    private String headline() {
        if (order.length == 0) {
            return "No place has a score.";
        }
        String first = name(order[0]);
        String sure = answer.margins()
                .map(margins -> " It is first under "
                        + Words.percent(margins.near().shareAmong(1, order[0])) + " of the near choices.")
                .orElse("");
        return first + " has the highest score, which is " + worst() + "." + sure;
    }

    private String worst() {
        return answer.recipe().worse() ? "worst" : "best";
    }

    private String counted() {
        String without = order.length == built.places()
                ? ""
                : " " + Words.countFirst(built.places() - order.length)
                        + (built.places() - order.length == 1 ? " place has" : " places have")
                        + " none, for want of figures; they are in the table without a rank.";
        return Words.whole(order.length) + " places have a score, made of "
                + Words.count(built.tree().indicators()) + " indicators. The lowest is that of "
                + name(order[order.length - 1]) + "." + without;
    }

    private Picture<LevelChart> levels(IndexMarginsAnswer margins) {
        int list = margins.stated().lists().isEmpty()
                ? MOST_LISTED
                : margins.stated().lists().get(0);
        boolean whole = list <= MOST_DRAWN || order.length <= MOST_DRAWN;
        // Of a long list what is open is where it ends: as many places on it as off it.
        int from = whole ? 0 : Math.max(0, Math.min(list, order.length) - MOST_DRAWN / 2);
        int to = whole ? Math.min(list, order.length) : Math.min(order.length, list + MOST_DRAWN / 2);
        List<LevelChart.Standing> standings = IntStream.range(from, Math.min(to, from + MOST_DRAWN))
                .map(i -> order[i])
                .mapToObj(place -> new LevelChart.Standing(
                        name(place),
                        built.rank(place),
                        margins.near().interval(place),
                        margins.near().shareAmong(list, place)))
                .toList();
        long stay = IntStream.of(order)
                .limit(list)
                .filter(place -> margins.near().standing(list, place) == Standing.ROBUSTLY_ON)
                .count();
        String finding = Words.countFirst(stay) + " of the first " + Words.count(Math.min(list, order.length))
                + (stay == 1 ? " stays" : " stay") + " among them under nearly every near choice";
        return new Picture<>(
                finding,
                LevelChart.of("highest score", Math.min(list, order.length), order.length, standings),
                (whole ? "" : "The places on either side of where the list ends. ")
                        + "Plumb line: the rank. Bubble: the middle 90% of ranks over "
                        + Words.whole(margins.near().draws())
                        + " near choices. The vertical line ends the list. Error of the figures is not included.",
                "tables/margins.csv");
    }

    private Grid grid(int[] places) {
        List<List<String>> rows = new ArrayList<>();
        for (int place : places) {
            List<String> row = new ArrayList<>(List.of(
                    name(place),
                    Integer.toString(built.rank(place)),
                    Decimals.fixed(built.score(built.tree().index(), place), 2)));
            answer.margins().ifPresent(margins -> {
                var interval = margins.near().interval(place);
                row.add(
                        interval.low() == interval.high()
                                ? Words.whole(interval.low())
                                : Words.whole(interval.low()) + " to " + Words.whole(interval.high()));
            });
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("Place", "Rank", "Score"));
        answer.margins().ifPresent(margins -> headings.add("Ranks over near choices"));
        return new Grid(headings, rows, "Every place, with the scores of its domains.", "tables/scores.csv");
    }

    private String name(int place) {
        return answer.figures().names().get(place);
    }

    private List<String> how() {
        List<String> sentences = new ArrayList<>();
        for (Step step : answer.plan().steps()) {
            sentences.add("The indicators are " + step.inWords() + ".");
        }
        sentences.add("The scale is " + answer.plan().normalisations().get(0).inWords() + "."
                + (answer.recipe().indicators().stream()
                                .anyMatch(one -> one.normalisation().isPresent())
                        ? " Some indicators have a scale of their own, as the recipe says."
                        : "")
                + (answer.recipe().indicators().stream().anyMatch(one -> !one.raises())
                        ? " Indicators whose higher values lower the score are turned round first."
                        : ""));
        sentences.add(
                "The parts of a domain count " + answer.recipe().weighting().inWords() + "."
                        + (answer.recipe().domains().stream()
                                        .anyMatch(one -> one.weighting().isPresent())
                                ? " Some domains are weighed in a way of their own, as the recipe says."
                                : ""));
        sentences.add(
                "Scores are put together by " + answer.recipe().aggregation().inWords() + "."
                        + (answer.recipe().domains().stream()
                                        .anyMatch(one -> one.aggregation().isPresent())
                                ? " Some domains are put together in a way of their own, as the recipe says."
                                : ""));
        return sentences;
    }

    private Grid weights() {
        Tree tree = built.tree();
        double[] effective = tree.effectiveWeights();
        List<List<String>> rows = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            rows.add(List.of(
                    answer.title(element),
                    answer.title(tree.parent(element)),
                    Decimals.significant(tree.element(element).weight(), 4),
                    Decimals.fixed(100 * effective[element], 1) + "%"));
        }
        return new Grid(
                List.of("Part", "Of", "Weight", "Of the index"),
                rows,
                "What the index is made of, and how much each part counts as stated.",
                "tables/weights.csv");
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
