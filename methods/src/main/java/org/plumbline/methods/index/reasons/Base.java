package org.plumbline.methods.index.reasons;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a place is compared with: a value of each indicator, on the scale of the normalised ones. Its score is that of a place with these
 * beside the others, and so, for a mean, not the mean of the others' scores unless scores are added; where domains are put on a scale of
 * ranks, it is read between the places that it lies between.
 */
public final class Base {
    private final double[] values;

    private Base(double[] values) {
        this.values = values;
    }

    /** @param normalised one array an indicator, one value a place; NaN where there is none */
    public static Base place(double[][] normalised, int place) {
        return new Base(
                Arrays.stream(normalised).mapToDouble(values -> values[place]).toArray());
    }

    /**
     * The mean of each indicator over the places that have it: of a country or of a parent place.
     *
     * @param normalised as for {@link #place}
     * @param counting how much each place counts, such as its residents; 0 for those outside
     */
    public static Base mean(double[][] normalised, double[] counting) {
        return new Base(Arrays.stream(normalised)
                .mapToDouble(values -> mean(values, counting))
                .toArray());
    }

    private static double mean(double[] values, double[] counting) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                sum += counting[i] * values[i];
                all += counting[i];
            }
        }
        return all > 0 ? sum / all : Double.NaN;
    }

    /** The median of each indicator over the places among these that have it. */
    public static Base median(double[][] normalised, IntPredicate among) {
        return new Base(Arrays.stream(normalised)
                .mapToDouble(values -> median(values, among))
                .toArray());
    }

    private static double median(double[] values, IntPredicate among) {
        double[] sorted = IntStream.range(0, values.length)
                .filter(among)
                .mapToDouble(place -> values[place])
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }

    double value(int indicator) {
        return values[indicator];
    }
}
