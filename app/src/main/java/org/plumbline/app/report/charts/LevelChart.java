package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;

/**
 * The level: a vial from the most deprived on, one tick a place, a plumb line at the place's rank and a bubble over the
 * ranks that it takes under the stated choices.
 *
 * @param first what the first ranks are, such as "most deprived"
 * @param most the last rank that the vial shows
 * @param places of how many
 * @param line where the list ends, in percent: between its last rank and the next
 */
public record LevelChart(String first, int most, int places, List<String> ticks, String line, List<Row> rows) {
    private static final int MARGIN = 2;
    private static final int MOST_TICKS = 400; // more would be one grey line

    public LevelChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** One place: positions in percent of the vial, and how often the choices put it on the list. */
    public record Row(String name, String rank, String low, String width, String ranks, String onList) {}

    /** One place's rank and the ranks that it takes. */
    public record Standing(String name, int rank, Interval ranks, double shareOnList) {}

    /** Of deprivation. */
    public static LevelChart of(int list, int places, List<Standing> standings) {
        return of("most deprived", list, places, standings);
    }

    /**
     * @param first what the first ranks are
     * @param list how many places the list has
     */
    public static LevelChart of(String first, int list, int places, List<Standing> standings) {
        long furthest = standings.stream()
                .mapToLong(standing -> Math.max(standing.ranks().high(), standing.rank()))
                .max()
                .orElse(list);
        int most = (int) Math.min(places, Math.max(furthest, list) + MARGIN);
        return new LevelChart(
                first,
                most,
                places,
                IntStream.rangeClosed(1, most <= MOST_TICKS ? most : 0)
                        .mapToObj(rank -> percent(rank - 0.5, most))
                        .toList(),
                percent(list, most),
                standings.stream().map(standing -> row(standing, most)).toList());
    }

    private static Row row(Standing standing, int most) {
        Interval ranks = standing.ranks();
        return new Row(
                standing.name(),
                percent(standing.rank() - 0.5, most),
                percent((double) ranks.low() - 1, most),
                percent((double) ranks.high() - ranks.low() + 1, most),
                ranks.low() == ranks.high()
                        ? Words.whole(ranks.low())
                        : Words.whole(ranks.low()) + " to " + Words.whole(ranks.high()),
                Words.percent(standing.shareOnList()));
    }

    /** Rank r lies in the middle of the r-th of {@code most} equal parts. */
    private static String percent(double along, int most) {
        return Decimals.fixed(100 * along / most, 3);
    }
}
