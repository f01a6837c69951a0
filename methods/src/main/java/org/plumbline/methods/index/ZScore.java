package org.plumbline.methods.index;

import java.util.Locale;
import org.plumbline.model.problems.NoAnswer;

/**
 * Distance from an origin in standard deviations (with n - 1). OECD/JRC Handbook, 2008, section 5.
 *
 * @param origin where nought lies. Shares of money need a scale that has no negative values; counted from the least value,
 *     ranks stay what they are and no share is negative. What is lost: an outlier that moves further out widens the
 *     deviation of all, and may so lower its own score, though never its rank.
 * @param centre the score at the origin, finite; 0 unless said otherwise. A geometric mean needs scores above nought: 10, say, with a
 *     deviation of 2
 * @param deviation the score that one standard deviation is worth, above 0; 1 unless said otherwise
 */
public record ZScore(Origin origin, double centre, double deviation) implements Normalisation {

    /** Where nought lies. */
    public enum Origin {
        MEAN,
        LEAST
    }

    public ZScore {
        if (!Double.isFinite(centre) || !(deviation > 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a scale: centre " + centre + ", deviation " + deviation);
        }
    }

    /** In standard deviations from the origin, which scores 0. */
    public ZScore(Origin origin) {
        this(origin, 0, 1);
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread spread = MinMax.Spread.of(values);
        double mean = mean(values);
        double observed = standardDeviation(values, mean);
        if (!(observed > 0 && observed < Double.POSITIVE_INFINITY)) {
            throw new NoAnswer(
                    "The observed values differ by too little or too much for their deviation to be computed.");
        }
        double nought = origin == Origin.MEAN ? mean : spread.least();
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = centre + deviation * ((values[i] - nought) / observed);
        }
        return scores;
    }

    @Override
    public String inWords() {
        String from = origin.name().toLowerCase(Locale.ROOT) + " value";
        String distance = "z-score (distance from the " + from + " in standard deviations";
        return centre == 0 && deviation == 1
                ? distance + ")"
                : distance + ", put on a scale on which the " + from + " scores " + Range.text(centre)
                        + " and one deviation is worth " + Range.text(deviation) + ")";
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
