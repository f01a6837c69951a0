package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;

/**
 * One level over all places: a vial from the worst to the best, a plumb line at the place's rank and a bubble over the ranks that
 * it takes under the stated choices. Positions are in percent of the vial.
 *
 * @param alternative what it shows, in words
 * @param worse what the left end is, such as "most deprived"
 * @param places how many stand in it
 * @param ticks one a place while they can be told apart; none where there are too many
 */
public record VialChart(
        String alternative,
        String worse,
        String better,
        String places,
        List<String> ticks,
        String rank,
        String low,
        String width,
        String ranks) {
    private static final int MOST_TICKS = 400;

    public VialChart {
        ticks = List.copyOf(ticks);
    }

    /**
     * @param worse what the first rank is; the last is "least" of it where it begins with "most", else "best"
     * @param rank from 1
     */
    public static VialChart of(String alternative, String worse, int places, long rank, Interval ranks) {
        return new VialChart(
                alternative,
                worse,
                worse.startsWith("most ") ? "least " + worse.substring(5) : "best",
                Words.whole(places),
                places > MOST_TICKS
                        ? List.of()
                        : IntStream.rangeClosed(1, places)
                                .mapToObj(tick -> percent(tick - 0.5, places))
                                .toList(),
                percent(rank - 0.5, places),
                percent((double) ranks.low() - 1, places),
                percent((double) ranks.high() - ranks.low() + 1, places),
                ranks.low() == ranks.high()
                        ? Words.whole(ranks.low())
                        : Words.whole(ranks.low()) + " to " + Words.whole(ranks.high()));
    }

    private static String percent(double along, int places) {
        return Decimals.fixed(Math.max(0, Math.min(100, 100 * along / places)), 3);
    }
}
