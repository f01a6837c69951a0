package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/**
 * Maps the observed range onto another, evenly. OECD/JRC Handbook on Constructing Composite Indicators, 2008, section 5.
 *
 * @param least the score of the least value; 0 unless said otherwise
 * @param most the score of the greatest value; 100 unless said otherwise
 */
public record MinMax(double least, double most) implements Normalisation {

    public MinMax {
        new Range(least, most); // a range that holds nothing is refused there
    }

    /** Onto 0 to 100. */
    public MinMax() {
        this(0, 100);
    }

    @Override
    public double[] apply(double[] values) {
        Spread spread = Spread.of(values);
        Range onto = new Range(least, most);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = onto.at((values[i] - spread.least()) / (spread.most() - spread.least()));
        }
        return scores;
    }

    @Override
    public String inWords() {
        return "min-max (" + Range.text(least) + " for the least value, " + Range.text(most)
                + " for the most, evenly between)";
    }

    @Override
    public String id() {
        return "min-max";
    }

    /** The least and the most of the observed values, known to differ. */
    record Spread(double least, double most) {
        static Spread of(double[] values) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : values) { // NaN compares false, so it moves neither end
                if (value < least) {
                    least = value;
                }
                if (value > most) {
                    most = value;
                }
            }
            if (least > most) {
                throw new NoAnswer("No place has a value, so there is nothing to put on a scale. Leave it out.");
            }
            if (!(least < most)) {
                throw new NoAnswer(
                        "Every observed value is the same, so places cannot be told apart by it. Leave it out.");
            }
            if (most - least == Double.POSITIVE_INFINITY) {
                throw new NoAnswer("The observed values differ by more than can be computed.");
            }
            return new Spread(least, most);
        }
    }
}
