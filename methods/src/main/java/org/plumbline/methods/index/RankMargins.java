package org.plumbline.methods.index;

import java.util.List;
import java.util.stream.IntStream;

/** How far each place's rank depends on the choices drawn. */
public final class RankMargins {
    private final List<int[]> ranks;
    private final List<Interval> intervals;

    public RankMargins(DrawnScores drawn) {
        this.ranks = drawn.toRanks();
        this.intervals = IntStream.range(0, drawn.places())
                .mapToObj(place -> Interval.of(
                        ranks.stream().mapToLong(draw -> draw[place]).toArray()))
                .toList();
    }

    public Interval interval(int place) {
        return intervals.get(place);
    }

    /** The share of draws, 0 to 1, in which the place is among the {@code most} most deprived. */
    public double shareAmong(int most, int place) {
        long among = ranks.stream().filter(draw -> draw[place] <= most).count();
        return among / (double) ranks.size();
    }

    /** How many of {@code ranks}, one a place, lie inside that place's interval. */
    public int countInside(int[] published) {
        return (int) IntStream.range(0, intervals.size())
                .filter(place -> intervals.get(place).contains(published[place]))
                .count();
    }
}
