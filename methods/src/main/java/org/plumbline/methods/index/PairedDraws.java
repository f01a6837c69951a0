package org.plumbline.methods.index;

/**
 * How often one place is worse than another when both are measured by the same choice. Two intervals that overlap may hide that
 * one place is worse under every choice: choices move both alike, so only draws in pairs can say.
 *
 * @param draws how many choices
 * @param firstWorse how many give the first the higher score
 * @param alike how many give both the same
 */
public record PairedDraws(int draws, int firstWorse, int alike) {

    /**
     * @param first one score a draw, higher is worse; {@code second} of the same draws in the same order
     * @throws IllegalArgumentException if there are none, not as many of the one as of the other, or any is NaN
     */
    public static PairedDraws of(double[] first, double[] second) {
        if (first.length == 0 || first.length != second.length) {
            throw new IllegalArgumentException(first.length + " draws in pairs with " + second.length);
        }
        int worse = 0;
        int alike = 0;
        for (int draw = 0; draw < first.length; draw++) {
            if (Double.isNaN(first[draw]) || Double.isNaN(second[draw])) {
                throw new IllegalArgumentException("draw " + draw + " gives no score");
            }
            worse += first[draw] > second[draw] ? 1 : 0;
            alike += first[draw] == second[draw] ? 1 : 0;
        }
        return new PairedDraws(first.length, worse, alike);
    }

    /** The share of choices under which the first is worse, 0 to 1. */
    public double shareFirstWorse() {
        return firstWorse / (double) draws;
    }

    /** The share of choices under which the second is worse, 0 to 1. */
    public double shareSecondWorse() {
        return (draws - firstWorse - alike) / (double) draws;
    }
}
