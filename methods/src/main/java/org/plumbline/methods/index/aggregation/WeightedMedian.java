package org.plumbline.methods.index.aggregation;

/**
 * The weighted median of the parts that have a score: the score with half of the weight on either side; where half of the weight ends
 * exactly between two scores, their mean. With equal weights it is the median. How far the other parts lie from it does not count.
 */
public record WeightedMedian() implements Aggregation {
    // Weights that sum to exactly a half in decimals may miss it in the sixteenth figure.
    private static final double ROUNDING = 1e-12;

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        double[] medians = new double[parts[0].length];
        double[] scores = new double[parts.length];
        double[] theirs = new double[parts.length];
        for (int i = 0; i < medians.length; i++) {
            int present = 0;
            for (int part = 0; part < parts.length; part++) {
                if (!Double.isNaN(parts[part][i]) && weights[part] > 0) {
                    insert(parts[part][i], weights[part], scores, theirs, present++);
                }
            }
            medians[i] = present == 0 ? Double.NaN : median(scores, theirs, present);
        }
        return medians;
    }

    /** Parts are few, so that each is put where it belongs among those before it. */
    private static void insert(double score, double weight, double[] scores, double[] weights, int present) {
        int at = present;
        while (at > 0 && scores[at - 1] > score) {
            scores[at] = scores[at - 1];
            weights[at] = weights[at - 1];
            at--;
        }
        scores[at] = score;
        weights[at] = weight;
    }

    private static double median(double[] scores, double[] weights, int present) {
        double all = 0;
        for (int k = 0; k < present; k++) {
            all += weights[k];
        }
        double half = all / 2;
        double upTo = weights[0];
        int k = 0;
        while (upTo < half - ROUNDING * all) {
            upTo += weights[++k];
        }
        boolean between = upTo <= half + ROUNDING * all && k + 1 < present;
        return between ? scores[k] + (scores[k + 1] - scores[k]) / 2 : scores[k];
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "their weighted median";
    }

    @Override
    public String id() {
        return "weighted-median";
    }
}
