package org.plumbline.methods.index.statistics;

import java.util.Arrays;

/** The values of a column as whole numbers from 0 in the same order, equal values alike: what ranks of any part of it are made of. */
final class OrderCodes {
    private static final int NOT_OBSERVED = -1;

    private final int[] codes;
    private final int different;

    private OrderCodes(int[] codes, int different) {
        this.codes = codes;
        this.different = different;
    }

    static OrderCodes of(double[] values) {
        // Adding 0.0 turns -0.0 into 0.0, which sorting would otherwise hold apart.
        double[] distinct = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Double.isNaN(values[i]) ? NOT_OBSERVED : Arrays.binarySearch(distinct, values[i] + 0.0);
        }
        return new OrderCodes(codes, distinct.length);
    }

    /** How many different values there are: codes are below this. */
    int different() {
        return different;
    }

    int[] at(int[] places) {
        int[] found = new int[places.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = codes[places[i]];
        }
        return found;
    }

    /** How often each code occurs. */
    static int[] counts(int[] codes, int different) {
        int[] counts = new int[different];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }

    /** Ranks from 1 for the least; equal values share the mean of theirs. */
    static double[] averageRanks(int[] codes, int different) {
        int[] counts = counts(codes, different);
        double[] rankOfCode = new double[different];
        int below = 0;
        for (int code = 0; code < different; code++) {
            rankOfCode[code] = below + (counts[code] + 1) / 2.0;
            below += counts[code];
        }
        double[] ranks = new double[codes.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = rankOfCode[codes[i]];
        }
        return ranks;
    }
}
