package org.plumbline.methods.index;

import java.math.BigDecimal;

/**
 * The transformation of the English indices of deprivation: ranks spread over 0 to 100 so that a tenth of places score above
 * about 50, which keeps a place that is very deprived on one domain from being averaged away by another.
 *
 * <p>X = -c ln(1 - R (1 - exp(-100 / c))), with R = (N - rank + 1) / N, so that the most deprived place (rank 1) scores 100.
 * Places with equal values share the smaller rank. The English Indices of Deprivation 2019, technical report, appendix on
 * the exponential transformation.
 *
 * @param constant c; 23 in every edition
 */
public record ExponentialRank(double constant) implements Normalisation {

    public ExponentialRank {
        if (!(constant > 0 && constant <= 1000)) {
            throw new IllegalArgumentException("the constant lies above 0 and up to 1000: " + constant);
        }
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        int[] ranks = Ranks.fromHighest(values);
        int ranked = Ranks.countRanked(ranks);
        double e = StrictMath.exp(-100 / constant);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] =
                    ranks[i] == Ranks.UNRANKED ? Double.NaN : transform((ranked - ranks[i] + 1) / (double) ranked, e);
        }
        return scores;
    }

    /**
     * StrictMath: Math.log and Math.exp may differ in the last digit from one processor to another. 1 - R (1 - e) is written
     * (1 - R) + R e, which keeps the digits of a small e; what rounding is left at R = 1, where X is 100, is cut off.
     */
    private double transform(double scaledRank, double e) {
        return Math.min(100, -constant * StrictMath.log((1 - scaledRank) + scaledRank * e));
    }

    @Override
    public String inWords() {
        String c = new BigDecimal(constant).stripTrailingZeros().toPlainString();
        return "exponential rank (ranks become R, from 1 for the most deprived down to 1/N, and the value is -" + c
                + " ln(1 - R (1 - exp(-100/" + c + "))))";
    }

    @Override
    public String id() {
        return "exponential-rank";
    }
}
