package org.plumbline.methods.target;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.plumbline.methods.draws.Draws;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;

/**
 * How far the list of {@link WorstOnBoth} depends on choices: the list drawn again under each of many. While it draws it holds
 * eight bytes a place and draw (60 MB for 7,433 wards and 1,000 draws); afterwards a bit, and two intervals a place.
 */
public final class ListMargins {
    private final int places;
    private final List<BitSet> lists;
    private final int[] timesListed;
    private final List<Interval> firstRanks;
    private final List<Interval> secondRanks;

    private static final class Draw {
        private final int[] first;
        private final int[] second;
        private final BitSet listed;

        Draw(ListChoice choice) {
            first = Ranks.fromHighest(choice.first());
            second = Ranks.fromHighest(choice.second());
            if (first.length != second.length) {
                throw new IllegalArgumentException("scores of " + first.length + " and " + second.length + " places");
            }
            listed = new BitSet(first.length);
            for (int place = 0; place < first.length; place++) {
                listed.set(
                        place,
                        Ranks.isAmong(first[place], choice.most()) && Ranks.isAmong(second[place], choice.most()));
            }
        }
    }

    private ListMargins(List<Draw> drawn, ExecutorService threads) {
        this.places = drawn.get(0).first.length;
        this.lists = drawn.stream().map(draw -> draw.listed).toList();
        this.timesListed = new int[places];
        lists.forEach(list -> list.stream().forEach(place -> timesListed[place]++));
        this.firstRanks = intervals(drawn.stream().map(draw -> draw.first).toList(), threads);
        this.secondRanks = intervals(drawn.stream().map(draw -> draw.second).toList(), threads);
    }

    /**
     * @param draws at least one
     * @param choice from a draw's number, 0 to {@code draws - 1}, to its scores, of as many places in each draw; called once a
     *     draw, on several threads at once
     * @param threads runs the draws; the answer does not depend on how many there are
     */
    public static ListMargins over(int draws, IntFunction<ListChoice> choice, ExecutorService threads) {
        if (draws < 1) {
            throw new IllegalArgumentException(draws + " draws");
        }
        List<Draw> drawn = Draws.inOrder(draws, number -> new Draw(choice.apply(number)), threads);
        int places = drawn.get(0).first.length;
        for (Draw draw : drawn) {
            if (draw.first.length != places) {
                throw new IllegalArgumentException("draws of " + places + " and of " + draw.first.length + " places");
            }
        }
        return new ListMargins(drawn, threads);
    }

    private static List<Interval> intervals(List<int[]> ranks, ExecutorService threads) {
        return Draws.inOrder(ranks.get(0).length, place -> interval(ranks, place), threads);
    }

    private static Interval interval(List<int[]> ranks, int place) {
        long[] drawn = new long[ranks.size()];
        for (int k = 0; k < drawn.length; k++) {
            drawn[k] = ranks.get(k)[place];
        }
        return Interval.of(drawn);
    }

    public int draws() {
        return lists.size();
    }

    public int places() {
        return places;
    }

    /** Whether a draw, 0 to {@code draws() - 1}, lists a place. One with a gap in either score is never listed. */
    public boolean isListed(int draw, int place) {
        return lists.get(draw).get(place);
    }

    /** The share of draws that list a place, 0 to 1. */
    public double shareListed(int place) {
        return timesListed[place] / (double) draws();
    }

    public Standing standing(int place) {
        return Standing.of(shareListed(place));
    }

    /** The interval of a place's rank on the first index; a draw in which it has a gap counts as {@link Ranks#UNRANKED}. */
    public Interval firstRank(int place) {
        return firstRanks.get(place);
    }

    /** As {@link #firstRank}, on the second index. */
    public Interval secondRank(int place) {
        return secondRanks.get(place);
    }

    /** The interval of the number of places listed. */
    public Interval members() {
        return Interval.of(lists.stream().mapToLong(BitSet::cardinality).toArray());
    }

    /**
     * What a method makes of the list of each draw, in the order of the draws.
     *
     * @param method given a fresh array, one a place; called on several threads at once
     * @param threads as for {@link #over}
     */
    public <T> List<T> forEachDraw(Function<boolean[], T> method, ExecutorService threads) {
        return Draws.inOrder(draws(), draw -> method.apply(toListed(draw)), threads);
    }

    private boolean[] toListed(int draw) {
        boolean[] listed = new boolean[places];
        lists.get(draw).stream().forEach(place -> listed[place] = true);
        return listed;
    }
}
