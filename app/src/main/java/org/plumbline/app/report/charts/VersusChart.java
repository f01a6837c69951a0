package org.plumbline.app.report.charts;

import java.util.List;
import org.plumbline.engine.tables.Decimals;

/**
 * Pairs of places: for each a bar from the first place's name to the second's, filled from each side as far as the share of
 * choices under which that place is the worse off.
 */
public record VersusChart(String alternative, List<Row> rows) {

    public VersusChart {
        rows = List.copyOf(rows);
    }

    /** One pair: how far each side is filled in percent, and the shares as text. */
    public record Row(
            String first, String second, String left, String leftText, String from, String right, String rightText) {}

    /** Two places and the share of choices, 0 to 1, under which each is the worse off. */
    public record Pair(String first, String second, double firstWorse, double secondWorse) {}

    public static VersusChart of(String alternative, List<Pair> pairs) {
        return new VersusChart(alternative, pairs.stream().map(VersusChart::row).toList());
    }

    private static Row row(Pair pair) {
        return new Row(
                pair.first(),
                pair.second(),
                percent(pair.firstWorse()),
                Words.percent(pair.firstWorse()),
                percent(1 - pair.secondWorse()),
                percent(pair.secondWorse()),
                Words.percent(pair.secondWorse()));
    }

    private static String percent(double share) {
        return Decimals.fixed(100 * share, 3);
    }
}
