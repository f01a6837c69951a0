package org.plumbline.methods.index.margins;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plumbline.model.problems.NoAnswer;

/** Error given by the limits of 95% confidence that were published with the figures: normal on the scale that is named. */
public final class FromLimits implements FigureError {
    private static final double DEVIATIONS_TO_A_LIMIT =
            1.959963984540054; // leaves 2.5% of a normal distribution beyond it

    private final double[] figures;
    private final double[] centres;
    private final double[] deviations;
    private final Scale scale;

    /** On what the limits lie evenly about the figure. */
    public enum Scale {
        /** The figure's own. */
        PLAIN,
        /** Its logarithm: rates and averages that cannot be nought. */
        LOG,
        /** The logarithm of its odds: percentages, above 0 and below 100. */
        LOGIT_OF_PERCENT;

        private double of(double figure) {
            return switch (this) {
                case PLAIN -> figure;
                case LOG -> StrictMath.log(figure);
                case LOGIT_OF_PERCENT -> StrictMath.log(figure / (100 - figure));
            };
        }

        private double back(double value) {
            return switch (this) {
                case PLAIN -> value;
                case LOG -> StrictMath.exp(value);
                case LOGIT_OF_PERCENT -> 100 / (1 + StrictMath.exp(-value));
            };
        }
    }

    /**
     * @param figures one a place, NaN where there is none
     * @param low the lower limits; NaN where there are none, and the figure is then taken as it is
     * @param high the upper limits
     * @throws NoAnswer if limits are the wrong way round ({@link #wrongWayRound} says where), or cannot be put on the scale
     */
    public FromLimits(double[] figures, double[] low, double[] high, Scale scale) {
        this.figures = figures.clone();
        this.scale = scale;
        this.centres = new double[figures.length];
        this.deviations = new double[figures.length];
        int[] wrong = wrongWayRound(figures, low, high);
        if (wrong.length > 0) {
            throw new NoAnswer("The limits of " + wrong.length + " figures do not enclose them; the first is "
                    + low[wrong[0]] + " to " + high[wrong[0]] + " about " + figures[wrong[0]] + ".");
        }
        for (int i = 0; i < figures.length; i++) {
            if (!Double.isNaN(figures[i] + low[i] + high[i])) {
                centres[i] = scale.of(figures[i]);
                deviations[i] = (scale.of(high[i]) - scale.of(low[i])) / (2 * DEVIATIONS_TO_A_LIMIT);
                requireFinite(centres[i] + deviations[i], figures[i], low[i], high[i]);
            }
        }
    }

    private static void requireFinite(double scaled, double figure, double low, double high) {
        if (Double.isNaN(scaled) || Double.isInfinite(scaled)) {
            throw new NoAnswer("The figure " + figure + " with limits " + low + " to " + high
                    + " has no place on that scale. Take the plain scale, or counts in place of limits.");
        }
    }

    /** The places, from 0, whose figure does not lie between its limits. */
    public static int[] wrongWayRound(double[] figures, double[] low, double[] high) {
        return IntStream.range(0, figures.length)
                .filter(i -> low[i] > figures[i] || figures[i] > high[i] || low[i] > high[i])
                .toArray();
    }

    @Override
    public double[] deviations(SplittableRandom random) {
        double[] drawn = new double[figures.length];
        for (int i = 0; i < drawn.length; i++) {
            double z = Variates.normal(random.nextLong()); // drawn for every place, so that a gap moves no other
            if (deviations[i] > 0) {
                drawn[i] = scale.back(centres[i] + deviations[i] * z) - figures[i];
            }
        }
        return drawn;
    }
}
