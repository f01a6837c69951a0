package org.plumbline.methods.index.margins;

import java.util.Arrays;

/** The same arithmetic as straightforward loops over arrays, by one who knows the answer's shape: what the engine is measured against. */
final class PlainArrays {
    private PlainArrays() {}

    static double[][] minMax(double[][] columns) {
        double[][] scaled = new double[columns.length][columns[0].length];
        for (int k = 0; k < columns.length; k++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : columns[k]) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            for (int i = 0; i < scaled[k].length; i++) {
                scaled[k][i] = 100 * (columns[k][i] - least) / (most - least);
            }
        }
        return scaled;
    }

    /** The weighted means of the domains, and of those the weighted mean; indicator k is in domain k % domains. */
    static double[] index(double[][] scaled, double[] weights, int domains) {
        double[] index = new double[scaled[0].length];
        double allDomains = 0;
        for (int domain = 0; domain < domains; domain++) {
            double[] sums = new double[index.length];
            double all = 0;
            for (int k = domain; k < scaled.length; k += domains) {
                all += weights[k];
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[k] * scaled[k][i];
                }
            }
            double weight = weights[scaled.length + domain];
            allDomains += weight;
            for (int i = 0; i < index.length; i++) {
                index[i] += weight * (sums[i] / all);
            }
        }
        for (int i = 0; i < index.length; i++) {
            index[i] /= allDomains;
        }
        return index;
    }

    /** By sorting and looking up; ties share the least rank. */
    static int[] ranks(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[scores.length];
        for (int i = 0; i < ranks.length; i++) {
            int at = Arrays.binarySearch(sorted, scores[i]);
            while (at + 1 < sorted.length && sorted[at + 1] == scores[i]) {
                at++;
            }
            ranks[i] = sorted.length - at;
        }
        return ranks;
    }
}
