package org.plumbline.methods.index;

import java.util.Locale;
import org.plumbline.model.problems.NoAnswer;

/**
 * Distance from an origin in standard deviations (with n - 1). OECD/JRC Handbook, 2008, section 5.
 *
 * @param origin where nought lies. Shares of money need a scale that has no negative values; counted from the least value,
 *     ranks stay what they are and no share is negative. What is lost: an outlier that moves further out widens the
 *     deviation of all, and may so lower its own score, though never its rank.
 */
public record ZScore(Origin origin) implements Normalisation {

    /** Where nought lies. */
    public enum Origin {
        MEAN,
        LEAST
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread spread = MinMax.Spread.of(values);
        double mean = mean(values);
        double deviation = standardDeviation(values, mean);
        if (!(deviation > 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new NoAnswer(
                    "The observed values differ by too little or too much for their deviation to be computed.");
        }
        double nought = origin == Origin.MEAN ? mean : spread.least();
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = (values[i] - nought) / deviation;
        }
        return scores;
    }

    @Override
    public String inWords() {
        return "z-score (distance from the " + origin.name().toLowerCase(Locale.ROOT)
                + " value in standard deviations)";
    }

    @Override
    public String id() {
        return "z-score";
    }

    private static double mean(double[] values) {
        double sum = 0;
        int observed = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                observed++;
            }
        }
        return sum / observed;
    }

    private static double standardDeviation(double[] values, double mean) {
        double squares = 0;
        int observed = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
                observed++;
            }
        }
        return Math.sqrt(squares / (observed - 1));
    }
}
