package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;

/**
 * Shares of people in ten tenths, as ten columns from the most deprived to the least, with a line where all would stand if the
 * place were like the country.
 *
 * @param even the height of a tenth in percent of the picture
 */
public record TenthsChart(String alternative, String even, List<Bar> bars) {
    private static final double EVEN = 0.1;

    public TenthsChart {
        bars = List.copyOf(bars);
    }

    /** One tenth: from the top and high, in percent of the picture; its share as text. */
    public record Bar(int tenth, String left, String top, String height, String text) {}

    /** @param shares ten, each 0 to 1 */
    public static TenthsChart of(String alternative, List<Double> shares) {
        double most = Math.max(
                2 * EVEN, shares.stream().mapToDouble(Double::doubleValue).max().orElse(1));
        return new TenthsChart(
                alternative,
                Decimals.fixed(100 - 100 * EVEN / most, 3),
                IntStream.range(0, shares.size())
                        .mapToObj(i -> new Bar(
                                i + 1,
                                Decimals.fixed(100.0 * i / shares.size() + 1, 3),
                                Decimals.fixed(100 - 100 * shares.get(i) / most, 3),
                                Decimals.fixed(100 * shares.get(i) / most, 3),
                                Words.percent(shares.get(i))))
                        .toList());
    }
}
