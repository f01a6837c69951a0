package org.plumbline.methods.index.aggregation;

import java.math.BigDecimal;

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
        double unit = unit(parts); // powers of scores near 1 neither overflow nor vanish
        return BentMean.of(
                parts,
                weights,
                score -> StrictMath.pow(score / unit, power),
                mean -> unit * StrictMath.pow(mean, 1 / power));
    }

    /** The greatest score, 1 where none is above nought. */
    private static double unit(double[][] parts) {
        double most = 0;
        for (double[] part : parts) {
            for (double score : part) {
                most = score > most ? score : most;
            }
        }
        return most > 0 ? most : 1;
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
