package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/** Maps the observed range onto 0 to 100. OECD/JRC Handbook on Constructing Composite Indicators, 2008, section 5. */
public record MinMax() implements Normalisation {

    @Override
    public double[] apply(double[] values) {
        Spread spread = Spread.of(values);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            // The share first: at most 1, so that times 100 it cannot round to more than 100.
            scores[i] = 100 * ((values[i] - spread.least()) / (spread.most() - spread.least()));
        }
        return scores;
    }

    @Override
    public String inWords() {
        return "min-max (0 for the least value, 100 for the most, evenly between)";
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
            if (!(least < most)) {
                throw new NoAnswer("Every observed value is the same, so places cannot be told apart by it.");
            }
            if (most - least == Double.POSITIVE_INFINITY) {
                throw new NoAnswer("The observed values differ by more than can be computed.");
            }
            return new Spread(least, most);
        }
    }
}
