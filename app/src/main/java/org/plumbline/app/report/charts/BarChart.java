package org.plumbline.app.report.charts;

import java.util.List;
import org.plumbline.engine.tables.Decimals;

/** Amounts from nought as bars, the longest over the whole width; hollow ones are of another kind, which the key names. */
public record BarChart(String alternative, List<Row> rows) {

    public BarChart {
        rows = List.copyOf(rows);
    }

    /**
     * One bar.
     *
     * @param lead what stands before the name, such as its place; may be empty
     * @param link the address of its page; empty for none
     * @param width in percent
     * @param value as text
     */
    public record Row(String lead, String name, String link, String width, boolean hollow, String value) {
        /** For who does not see it. */
        public String spoken() {
            return name + ": " + value;
        }
    }

    /**
     * One amount.
     *
     * @param amount nought or more
     */
    public record Bar(String lead, String name, String link, double amount, boolean hollow, String value) {}

    public static BarChart of(String alternative, List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
        return new BarChart(
                alternative,
                bars.stream()
                        .map(bar -> new Row(
                                bar.lead(),
                                bar.name(),
                                bar.link(),
                                Decimals.fixed(most > 0 ? 100 * bar.amount() / most : 0, 3),
                                bar.hollow(),
                                bar.value()))
                        .toList());
    }
}
