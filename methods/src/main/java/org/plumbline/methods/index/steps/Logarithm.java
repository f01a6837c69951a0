package org.plumbline.methods.index.steps;

import org.plumbline.methods.index.Moments;
import org.plumbline.model.problems.NoAnswer;

/**
 * The natural logarithm of all values of an indicator.
 *
 * @param from what the logarithm is taken of
 */
public record Logarithm(From from) implements Treatment {
    private static final double SHARE_OF_RANGE =
            0.01; // so that the least value has a logarithm, as in the JRC's COIN Tool

    /** What the logarithm is taken of. */
    public enum From {
        /** The values themselves, which must all be above nought. */
        NOUGHT,
        /**
         * How far a value lies above the least one, plus a hundredth of the range. Where the tail is on the low side, how far it lies below
         * the highest one, the sign being turned so that order is kept: the other way would lengthen the tail.
         */
        LEAST
    }

    @Override
    public double[] apply(double[] values, Changes changes) {
        return from == From.NOUGHT ? plain(values, changes) : shifted(values, changes);
    }

    private static double[] plain(double[] values, Changes changes) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            if (values[i] <= 0) {
                throw new NoAnswer(
                        changes.indicator() + " has values that are not above nought, which have no logarithm."
                                + " Count from the least value instead.");
            }
            logs[i] = StrictMath.log(values[i]);
        }
        changes.reshaped("log");
        return logs;
    }

    private static double[] shifted(double[] values, Changes changes) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        double shift = SHARE_OF_RANGE * (most - least);
        if (!(shift > 0 && shift < Double.POSITIVE_INFINITY)) {
            changes.whole("left as it is: the values do not vary, or vary beyond arithmetic");
            return values;
        }
        boolean fromTheTop = Moments.of(values).skewness() < 0;
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] =
                    fromTheTop ? -StrictMath.log(most - values[i] + shift) : StrictMath.log(values[i] - least + shift);
        }
        changes.reshaped(fromTheTop ? "log, counted from the highest value" : "log, counted from the least value");
        return logs;
    }

    @Override
    public String inWords() {
        return from == From.NOUGHT ? "put on a log scale" : "put on a log scale that is counted from the least value";
    }

    @Override
    public String id() {
        return "log";
    }
}
