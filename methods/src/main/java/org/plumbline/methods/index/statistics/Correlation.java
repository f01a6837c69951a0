package org.plumbline.methods.index.statistics;

/**
 * How two measures of the same places go together.
 *
 * @param coefficient -1 to 1; NaN if fewer than two places have both, or either measure is the same in all of these
 * @param probability of a coefficient at least so far from nought, in either direction, if the two had nothing to do with each other, 0
 *     to 1; NaN where there is no coefficient or too few places to say
 * @param places how many have both measures
 */
public record Correlation(double coefficient, double probability, int places) {

    /** What is compared. */
    public enum Kind {
        /** The values themselves: 1 where all places lie on a rising line. */
        PEARSON,
        /** Their ranks, equal values sharing the mean of theirs: 1 where the order is the same. */
        SPEARMAN,
        /** Pairs of places: those in the same order less those in the opposite one, allowing for ties (tau-b). */
        KENDALL
    }

    static Correlation undefined(int places) {
        return new Correlation(Double.NaN, Double.NaN, places);
    }
}
