package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.methods.index.steps.Stage;

/** What the steps did to the figures, in words. */
final class DoneWords {
    private final BuiltAnswer answer;

    DoneWords(BuiltAnswer answer) {
        this.answer = answer;
    }

    IndexPage.Done words() {
        if (answer.plan().steps().isEmpty()) {
            return new IndexPage.Done(
                    "The figures were taken as they are",
                    List.of("No step changed them before they were put on one scale. " + gaps()),
                    Optional.empty());
        }
        Map<String, Long> filled = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (int stage = 1; stage < answer.built().stages().size(); stage++) {
            String step = answer.plan().steps().get(stage - 1).inWords();
            Map<String, Long> counts = new TreeMap<>();
            for (Stage.Change change : answer.built().stages().get(stage).changes()) {
                counts.merge(change.why(), 1L, Long::sum);
            }
            rows.add(
                    List.of(step.substring(0, 1).toUpperCase(Locale.UK) + step.substring(1), Words.whole(sum(counts))));
            filled.putAll(counts);
        }
        long all = sum(filled);
        return new IndexPage.Done(
                all == 0
                        ? "The steps left every figure as it was"
                        : "What was done to the figures before they were put on one scale",
                List.of(gaps()),
                Optional.of(new Grid(
                        List.of("Step", "Changes and remarks"),
                        rows,
                        "Every cell that was changed, from what to what and why.",
                        "tables/changes.csv")));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String gaps() {
        double[][] observed = answer.built().stages().get(0).values();
        long gaps = 0;
        for (double[] column : observed) {
            for (double value : column) {
                gaps += Double.isNaN(value) ? 1 : 0;
            }
        }
        long cells = (long) observed.length * answer.built().places();
        return gaps == 0
                ? "Every place has a figure for every indicator."
                : Words.whole(gaps) + " of " + Words.whole(cells) + " figures were not observed.";
    }
}
