package org.plumbline.app.report.charts;

import java.util.List;

/**
 * How a panel mirrors a population: for each value of a feature a ring for its share of those who volunteered, a square for its
 * share of the seats, and an upright line at what the quota aims at.
 */
public record MirrorChart(String alternative, List<Tick> ticks, List<Row> rows) {

    public MirrorChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A line of the grid. */
    public record Tick(String percent, String label) {}

    /**
     * One value.
     *
     * @param pool where the ring lies, in percent of the width, as {@code panel} the square and {@code aim} the line
     * @param from the lesser of ring and square, {@code to} the greater
     * @param more whether the share of the seats is at least that of the pool
     * @param said the row in words
     */
    public record Row(
            String name,
            String pool,
            String panel,
            String aim,
            String from,
            String to,
            boolean more,
            String poolText,
            String panelText,
            String said) {}

    /** One value's shares, 0 to 1. */
    public record Shares(String name, double pool, double panel, double aim) {}

    /** @param most a share that the scale must hold, so that all features have one scale */
    public static MirrorChart of(String alternative, List<Shares> values, double most) {
        Scale scale = Scale.holding(most > 0 ? most : 1);
        return new MirrorChart(
                alternative,
                scale.ticks().stream()
                        .map(tick -> new Tick(scale.percent(tick), Words.percent(tick)))
                        .toList(),
                values.stream().map(one -> row(one, scale)).toList());
    }

    private static Row row(Shares one, Scale scale) {
        String pool = Words.percent(one.pool());
        String panel = Words.percent(one.panel());
        return new Row(
                one.name(),
                scale.percent(one.pool()),
                scale.percent(one.panel()),
                scale.percent(one.aim()),
                scale.percent(Math.min(one.pool(), one.panel())),
                scale.percent(Math.max(one.pool(), one.panel())),
                one.panel() >= one.pool(),
                pool,
                panel,
                one.name() + ": " + pool + " of those who volunteered, " + panel + " of the seats, aimed at "
                        + Words.percent(one.aim()));
    }
}
