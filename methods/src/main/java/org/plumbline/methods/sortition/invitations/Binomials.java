package org.plumbline.methods.sortition.invitations;

import java.util.Arrays;

/** Probabilities of counts, by sums of their terms in {@code StrictMath}: the same bits on any machine. */
public final class Binomials {

    private Binomials() {}

    /**
     * The probability that fewer than {@code least} things happen, of several kinds of independent trials. O(kinds times
     * least squared).
     *
     * @param trials how many of each kind
     * @param chances of one trial of each kind, 0 to 1
     */
    public static double below(int least, int[] trials, double[] chances) {
        if (least <= 0) {
            return 0;
        }
        double[] counts = new double[least];
        double[] kind = new double[least];
        boolean first = true;
        for (int i = 0; i < trials.length; i++) {
            if (trials[i] > 0 && chances[i] > 0) {
                terms(trials[i], chances[i], first ? counts : kind);
                if (!first) {
                    add(counts, kind);
                }
                first = false;
            }
        }
        if (first) {
            return 1; // nothing can happen
        }
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return Math.min(1, sum);
    }

    /** The probability of at most {@code most} successes in {@code trials}. */
    public static double atMost(int most, int trials, double chance) {
        return most >= trials ? 1 : below(most + 1, new int[] {trials}, new double[] {chance});
    }

    /** Fills the first terms of a binomial distribution: by logarithms, since the first may be too small for a double. */
    private static void terms(int trials, double chance, double[] into) {
        if (chance >= 1) {
            Arrays.fill(into, 0);
            if (trials < into.length) {
                into[trials] = 1;
            }
            return;
        }
        double log = trials * StrictMath.log1p(-chance);
        double odds = StrictMath.log(chance) - StrictMath.log1p(-chance);
        for (int k = 0; k < into.length; k++) {
            into[k] = k > trials ? 0 : StrictMath.exp(log);
            if (k < trials) {
                log += odds + StrictMath.log((double) (trials - k) / (k + 1));
            }
        }
    }

    /** The first terms of the sum of two counts, from the last, so that none is overwritten before it is used. */
    private static void add(double[] counts, double[] kind) {
        for (int sum = counts.length - 1; sum >= 0; sum--) {
            double term = 0;
            for (int k = 0; k <= sum; k++) {
                term += counts[sum - k] * kind[k];
            }
            counts[sum] = term;
        }
    }

    /**
     * The least share that is not refuted: with any lower one, so many successes or more would have a probability below
     * {@code doubt}. Clopper and Pearson, Biometrika 26 (1934), by halving to the last bits.
     */
    public static double lowerBound(int successes, int trials, double doubt) {
        if (successes == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (1 - atMost(successes - 1, trials, middle) < doubt) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The greatest share that is not refuted, likewise. */
    public static double upperBound(int successes, int trials, double doubt) {
        return 1 - lowerBound(trials - successes, trials, doubt);
    }

    /**
     * Which of so many values in ascending order lies, with the certainty asked for, at or above the point below which a
     * {@code share} of all values lies, whatever their distribution: the least place whose probability of so few
     * below is large enough. Conover, Practical Nonparametric Statistics, section 3.2.
     *
     * @return its place from 1, or {@code values + 1} where there are too few values to be so certain
     */
    public static int placeAbove(int values, double share, double certainty) {
        int low = 1;
        int high = values + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (atMost(middle - 1, values, share) >= certainty && middle <= values) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
