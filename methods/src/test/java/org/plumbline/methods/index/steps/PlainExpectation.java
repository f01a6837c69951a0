package org.plumbline.methods.index.steps;

import java.util.Arrays;

/** Expectation and maximisation place by place in the values' own units, systems being solved by elimination. */
final class PlainExpectation {
    private PlainExpectation() {}

    static double[][] filled(double[][] values, int rounds) {
        int size = values.length;
        int places = values[0].length;
        double[] means = new double[size];
        double[][] covariances = new double[size][size];
        for (int i = 0; i < size; i++) {
            covariances[i][i] = 1;
        }
        double[][] filled = new double[size][places];
        for (int round = 0; round < rounds; round++) {
            double[][] spare = new double[size][size];
            for (int place = 0; place < places; place++) {
                fill(values, place, means, covariances, filled, spare);
            }
            for (int i = 0; i < size; i++) {
                means[i] = Arrays.stream(filled[i]).sum() / places;
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double sum = spare[i][j];
                    for (int place = 0; place < places; place++) {
                        sum += (filled[i][place] - means[i]) * (filled[j][place] - means[j]);
                    }
                    covariances[i][j] = sum / places;
                }
            }
        }
        return filled;
    }

    /** Sweeps the observed indicators out of the covariances, one by one. */
    private static void fill(
            double[][] values, int place, double[] means, double[][] covariances, double[][] filled, double[][] spare) {
        int size = means.length;
        double[] expected = means.clone();
        double[][] left = Arrays.stream(covariances).map(double[]::clone).toArray(double[][]::new);
        for (int o = 0; o < size; o++) {
            if (!Double.isNaN(values[o][place])) {
                double off = values[o][place] - expected[o];
                double[] column = new double[size];
                for (int i = 0; i < size; i++) {
                    column[i] = left[i][o] / left[o][o];
                }
                double[] row = left[o].clone();
                for (int i = 0; i < size; i++) {
                    boolean done = i <= o && !Double.isNaN(values[i][place]) && i != o;
                    expected[i] += done ? 0 : column[i] * off;
                    for (int j = 0; j < size; j++) {
                        left[i][j] -= column[i] * row[j];
                    }
                }
            }
        }
        for (int i = 0; i < size; i++) {
            boolean gap = Double.isNaN(values[i][place]);
            filled[i][place] = gap ? expected[i] : values[i][place];
            for (int j = 0; j < size; j++) {
                spare[i][j] += gap && Double.isNaN(values[j][place]) ? left[i][j] : 0;
            }
        }
    }
}
