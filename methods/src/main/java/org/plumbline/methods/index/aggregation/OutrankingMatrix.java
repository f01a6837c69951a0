package org.plumbline.methods.index.aggregation;

import org.plumbline.model.problems.NoAnswer;

/**
 * Every place set against every other: by what share of the weight it scores more. Parts on which both score the same count half for
 * each. Two places are compared on the parts that both have, the weights being shares of the sum of those, so that the matrix does not
 * hang on the order of the places. OECD/JRC Handbook, 2008, section 6, non-compensatory aggregation. O(places squared times parts) in
 * time, places squared in memory: for many places, {@link Copeland} gives the scores without it.
 */
public final class OutrankingMatrix {
    /** The most places that it is made for: 128 MB. */
    public static final int MOST_PLACES = 4_000;

    private final double[][] shares;

    private OutrankingMatrix(double[][] shares) {
        this.shares = shares;
    }

    /**
     * @param parts one array a part, one score a place; NaN where there is none
     * @param weights one a part, not negative, in any unit
     * @throws NoAnswer if there are more than {@link #MOST_PLACES}
     */
    public static OutrankingMatrix of(double[][] parts, double[] weights) {
        int places = parts[0].length;
        if (places > MOST_PLACES) {
            throw new NoAnswer("A matrix of " + places
                    + " places by as many would not be read by anybody; it is made for up to " + MOST_PLACES
                    + ". Copeland's scores, which are made from it, have an answer for any number.");
        }
        double[][] shares = new double[places][places];
        for (int i = 0; i < places; i++) {
            for (int j = 0; j < places; j++) {
                shares[i][j] = i == j ? 0 : share(parts, weights, i, j);
            }
        }
        return new OutrankingMatrix(shares);
    }

    private static double share(double[][] parts, double[] weights, int one, int other) {
        double more = 0;
        double both = 0;
        for (int part = 0; part < parts.length; part++) {
            double difference = parts[part][one] - parts[part][other];
            if (!Double.isNaN(difference)) {
                both += weights[part];
                more += difference > 0 ? weights[part] : difference == 0 ? weights[part] / 2 : 0;
            }
        }
        return both > 0 ? more / both : Double.NaN;
    }

    public int places() {
        return shares.length;
    }

    /** The share of the weight by which one place is above another, 0 to 1; 0 for a place and itself, NaN without a part in common. */
    public double share(int one, int other) {
        return shares[one][other];
    }

    /** How many pairs there are in which one place is above the other on every part that both have. */
    public int dominances() {
        int dominances = 0;
        for (double[] row : shares) {
            for (double share : row) {
                dominances += share == 1 ? 1 : 0;
            }
        }
        return dominances;
    }
}
