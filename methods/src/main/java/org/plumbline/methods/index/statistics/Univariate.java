package org.plumbline.methods.index.statistics;

import java.util.Arrays;
import org.plumbline.methods.index.Moments;

/**
 * One indicator by itself.
 *
 * @param places how many there are, with a value or not
 * @param moments of the observed values
 * @param min the least observed value; NaN if there is none
 * @param median half of the observed values are not above it, half not below (between two, their mean); NaN if there is none
 * @param max NaN if there is none
 * @param nonZero how many observed values are not nought
 * @param different how many different values there are
 * @param alike how often the most frequent value occurs
 */
public record Univariate(
        int places, Moments moments, double min, double median, double max, int nonZero, int different, int alike) {

    /** @param values one a place; finite, or NaN where not observed. n log n */
    public static Univariate of(double[] values) {
        // Adding 0.0 turns -0.0 into 0.0, which sorting would otherwise hold apart.
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .toArray();
        int n = sorted.length;
        int nonZero = 0;
        int different = 0;
        int alike = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            different += run == 1 ? 1 : 0;
            alike = Math.max(alike, run);
            nonZero += sorted[i] == 0 ? 0 : 1;
        }
        return new Univariate(
                values.length,
                Moments.of(values),
                n == 0 ? Double.NaN : sorted[0],
                n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2,
                n == 0 ? Double.NaN : sorted[n - 1],
                nonZero,
                different,
                alike);
    }

    public int observed() {
        return moments.count();
    }

    public double mean() {
        return moments.mean();
    }

    /** The standard deviation, with n - 1. */
    public double deviation() {
        return moments.deviation();
    }

    public double skewness() {
        return moments.skewness();
    }

    /** In excess of a normal distribution's. */
    public double kurtosis() {
        return moments.kurtosis();
    }

    /** The places with a value as a share of all, 0 to 1. */
    public double observedShare() {
        return (double) observed() / places;
    }

    /** The values that are not nought as a share of those observed; NaN if there are none. */
    public double nonZeroShare() {
        return (double) nonZero / observed();
    }

    /** The different values as a share of those observed; NaN if there are none. */
    public double differentShare() {
        return (double) different / observed();
    }

    /** The places that have the most frequent value as a share of those observed; NaN if there are none. */
    public double alikeShare() {
        return (double) alike / observed();
    }
}
