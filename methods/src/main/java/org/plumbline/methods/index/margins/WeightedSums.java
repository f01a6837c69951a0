package org.plumbline.methods.index.margins;

/**
 * Many weighted sums of the same columns. Places are taken in blocks whose part of all columns stays in the processor's cache while
 * every draw goes over it, and columns eight at a time, so that a sum is read and written once for eight products. The order of adding
 * is that of the columns whatever the blocks.
 */
final class WeightedSums {
    private static final int PLACES_AT_ONCE = 512; // times 39 columns of 8 bytes: 160 kB
    private static final int TERMS_AT_ONCE = 8;

    private WeightedSums() {}

    /**
     * @param terms for each term one column, which all draws share, or one a draw
     * @param weights for each draw one a term
     * @return for each draw one sum a place
     */
    static double[][] of(double[][][] terms, double[][] weights, int places) {
        double[][] sums = new double[weights.length][places];
        for (int from = 0; from < places; from += PLACES_AT_ONCE) {
            int to = Math.min(places, from + PLACES_AT_ONCE);
            for (int draw = 0; draw < weights.length; draw++) {
                addAll(terms, weights[draw], draw, sums[draw], from, to);
            }
        }
        return sums;
    }

    private static void addAll(double[][][] terms, double[] w, int draw, double[] sums, int from, int to) {
        int k = 0;
        for (; k + TERMS_AT_ONCE <= w.length; k += TERMS_AT_ONCE) {
            addEight(
                    sums,
                    from,
                    to,
                    w,
                    k,
                    ofDraw(terms[k], draw),
                    ofDraw(terms[k + 1], draw),
                    ofDraw(terms[k + 2], draw),
                    ofDraw(terms[k + 3], draw),
                    ofDraw(terms[k + 4], draw),
                    ofDraw(terms[k + 5], draw),
                    ofDraw(terms[k + 6], draw),
                    ofDraw(terms[k + 7], draw));
        }
        for (; k < w.length; k++) {
            addOne(sums, from, to, w[k], ofDraw(terms[k], draw));
        }
    }

    /** The column of a term for one draw. */
    static double[] ofDraw(double[][] columns, int draw) {
        return columns.length == 1 ? columns[0] : columns[draw];
    }

    private static void addEight(
            double[] sums,
            int from,
            int to,
            double[] w,
            int k,
            double[] c0,
            double[] c1,
            double[] c2,
            double[] c3,
            double[] c4,
            double[] c5,
            double[] c6,
            double[] c7) {
        double w0 = w[k];
        double w1 = w[k + 1];
        double w2 = w[k + 2];
        double w3 = w[k + 3];
        double w4 = w[k + 4];
        double w5 = w[k + 5];
        double w6 = w[k + 6];
        double w7 = w[k + 7];
        for (int i = from; i < to; i++) {
            sums[i] = sums[i]
                    + w0 * c0[i]
                    + w1 * c1[i]
                    + w2 * c2[i]
                    + w3 * c3[i]
                    + w4 * c4[i]
                    + w5 * c5[i]
                    + w6 * c6[i]
                    + w7 * c7[i];
        }
    }

    private static void addOne(double[] sums, int from, int to, double weight, double[] column) {
        for (int i = from; i < to; i++) {
            sums[i] += weight * column[i];
        }
    }
}
