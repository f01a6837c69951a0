package org.plumbline.methods.index;

/**
 * The centre, the spread and the shape of the values of one indicator. Skewness and kurtosis are the sample ones that statistical packages
 * print (G1 and G2 of Joanes and Gill, The Statistician 47, 1998, equations 5 and 6).
 *
 * @param count how many values there are
 * @param mean NaN of none
 * @param deviation the standard deviation with count - 1; NaN of fewer than two
 * @param skewness above nought where the long tail is on the high side; NaN of fewer than three values, and of values that are all alike
 * @param kurtosis in excess of the normal distribution's; NaN of fewer than four values, and of values that are all alike
 */
public record Moments(int count, double mean, double deviation, double skewness, double kurtosis) {

    /**
     * @param values in any order; NaN is left out. Values beyond arithmetic (infinite ones) give NaN
     */
    public static Moments of(double[] values) {
        return PowerSums.of(values).moments();
    }
}
