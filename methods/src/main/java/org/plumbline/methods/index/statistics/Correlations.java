package org.plumbline.methods.index.statistics;

import java.util.Arrays;

/**
 * The correlations between columns of the same places, each pair over the places that have both. Columns are sorted once, whatever the
 * number of pairs: n log n a column, then n a pair, or n log n a pair for Kendall's.
 */
public final class Correlations {
    private final double[][] columns;
    private final OrderCodes[] codes;

    private Correlations(double[][] columns, OrderCodes[] codes) {
        this.columns = columns;
        this.codes = codes;
    }

    /** @param columns all of one length, finite or NaN (not observed); handed over, not to be written to afterwards */
    public static Correlations of(double[][] columns) {
        OrderCodes[] codes = new OrderCodes[columns.length];
        for (int i = 0; i < codes.length; i++) {
            if (columns[i].length != columns[0].length) {
                throw new IllegalArgumentException(
                        "columns of " + columns[0].length + " and of " + columns[i].length + " places");
            }
            codes[i] = OrderCodes.of(columns[i]);
        }
        return new Correlations(columns, codes);
    }

    public int size() {
        return columns.length;
    }

    /**
     * @param one the number of a column
     * @param other the number of another, or of the same
     */
    public Correlation between(int one, int other, Correlation.Kind kind) {
        int[] both = both(one, other);
        int[] oneCodes = codes[one].at(both);
        int[] otherCodes = codes[other].at(both);
        if (both.length < 2 || allTheSame(oneCodes) || allTheSame(otherCodes)) {
            return Correlation.undefined(both.length);
        }
        return switch (kind) {
            case PEARSON -> linear(at(columns[one], both), at(columns[other], both));
            case SPEARMAN ->
                linear(
                        OrderCodes.averageRanks(oneCodes, codes[one].different()),
                        OrderCodes.averageRanks(otherCodes, codes[other].different()));
            case KENDALL -> Kendall.of(oneCodes, codes[one].different(), otherCodes, codes[other].different());
        };
    }

    /** The coefficient with its probability by Student's t with n - 2 degrees of freedom. */
    private static Correlation linear(double[] one, double[] other) {
        double coefficient = Covariance.correlation(one, other);
        int freedom = one.length - 2;
        if (freedom < 1) {
            return new Correlation(coefficient, Double.NaN, one.length);
        }
        double unexplained = 1 - coefficient * coefficient;
        double t =
                unexplained > 0 ? Math.abs(coefficient) * Math.sqrt(freedom / unexplained) : Double.POSITIVE_INFINITY;
        return new Correlation(coefficient, Tails.student(t, freedom), one.length);
    }

    private int[] both(int one, int other) {
        int[] found = new int[columns[one].length];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (!Double.isNaN(columns[one][i]) && !Double.isNaN(columns[other][i])) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static double[] at(double[] column, int[] places) {
        double[] found = new double[places.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = column[places[i]];
        }
        return found;
    }

    /** Asked of the codes, not of the deviations from the mean: the mean of equal values may differ from them in the last digit. */
    private static boolean allTheSame(int[] codes) {
        for (int code : codes) {
            if (code != codes[0]) {
                return false;
            }
        }
        return true;
    }
}
