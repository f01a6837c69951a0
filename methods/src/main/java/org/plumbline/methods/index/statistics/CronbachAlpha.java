package org.plumbline.methods.index.statistics;

/** How well several indicators hang together as measures of one thing. L. J. Cronbach, Psychometrika 16 (1951). */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * k k times the mean covariance of different parts, as a share of the sum of all covariances. At most 1; below nought where the parts
     * work against each other, which a direction wrongly set does. It rises with the unit of a part, so it is asked of scores on one scale.
     *
     * @param parts one array a part, all of one length; NaN where not observed. Each covariance is over the places that have both
     * @return NaN with fewer than two parts, with a pair that fewer than two places have, or if the covariances sum to nought
     */
    public static double of(double[][] parts) {
        int k = parts.length;
        double own = 0;
        double shared = 0;
        for (int i = 0; i < k; i++) {
            own += Covariance.of(parts[i], parts[i]);
            for (int j = 0; j < i; j++) {
                shared += 2 * Covariance.of(parts[i], parts[j]);
            }
        }
        double sum = own + shared;
        return k < 2 || sum == 0 ? Double.NaN : shared / sum * k / (k - 1);
    }
}
