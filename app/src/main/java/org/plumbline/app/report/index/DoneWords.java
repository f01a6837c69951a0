package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;

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
        long all = 0;
        List<List<String>> rows = new ArrayList<>();
        for (int stage = 1; stage < answer.built().stages().size(); stage++) {
            String step = answer.plan().steps().get(stage - 1).inWords();
            int changes = answer.built().stages().get(stage).changes().size();
            rows.add(List.of(Words.capital(step), Words.whole(changes)));
            all += changes;
        }
        return new IndexPage.Done(
                all == 0
                        ? "The steps left every figure as it was"
                        : "What was done to the figures before they were put on one scale",
                Stream.concat(Stream.of(gaps()), borrowed().stream()).toList(),
                Optional.of(new Grid(
                        List.of("Step", "Changes and remarks"),
                        rows,
                        "Every cell that was changed, from what to what and why.",
                        "tables/changes.csv")));
    }

    /** How much of the steadied figures is the parent places', on average over the cells that have a share. */
    private Optional<String> borrowed() {
        return answer.built().prepared().borrowed().map(shares -> {
            double sum = 0;
            int cells = 0;
            for (double[] column : shares) {
                for (double share : column) {
                    sum += share > 0 ? share : 0;
                    cells += share > 0 ? 1 : 0;
                }
            }
            return "Of the figures that were steadied, " + Words.percent(cells == 0 ? 0 : sum / cells)
                    + " on average is borrowed from the parent place; how much of each is in tables/borrowed.csv.";
        });
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
