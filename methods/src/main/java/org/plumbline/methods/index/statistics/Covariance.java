package org.plumbline.methods.index.statistics;

/** Covariances over the places that have both measures. */
final class Covariance {

    private Covariance() {}

    /** With n - 1, about the means of the places that have both; NaN if fewer than two have. */
    static double of(double[] one, double[] other) {
        double sum = 0;
        double otherSum = 0;
        int places = 0;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i]) && !Double.isNaN(other[i])) {
                sum += one[i];
                otherSum += other[i];
                places++;
            }
        }
        double together = 0;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i]) && !Double.isNaN(other[i])) {
                together += (one[i] - sum / places) * (other[i] - otherSum / places);
            }
        }
        return places < 2 ? Double.NaN : together / (places - 1);
    }

    /**
     * Pearson's coefficient.
     *
     * @param one finite, not all the same
     * @param other of the same places, likewise
     */
    static double correlation(double[] one, double[] other) {
        double mean = mean(one);
        double otherMean = mean(other);
        double together = 0;
        double alone = 0;
        double otherAlone = 0;
        for (int i = 0; i < one.length; i++) {
            together += (one[i] - mean) * (other[i] - otherMean);
            alone += (one[i] - mean) * (one[i] - mean);
            otherAlone += (other[i] - otherMean) * (other[i] - otherMean);
        }
        double coefficient = together / (Math.sqrt(alone) * Math.sqrt(otherAlone));
        return Math.max(-1, Math.min(1, coefficient)); // rounding may lead a hair beyond
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
