package org.plumbline.methods.index;

import java.util.List;

/** The scores of all places, what they are made of, and the order that they give. Higher scores are worse; rank 1 is worst. */
public final class IndexResult {
    private final List<double[]> normalised;
    private final double[] shares;
    private final double[] scores;
    private final int[] ranks;
    private final int[] tenths;

    IndexResult(List<double[]> normalised, double[] shares, double[] scores) {
        this.normalised = normalised;
        this.shares = shares;
        this.scores = scores;
        this.ranks = Ranks.fromHighest(scores);
        this.tenths = Ranks.tenths(ranks);
    }

    public int size() {
        return scores.length;
    }

    public int indicators() {
        return shares.length;
    }

    public double score(int place) {
        return scores[place];
    }

    public double[] toScores() {
        return scores.clone();
    }

    /** 1 is the most deprived; {@link Ranks#UNRANKED} where the score is not known. */
    public int rank(int place) {
        return ranks[place];
    }

    public int[] toRanks() {
        return ranks.clone();
    }

    /** 1 holds the most deprived tenth of places. */
    public int tenth(int place) {
        return tenths[place];
    }

    /** The indicator's score before weighting. */
    public double normalised(int indicator, int place) {
        return normalised.get(indicator)[place];
    }

    /** What the indicator adds to the place's score: its weight times its normalised value. */
    public double part(int indicator, int place) {
        return shares[indicator] * normalised.get(indicator)[place];
    }
}
