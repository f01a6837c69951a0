package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.comparison.IndexComparison;
import org.plumbline.engine.tables.Decimals;

/** A comparison of two indices as a person reads it. */
final class IndexComparisonText {
    private static final int MOST_MOVERS = 10;

    private final IndexComparison comparison;

    IndexComparisonText(IndexComparison comparison) {
        this.comparison = comparison;
    }

    void print(PrintWriter out) {
        int places = comparison.rows().size();
        out.println("First    " + comparison.first().title());
        out.println("Second   " + comparison.second().title());
        out.println();
        out.println("They order " + Words.whole(places) + " places with a rank correlation of "
                + Decimals.fixed(comparison.spearman(), 3) + " (Spearman), "
                + Decimals.fixed(comparison.kendall(), 3) + " (Kendall's tau-b): 1 is the same order.");
        out.println(Words.whole(comparison.inSameTenth()) + " places ("
                + Words.percent(comparison.inSameTenth() / (double) places) + ") stay in their tenth; of the first "
                + Words.whole(tenth()) + ", " + Words.whole(comparison.inBoth(tenth())) + " are the same.");
        movers(out);
        change(out);
        unmatched(out);
    }

    private int tenth() {
        return Math.max(1, comparison.rows().size() / 10);
    }

    private static String missing(int count, String which) {
        return count == 0
                ? ""
                : Words.whole(count) + " places have a score in the " + which
                        + " only, or under another code: where boundaries change, so does the code.";
    }

    private void unmatched(PrintWriter out) {
        for (String line :
                List.of(missing(comparison.onlyFirst(), "first"), missing(comparison.onlySecond(), "second"))) {
            if (!line.isEmpty()) {
                out.println(line);
            }
        }
    }

    private void movers(PrintWriter out) {
        List<IndexComparison.Row> movers = comparison.movers(MOST_MOVERS);
        out.println();
        if (movers.isEmpty()) {
            out.println("No place moves.");
            return;
        }
        out.printf("  %-36s %8s %8s %8s%n", "furthest moved (1 is highest)", "first", "second", "risen");
        for (IndexComparison.Row row : movers) {
            out.printf("  %-36s %8d %8d %+8d%n", row.name(), row.rank(), row.secondRank(), row.risen());
        }
        out.println();
        out.println("Ranks are relative: a place can fall without anything getting worse there.");
    }

    private void change(PrintWriter out) {
        if (!comparison.change().isKnown()) {
            out.println("Cannot say how much of a change comes from the figures and how much from the method: "
                    + String.join("; ", comparison.change().refused()) + ".");
            return;
        }
        double figures = mean(comparison.change().byFigures());
        double method = mean(comparison.change().byMethod());
        out.println("The mean score changes by " + Decimals.fixed(figures + method, 3) + ": "
                + Decimals.fixed(figures, 3) + " by the figures, " + Decimals.fixed(method, 3) + " by the method.");
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
