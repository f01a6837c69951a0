package org.plumbline.methods.sortition.invitations;

/**
 * Who answers a letter.
 *
 * <p>The whole round answers better or worse than stated by one factor, one of {@value #FACTORS} evenly spaced ones that are equally
 * likely; given the factor, every letter is answered by itself.
 *
 * @param rates the share of letters that are answered
 * @param leastFactor the lowest factor, above nought
 * @param mostFactor the highest, not below it; no rate times it is above one
 */
public record AnswerModel(ByTenth rates, double leastFactor, double mostFactor, FeatureShares shares) {
    private static final int FACTORS = 21;

    public AnswerModel {
        if (!(leastFactor > 0 && leastFactor <= mostFactor)) {
            throw new IllegalArgumentException("factors from " + leastFactor + " to " + mostFactor);
        }
        for (double rate : rates.values()) {
            if (!(rate > 0 && rate * mostFactor <= 1)) {
                throw new IllegalArgumentException("a rate of " + rate + " with a factor of " + mostFactor);
            }
        }
    }

    /** How many factors there are. */
    int factors() {
        return leastFactor == mostFactor ? 1 : FACTORS;
    }

    double factor(int number) {
        return factors() == 1 ? leastFactor : leastFactor + (mostFactor - leastFactor) * number / (FACTORS - 1);
    }

    /** The factor on average. */
    public double meanFactor() {
        return (leastFactor + mostFactor) / 2;
    }

    double rate(int tenth, int factor) {
        return Math.min(1, rates.of(tenth) * factor(factor));
    }

    /** How many volunteers so many letters bring on average. */
    public double expected(int tenth, int letters) {
        return letters * rates.of(tenth) * meanFactor();
    }
}
