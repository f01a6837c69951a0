package org.plumbline.methods.index.statistics;

/**
 * How often chance alone leads at least so far from nought, in either direction. Written out with StrictMath, because what is published has
 * the same bits on every machine; libraries take logarithms and powers that have not.
 */
final class Tails {
    private static final int MOST_TERMS = 10_000;

    private Tails() {}

    /**
     * Of Student's t: the incomplete beta function I(x; a, 1/2) with a half the degrees of freedom and x = f / (f + t t). Abramowitz and
     * Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8.
     *
     * @param t not negative
     */
    static double student(double t, int freedom) {
        double a = freedom / 2.0;
        double x = freedom / (freedom + t * t);
        double rest = t * t / (freedom + t * t);
        if (t == 0 || Double.isInfinite(t)) {
            return t == 0 ? 1 : 0;
        }
        double front = StrictMath.pow(x, a) * Math.sqrt(rest) * gammaRatio(a) / Math.sqrt(Math.PI);
        return x < (a + 1) / (a + 2.5) ? front * fraction(a, 0.5, x) / a : 1 - front * fraction(0.5, a, rest) / 0.5;
    }

    /** Gamma(a + 1/2) / Gamma(a): carried up by the recurrence to where five terms of the asymptotic series are exact. */
    private static double gammaRatio(double a) {
        double carried = 1;
        double at = a;
        while (at < 200) {
            carried *= at / (at + 0.5);
            at++;
        }
        double u = 1 / at;
        double series = 1 + u * (-1 / 8.0 + u * (1 / 128.0 + u * (5 / 1024.0 + u * (-21 / 32768.0))));
        return carried * Math.sqrt(at) * series;
    }

    /** The continued fraction of the incomplete beta function, from the front (Lentz's way). */
    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            value *= d * c;
            if (Math.abs(d * c - 1) < 4e-16) {
                return value;
            }
        }
        return value;
    }

    /**
     * Of the standard normal distribution: a series near nought, a continued fraction from the back beyond. Abramowitz and Stegun, 7.1.6 and
     * 7.1.14.
     *
     * @param z not negative
     */
    static double normal(double z) {
        double x = z / Math.sqrt(2);
        double front = StrictMath.exp(-x * x) / Math.sqrt(Math.PI);
        if (x < 2) {
            double term = x;
            double sum = x;
            for (int k = 1; k < 100; k++) {
                term *= 2 * x * x / (2 * k + 1);
                sum += term;
            }
            return 1 - 2 * front * sum;
        }
        double fraction = x;
        for (int k = 100; k > 0; k--) {
            fraction = x + k / 2.0 / fraction;
        }
        return front / fraction;
    }
}
