package org.plumbline.methods.index.aggregation;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The weighted generalised mean of the parts that have a score, with a power p: the p-th root of the mean p-th power. 1 is the arithmetic
 * mean, 0 the geometric, -1 the harmonic; the lower the power, the harder it is to make a low score good. Scores must be above nought,
 * or at it where the power is above 0. OECD/JRC Handbook, 2008, section 6.
 *
 * @param power -100 to 100
 */
public record GeneralisedMean(double power) implements Aggregation {

    public GeneralisedMean {
        if (!(power >= -100 && power <= 100)) {
            throw new IllegalArgumentException("the power lies between -100 and 100: " + power);
        }
    }

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        if (power == 0) {
            return new GeometricMean().apply(parts, weights);
        }
        BentMean.required(power > 0, parts, weights, inFull());
        double[] units = units(parts, weights); // powers of shares of a unit up to 1 neither overflow nor vanish
        double[][] inUnits = new double[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            double[] scores = parts[part];
            inUnits[part] = new double[units.length];
            Arrays.setAll(inUnits[part], i -> scores[i] / units[i]);
        }
        double[] means = BentMean.of(
                inUnits, weights, share -> StrictMath.pow(share, power), mean -> StrictMath.pow(mean, 1 / power));
        Arrays.setAll(means, i -> units[i] * means[i]);
        return means;
    }

    /** Each place's part of most say: the greatest, or the least where the power is below 0; 1 where that is not above nought. */
    private double[] units(double[][] parts, double[] weights) {
        double[] units = new double[parts[0].length];
        for (int part = 0; part < parts.length; part++) {
            double[] scores = parts[part];
            for (int i = 0; weights[part] > 0 && i < units.length; i++) {
                boolean moreSay = power > 0 ? scores[i] > units[i] : scores[i] < units[i];
                units[i] = scores[i] > 0 && (moreSay || units[i] == 0) ? scores[i] : units[i];
            }
        }
        Arrays.setAll(units, i -> units[i] > 0 ? units[i] : 1);
        return units;
    }

    private String inFull() {
        return "generalised mean with power "
                + BigDecimal.valueOf(power).stripTrailingZeros().toPlainString();
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "their weighted " + inFull();
    }

    @Override
    public String id() {
        return "generalised-mean";
    }
}
