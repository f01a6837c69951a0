package org.plumbline.methods.index.statistics;

/**
 * From where on something is worth a second look. None is a law; each is a value to be stated beside the warnings that it gives.
 *
 * @param observed the least share of places that have the indicator, 0 to 1
 * @param different the least share of its observed values that differ from each other, 0 to 1
 * @param nonZero the least share of its observed values that are not nought, 0 to 1
 * @param skewness how far from nought, in either direction; warned of only where the kurtosis is above its own
 * @param kurtosis in excess of a normal distribution's
 * @param collinear from which correlation on, in either direction, two parts of one domain count as nearly the same
 * @param denominator from which correlation on, in either direction, an indicator still follows what counts are divided by
 */
public record Thresholds(
        double observed,
        double different,
        double nonZero,
        double skewness,
        double kurtosis,
        double collinear,
        double denominator) {

    public Thresholds {
        boolean shares = isShare(observed)
                && isShare(different)
                && isShare(nonZero)
                && isShare(collinear)
                && isShare(denominator);
        if (!shares || !(skewness >= 0) || Double.isNaN(kurtosis)) {
            throw new IllegalArgumentException("shares and correlations are 0 to 1, a skewness is not negative");
        }
    }

    /**
     * Skewness 2 with kurtosis 3.5, as the European Commission's Joint Research Centre has it when it audits an index; the others are round
     * figures: 65% observed, half of the values different, half not nought, correlations of 0.9 and 0.7.
     */
    public static Thresholds usual() {
        return new Thresholds(0.65, 0.5, 0.5, 2, 3.5, 0.9, 0.7);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
