package org.plumbline.methods.index.steps;

import java.util.Arrays;

/**
 * How many people something is true of, place by place, some of it known only to lie in a range because small counts are not published.
 * Such a count is not nought.
 */
public final class KnownCounts {
    private final double[] counts;
    private final double[] least;
    private final double[] most;

    private KnownCounts(double[] counts, double[] least, double[] most) {
        this.counts = counts;
        this.least = least;
        this.most = most;
    }

    /** @param counts one a place, not negative; NaN where nothing is known */
    public static KnownCounts of(double[] counts) {
        double[] none = new double[counts.length];
        Arrays.fill(none, Double.NaN);
        return within(counts, none, none);
    }

    /**
     * @param counts one a place, not negative; NaN where a count is not published
     * @param least the least that a count not published can be, such as 1; NaN where nothing is known
     * @param most the most that it can be, such as 4
     */
    public static KnownCounts within(double[] counts, double[] least, double[] most) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 || least[i] < 0 || least[i] > most[i]) {
                throw new IllegalArgumentException(
                        "place " + i + ": count " + counts[i] + ", from " + least[i] + " to " + most[i]);
            }
        }
        return new KnownCounts(counts.clone(), least.clone(), most.clone());
    }

    /** Whether anything is known of the count. */
    boolean known(int place) {
        return published(place) || !Double.isNaN(least[place]) && !Double.isNaN(most[place]);
    }

    boolean published(int place) {
        return !Double.isNaN(counts[place]);
    }

    /** The least that the count can be. */
    double least(int place) {
        return published(place) ? counts[place] : Math.ceil(least[place]);
    }

    /** The most that the count can be where there are so many people, unless the least is more. */
    double most(int place, double people) {
        return published(place) ? counts[place] : Math.floor(Math.min(most[place], people));
    }

    /** What the count is, or is expected to be. Its variance is nought where it is published. */
    record Estimate(double count, double variance) {}

    /**
     * The expectation and variance of a binomial count of so many people at a rate, given that it lies in its range. The count itself
     * where it is published.
     */
    Estimate estimate(int place, double people, double rate) {
        double from = least(place);
        double to = most(place, people);
        double odds = rate / (1 - rate);
        double weight = 1; // of the least count, the others' being relative to it
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (double above = 0; above <= to - from; above++) {
            weights += weight;
            sum += weight * above;
            squares += weight * above * above;
            double count = from + above;
            weight *= (people - count) / (count + 1) * odds;
            if (weights > 1e200) {
                weight /= weights;
                sum /= weights;
                squares /= weights;
                weights = 1;
            }
        }
        double mean = sum / weights;
        return new Estimate(from + mean, Math.max(0, squares / weights - mean * mean));
    }
}
