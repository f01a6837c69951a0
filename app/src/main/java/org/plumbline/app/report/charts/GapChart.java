package org.plumbline.app.report.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.tables.Decimals;

/**
 * What went through participatory budgets against the share that is asked for: a square for what went through, a ring for the
 * share, joined by a solid line where the share is reached and a dashed one where it is not. Where nothing is recorded there is
 * no square, for that would be nought, and a thin dashed line up to the ring.
 */
public record GapChart(String alternative, List<Tick> ticks, List<Row> rows) {

    public GapChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A line of the grid. */
    public record Tick(String percent, String label) {}

    /**
     * One authority.
     *
     * @param through where the square lies, in percent; empty where nothing is recorded
     * @param asked where the ring lies
     * @param throughText what went through, as text
     * @param said the row in words
     */
    public record Row(
            String name,
            Optional<String> through,
            String asked,
            boolean reached,
            String throughText,
            String askedText,
            String said) {

        /** Where the line begins, whatever it ends at: at the square, or at nought. */
        public String from() {
            return through.orElse("0");
        }
    }

    /**
     * One authority's two amounts.
     *
     * @param throughPence empty where nothing is recorded
     * @param atLeast whether there may be more than what is recorded
     */
    public record Bar(String name, Optional<Long> throughPence, boolean atLeast, long askedPence) {}

    /** @param bars at least one; shares are above nought */
    public static GapChart of(String alternative, List<Bar> bars) {
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(
                        pounds(bar.askedPence()), pounds(bar.throughPence().orElse(0L))))
                .max()
                .orElseThrow();
        Scale scale = Scale.holding(most);
        return new GapChart(
                alternative,
                scale.ticks().stream()
                        .map(tick -> new Tick(scale.percent(tick), label(tick)))
                        .toList(),
                bars.stream().map(bar -> row(bar, scale)).toList());
    }

    private static Row row(Bar bar, Scale scale) {
        String through = bar.throughPence()
                .map(pence -> (bar.atLeast() ? "at least " : "") + money(pence))
                .orElse("not recorded");
        String asked = money(bar.askedPence());
        return new Row(
                bar.name(),
                bar.throughPence().map(pence -> scale.percent(pounds(pence))),
                scale.percent(pounds(bar.askedPence())),
                bar.throughPence().filter(pence -> pence >= bar.askedPence()).isPresent(),
                through,
                asked,
                bar.name() + ": through participatory budgets " + through + ", share " + asked);
    }

    /** As short as it can be told, because ticks stand close together on a narrow screen. */
    private static String label(double pounds) {
        if (pounds >= 1_000_000) {
            return "£" + Decimals.upTo(pounds / 1_000_000, 2) + "m";
        }
        return "£" + (pounds >= 1_000 ? Words.whole(Math.round(pounds)) : Decimals.upTo(pounds, 2));
    }

    private static double pounds(long pence) {
        return pence / 100.0;
    }

    /** Millions from a million on, otherwise pounds; pence only below ten pounds, where a pound is too coarse. */
    private static String money(long pence) {
        return pence > 0 && pence < 1_000 ? "£" + BigDecimal.valueOf(pence, 2).toPlainString() : Words.millions(pence);
    }
}
