package org.plumbline.methods.index.margins;

import java.util.Arrays;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.PairedDraws;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;

/**
 * The rank of every place under every draw, and what it says of the place. Rank 1 is the highest score; {@link Ranks#UNRANKED} where a
 * draw gives the place none. Medians, quantiles and intervals are over the draws that give the place a rank; shares are of all draws.
 */
public final class RanksDrawn {
    private final Layer layer;
    private final int places;
    private final int draws;
    private final DrawnStore ranks;
    private final long[] lows;
    private final long[] highs;
    private final double[] medians;
    private final int[] ranked;

    /** What was drawn. */
    public enum Layer {
        /** Other ways of making the index of the same figures. */
        CHOICES,
        /** Other figures, made into an index in the same way. */
        SAMPLING,
        /** Both. */
        BOTH
    }

    RanksDrawn(Layer layer, int places, int draws, DrawnStore ranks) {
        this.layer = layer;
        this.places = places;
        this.draws = draws;
        this.ranks = ranks;
        this.lows = new long[places];
        this.highs = new long[places];
        this.medians = new double[places];
        this.ranked = new int[places];
        int[] row = new int[draws];
        RankSorter sorter = new RankSorter(places);
        for (int place = 0; place < places; place++) {
            ranks.read(place, row);
            summarise(place, sorter.ascending(row));
        }
    }

    private void summarise(int place, int[] sorted) {
        int first = 0;
        while (first < sorted.length && sorted[first] == Ranks.UNRANKED) {
            first++;
        }
        int count = sorted.length - first;
        ranked[place] = count;
        medians[place] = count == 0 ? Double.NaN : Quantiles.ofSorted(sorted, first, sorted.length, 0.5);
        if (count > 0) { // as Interval.of, whose sorting this spares
            int aside = count / Interval.SET_ASIDE_ONE_IN;
            lows[place] = sorted[first + aside];
            highs[place] = sorted[sorted.length - 1 - aside];
        }
    }

    public Layer layer() {
        return layer;
    }

    public int places() {
        return places;
    }

    public int draws() {
        return draws;
    }

    /** The rank of a place under one draw, both from 0. */
    public int rank(int place, int draw) {
        return ranks.rank(place, draw);
    }

    /** In how many draws the place has a rank. */
    public int countRanked(int place) {
        return ranked[place];
    }

    /** The rank in the middle of the draws, between two where their number is even; NaN where the place has none. */
    public double medianRank(int place) {
        return medians[place];
    }

    /** The middle 90% of the place's ranks, as {@link Interval#of}; from {@link Ranks#UNRANKED} to itself where it has none. */
    public Interval interval(int place) {
        return new Interval(lows[place], highs[place]);
    }

    /** The mean of the place's ranks; NaN where it has none. */
    public double meanRank(int place) {
        long sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += ranks.rank(place, draw);
        }
        return ranked[place] == 0 ? Double.NaN : sum / (double) ranked[place];
    }

    /** The rank below which a share of the place's ranks lies, 0 to 1, by {@link Quantiles}; NaN where it has none. O(n log n). */
    public double quantile(int place, double share) {
        int[] row = new int[draws];
        ranks.read(place, row);
        Arrays.sort(row);
        return ranked[place] == 0 ? Double.NaN : Quantiles.ofSorted(row, draws - ranked[place], draws, share);
    }

    /** The share of draws, 0 to 1, in which the place is among the first {@code most}; 0 where it never has a rank. */
    public double shareAmong(int most, int place) {
        return ranks.countAmong(most, place) / (double) draws;
    }

    /** Whether the place is among the first {@code most} whatever is drawn. */
    public Standing standing(int most, int place) {
        return Standing.of(shareAmong(most, place));
    }

    /**
     * How often one place ranks higher than another under the same draw: whether A is worse off than B, where a high score is worse.
     *
     * @return of the draws that give both a rank
     * @throws IllegalArgumentException if none does
     */
    public PairedDraws paired(int first, int second) {
        int both = 0;
        int firstWorse = 0;
        int alike = 0;
        for (int draw = 0; draw < draws; draw++) {
            int one = ranks.rank(first, draw);
            int other = ranks.rank(second, draw);
            if (one != Ranks.UNRANKED && other != Ranks.UNRANKED) {
                both++;
                firstWorse += one < other ? 1 : 0;
                alike += one == other ? 1 : 0;
            }
        }
        if (both == 0) {
            throw new IllegalArgumentException("no draw ranks both " + first + " and " + second);
        }
        return new PairedDraws(both, firstWorse, alike);
    }
}
