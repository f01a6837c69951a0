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

    /** Winsorised one place after the other, skewness and kurtosis anew each time; if that is not enough, the logarithm. */
    static double[][] treated(double[][] columns) {
        double[][] treated = new double[columns.length][];
        for (int k = 0; k < columns.length; k++) {
            double[] values = columns[k].clone();
            int moved = 0;
            while (skewed(values) && moved++ < 5) {
                winsorise(values);
            }
            treated[k] = skewed(values) ? logarithm(columns[k]) : values;
        }
        return treated;
    }

    private static void winsorise(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            next = i != highest && values[i] > next ? values[i] : next;
        }
        values[highest] = next;
    }

    private static double[] logarithm(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logarithms[i] = StrictMath.log(values[i] - least + 0.01 * (most - least));
        }
        return logarithms;
    }

    private static boolean skewed(double[] values) {
        double n = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double from = value - mean;
            second += from * from / n;
            third += from * from * from / n;
            fourth += from * from * from * from / n;
        }
        double skewness = third / Math.pow(second, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2);
        double kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (fourth / (second * second) - 3) + 6);
        return Math.abs(skewness) > 2 && kurtosis > 3.5;
    }

    /** Every place against every other, part by part. */
    static int[] copeland(double[][] parts) {
        int[] scores = new int[parts[0].length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                int ahead = 0;
                for (double[] part : parts) {
                    ahead += part[i] > part[j] ? 1 : part[i] < part[j] ? -1 : 0;
                }
                scores[i] += Integer.signum(ahead);
                scores[j] -= Integer.signum(ahead);
            }
        }
        return scores;
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
