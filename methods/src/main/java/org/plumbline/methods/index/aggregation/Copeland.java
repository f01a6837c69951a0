package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import org.plumbline.model.problems.NoAnswer;

/**
 * Copeland's score: each place is set against every other, part by part, and the score is how many it beats less how many beat it. A place
 * beats another if the parts on which it scores more weigh more than those on which it scores less. A. H. Copeland, A reasonable social
 * welfare function, University of Michigan, 1951; OECD/JRC Handbook, 2008, section 6, non-compensatory aggregation.
 *
 * <p>Two places are compared on the parts that both have; a part that one of them lacks counts for neither, whatever the order of the
 * places. A place without any part has no score and is compared with none. The score of a place hangs on which others there are: a place
 * that is in twice counts twice.
 *
 * <p>No matrix of places by places is held.
 * O(places squared times parts).
 */
public record Copeland() implements Aggregation {
    private static final double MOST_COMPARISONS = 2e12; // some minutes: 500,000 places and 8 parts

    /** @throws NoAnswer if there are so many places that comparing all would take far more than minutes */
    @Override
    public double[] apply(double[][] parts, double[] weights) {
        requireFew(parts[0].length, parts.length);
        Contest contest = new Contest(parts, weights);
        return scores(contest.balances(), parts, weights);
    }

    private static void requireFew(int places, int parts) {
        if ((double) places * places * parts > MOST_COMPARISONS) {
            throw new NoAnswer(
                    "Copeland's score sets every place against every other, which takes far too long for " + places
                            + " places and " + parts
                            + " parts; take the arithmetic mean of a normalisation by rank, which asks each place once.");
        }
    }

    /** Each place that is asked about costs as many comparisons as there are places. */
    @Override
    public Beside beside(double[][] parts, double[] weights) {
        int[] whole = Contest.whole(weights);
        return others -> {
            int[] balances = new int[others[0].length];
            for (int i = 0; i < balances.length; i++) {
                for (int place = 0; place < parts[0].length; place++) {
                    balances[i] += Contest.verdict(others, i, parts, place, whole);
                }
            }
            return scores(balances, others, weights);
        };
    }

    private static double[] scores(int[] balances, double[][] parts, double[] weights) {
        double[] scores = new double[balances.length];
        Arrays.setAll(scores, i -> takesPart(parts, weights, i) ? balances[i] : Double.NaN);
        return scores;
    }

    private static boolean takesPart(double[][] parts, double[] weights, int place) {
        boolean any = false;
        for (int part = 0; part < parts.length; part++) {
            any |= weights[part] > 0 && !Double.isNaN(parts[part][place]);
        }
        return any;
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return false;
    }

    @Override
    public boolean comparesPairs() {
        return true;
    }

    @Override
    public String inWords() {
        return "Copeland's score (how many places a place beats on parts of more weight, less how many beat it)";
    }

    @Override
    public String id() {
        return "copeland";
    }
}
