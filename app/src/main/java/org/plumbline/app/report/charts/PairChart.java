package org.plumbline.app.report.charts;

import java.util.List;

/**
 * Awarded and share, per head: a square for what was awarded, a ring for the share under the rule, joined by a solid line
 * where more was awarded and a dashed one where less. A place where nobody lives has no amounts a head and no row.
 */
public record PairChart(String alternative, List<Tick> ticks, List<Row> rows) {

    public PairChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A line of the grid. */
    public record Tick(String percent, String label) {}

    /**
     * One place.
     *
     * @param from the smaller of the two positions, in percent; {@code to} the larger
     * @param awardedText what was awarded a head, as text; {@code shareText} likewise the share
     */
    public record Row(
            String name,
            String awarded,
            String share,
            String from,
            String to,
            boolean more,
            String awardedText,
            String shareText) {}

    /** One place's two amounts in pounds a head; NaN or infinite where nobody lives. */
    public record Pair(String name, double awarded, double share) {
        boolean isDrawn() {
            return Double.isFinite(awarded) && Double.isFinite(share);
        }
    }

    public static PairChart of(String alternative, List<Pair> pairs) {
        List<Pair> drawn = pairs.stream().filter(Pair::isDrawn).toList();
        double most = drawn.stream()
                .mapToDouble(pair -> Math.max(pair.awarded(), pair.share()))
                .max()
                .orElse(1);
        Scale scale = Scale.holding(Math.max(most, 1));
        return new PairChart(
                alternative,
                scale.ticks().stream()
                        .map(tick -> new Tick(scale.percent(tick), Words.perHead(tick)))
                        .toList(),
                drawn.stream().map(pair -> row(pair, scale)).toList());
    }

    private static Row row(Pair pair, Scale scale) {
        return new Row(
                pair.name(),
                scale.percent(pair.awarded()),
                scale.percent(pair.share()),
                scale.percent(Math.min(pair.awarded(), pair.share())),
                scale.percent(Math.max(pair.awarded(), pair.share())),
                pair.awarded() >= pair.share(),
                Words.perHead(pair.awarded()),
                Words.perHead(pair.share()));
    }
}
