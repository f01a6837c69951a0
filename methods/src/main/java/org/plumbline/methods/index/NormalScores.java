package org.plumbline.methods.index;

/**
 * Ranks spread as a normal distribution would spread them, so that every indicator has the same shape before factors are drawn from it. A
 * rank becomes a share strictly between 0 and 1, and the share the deviate below which that share of a normal distribution lies. Equal
 * values share the mean of their ranks.
 *
 * @param position how a rank becomes a share. The reports on the English indices say that ranks were made normal and not how
 */
public record NormalScores(Position position) implements Normalisation {

    /** The share of rank r of n, the least value having rank 1: (r - a) / (n + 1 - 2a). */
    public enum Position {
        /** r / (n + 1), van der Waerden. */
        RANK_OVER_N_PLUS_1(0, "r / (n + 1)"),
        /** (r - 0.5) / n, rankit. */
        RANK_LESS_HALF_OVER_N(0.5, "(r - 0.5) / n"),
        /** (r - 3/8) / (n + 1/4), Blom: near the mean of the order statistics. */
        BLOM(0.375, "(r - 3/8) / (n + 1/4)");

        private final double offset;
        private final String formula;

        Position(double offset, String formula) {
            this.offset = offset;
            this.formula = formula;
        }
    }

    /** With r / (n + 1). */
    public NormalScores() {
        this(Position.RANK_OVER_N_PLUS_1);
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        double[] ranks = Ranks.averaged(values);
        int n = 0;
        for (double rank : ranks) {
            n += Double.isNaN(rank) ? 0 : 1;
        }
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            // Ranks count from the highest; the share above is the share below with the sign of the deviate changed.
            double above = (ranks[i] - position.offset) / (n + 1 - 2 * position.offset);
            scores[i] = Double.isNaN(above) ? Double.NaN : 0.0 - NormalDeviate.of(above);
        }
        return scores;
    }

    @Override
    public String inWords() {
        return "normal scores (the normal deviate at " + position.formula + ", r the rank from the least value)";
    }

    @Override
    public String id() {
        return "normal-scores";
    }
}
