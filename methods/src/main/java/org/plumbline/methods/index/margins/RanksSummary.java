package org.plumbline.methods.index.margins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Standing;

/**
 * What the ranks under all draws say of every place, without the ranks themselves: some bytes a place, where those take two bytes a place
 * and draw. What it gives is what {@link RanksDrawn} gives.
 */
public final class RanksSummary {
    private final int draws;
    private final double[] medians;
    private final Interval[] intervals;
    private final Map<Integer, double[]> shares = new LinkedHashMap<>();

    /** @param lists for lists of how many places the share of draws is kept */
    public RanksSummary(RanksDrawn drawn, List<Integer> lists) {
        this.draws = drawn.draws();
        this.medians = new double[drawn.places()];
        this.intervals = new Interval[drawn.places()];
        for (int place = 0; place < medians.length; place++) {
            medians[place] = drawn.medianRank(place);
            intervals[place] = drawn.interval(place);
        }
        for (int most : lists) {
            double[] among = new double[drawn.places()];
            for (int place = 0; place < among.length; place++) {
                among[place] = drawn.shareAmong(most, place);
            }
            shares.put(most, among);
        }
    }

    public int places() {
        return medians.length;
    }

    public int draws() {
        return draws;
    }

    /** As {@link RanksDrawn#medianRank}. */
    public double medianRank(int place) {
        return medians[place];
    }

    /** As {@link RanksDrawn#interval}. */
    public Interval interval(int place) {
        return intervals[place];
    }

    /**
     * As {@link RanksDrawn#shareAmong}.
     *
     * @throws IllegalArgumentException if the list is not among those that were kept
     */
    public double shareAmong(int most, int place) {
        double[] among = shares.get(most);
        if (among == null) {
            throw new IllegalArgumentException("the share of the first " + most + " was not kept");
        }
        return among[place];
    }

    /** As {@link RanksDrawn#standing}. */
    public Standing standing(int most, int place) {
        return Standing.of(shareAmong(most, place));
    }
}
