package org.plumbline.methods.index;

import java.util.Arrays;

/** Ranks as their definition reads, by comparing every place with every other, to check the fast ones against. */
final class PlainRanks {

    private PlainRanks() {}

    static int[] fromHighest(double[] values) {
        int[] ranks = new int[values.length];
        Arrays.setAll(ranks, i -> Double.isNaN(values[i]) ? 0 : 1 + countAbove(values, values[i]));
        return ranks;
    }

    static double[] averaged(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            long equal = Arrays.stream(values).filter(other -> other == value).count();
            ranks[i] = Double.isNaN(value) ? Double.NaN : 1 + countAbove(values, value) + (equal - 1) / 2.0;
        }
        return ranks;
    }

    private static int countAbove(double[] values, double value) {
        return (int) Arrays.stream(values).filter(other -> other > value).count();
    }
}
