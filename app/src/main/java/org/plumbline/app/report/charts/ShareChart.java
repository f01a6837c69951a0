package org.plumbline.app.report.charts;

import java.util.List;
import java.util.Optional;

/**
 * What one place was awarded a head beside what each of several rules gives it: a square for what was awarded, a ring for the
 * share, joined by a solid line where more was awarded and a dashed one where less, as in {@link PairChart}; a bubble over the
 * shares that the stated choices give. Positions are in percent of the width.
 */
public record ShareChart(String alternative, String awarded, List<PairChart.Tick> ticks, List<Row> rows) {

    public ShareChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /**
     * One rule.
     *
     * @param from the smaller of the two positions; {@code to} the larger
     */
    public record Row(String name, String share, String from, String to, boolean more, Optional<Range> range) {}

    /** From where and how wide. */
    public record Range(String low, String width) {}

    /** A rule's share in pounds a head, with the range that the stated choices give it where that is known. */
    public record Share(String name, double share, Optional<Ends> range) {}

    /** Pounds a head. */
    public record Ends(double low, double high) {}

    /** @param awarded pounds a head, finite, as all others are */
    public static ShareChart of(String alternative, double awarded, List<Share> shares) {
        double most = shares.stream()
                .mapToDouble(share ->
                        Math.max(share.share(), share.range().map(Ends::high).orElse(0.0)))
                .reduce(Math.max(1, awarded), Math::max);
        Scale scale = Scale.holding(most);
        return new ShareChart(
                alternative,
                scale.percent(awarded),
                scale.ticks().stream()
                        .map(tick -> new PairChart.Tick(scale.percent(tick), Words.perHead(tick)))
                        .toList(),
                shares.stream().map(share -> row(awarded, share, scale)).toList());
    }

    private static Row row(double awarded, Share share, Scale scale) {
        return new Row(
                share.name(),
                scale.percent(share.share()),
                scale.percent(Math.min(awarded, share.share())),
                scale.percent(Math.max(awarded, share.share())),
                awarded >= share.share(),
                share.range()
                        .map(ends -> new Range(scale.percent(ends.low()), scale.percent(ends.high() - ends.low()))));
    }
}
