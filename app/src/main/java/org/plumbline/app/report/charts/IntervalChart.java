package org.plumbline.app.report.charts;

import java.util.List;
import org.plumbline.engine.tables.Decimals;

/** Figures between -1 and 1, each with its interval as a bar, its value as a dot, and a published figure as a cross. */
public record IntervalChart(String alternative, List<Row> rows) {

    public IntervalChart {
        rows = List.copyOf(rows);
    }

    /**
     * One figure: positions in percent of the strip, and all of it as text.
     *
     * @param published its position; empty where nothing was published
     */
    public record Row(
            String name, String at, String from, String width, String published, String text, String spoken) {}

    /**
     * One figure with its interval.
     *
     * @param published NaN where nothing was published
     */
    public record Figure(String name, double value, double low, double high, double published) {}

    public static IntervalChart of(String alternative, List<Figure> figures) {
        return new IntervalChart(
                alternative, figures.stream().map(IntervalChart::row).toList());
    }

    private static Row row(Figure figure) {
        boolean known = !Double.isNaN(figure.published());
        String text = two(figure.value()) + " (" + two(figure.low()) + " to " + two(figure.high()) + ")";
        String published = known ? ", published " + two(figure.published()) : "";
        return new Row(
                figure.name(),
                percent(figure.value()),
                percent(figure.low()),
                Decimals.fixed(50 * (figure.high() - figure.low()), 3),
                known ? percent(figure.published()) : "",
                text,
                figure.name() + ": " + text + published);
    }

    /** Where a figure stands between -1 and 1. */
    private static String percent(double figure) {
        return Decimals.fixed(50 * (1 + figure), 3);
    }

    private static String two(double figure) {
        return Decimals.fixed(figure, 2);
    }
}
