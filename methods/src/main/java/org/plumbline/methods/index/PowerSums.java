package org.plumbline.methods.index;

/**
 * Sums of the first four powers of values, counted from a centre near their mean: all that {@link Moments} are made of, so that exchanging
 * a few values costs a few additions rather than another pass over all.
 */
public final class PowerSums {
    private final int count;
    private final double centre;
    private final double range;
    private final double unit;
    private double first;
    private double second;
    private double third;
    private double fourth;

    private PowerSums(int count, double centre, double range) {
        this.count = count;
        this.centre = centre;
        this.range = range;
        // A power of two, so that multiplying by it rounds nothing.
        this.unit = range > 0 ? Math.scalb(1.0, -Math.max(-1000, Math.min(1000, Math.getExponent(range)))) : 1;
    }

    /** The sums of all values but NaN. */
    public static PowerSums of(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        return of(values, most - least);
    }

    /**
     * The sums of all values but NaN.
     *
     * @param range about as far as any value, also one that is exchanged for another later, lies from the others; so fourth powers neither
     *     overflow nor vanish
     */
    public static PowerSums of(double[] values, double range) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        PowerSums sums = new PowerSums(count, sum / count, range);
        sums.add(values);
        return sums;
    }

    private void add(double[] values) {
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double off = (value - centre) * unit;
                double square = off * off;
                s1 += off;
                s2 += square;
                s3 += off * square;
                s4 += square * square;
            }
        }
        first = s1;
        second = s2;
        third = s3;
        fourth = s4;
    }

    /** The same sums, to go on from without changing these. */
    public PowerSums copy() {
        PowerSums copy = new PowerSums(count, centre, range);
        copy.first = first;
        copy.second = second;
        copy.third = third;
        copy.fourth = fourth;
        return copy;
    }

    /** Exchanges one value for another. */
    public void replace(double before, double after) {
        double out = (before - centre) * unit;
        double in = (after - centre) * unit;
        first += in - out;
        second += in * in - out * out;
        third += in * in * in - out * out * out;
        fourth += in * in * in * in - out * out * out * out;
    }

    public Moments moments() {
        double n = count;
        double off = first / n;
        double mean = centre + off / unit;
        if (!(range > 0)) {
            return new Moments(count, mean, count > 1 ? 0 : Double.NaN, Double.NaN, Double.NaN);
        }
        double squares = second - n * off * off;
        double variance = squares / n;
        double cubes = (third - 3 * off * second + 2 * n * off * off * off) / n;
        double fourths = (fourth - 4 * off * third + 6 * off * off * second - 3 * n * off * off * off * off) / n;
        double skewness = cubes / (variance * Math.sqrt(variance));
        double kurtosis = fourths / (variance * variance) - 3;
        return new Moments(
                count,
                mean,
                count > 1 ? Math.sqrt(squares / (n - 1)) / unit : Double.NaN,
                count > 2 ? skewness * Math.sqrt(n * (n - 1)) / (n - 2) : Double.NaN,
                count > 3 ? ((n + 1) * kurtosis + 6) * (n - 1) / ((n - 2) * (n - 3)) : Double.NaN);
    }
}
