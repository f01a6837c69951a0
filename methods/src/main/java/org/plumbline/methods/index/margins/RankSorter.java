package org.plumbline.methods.index.margins;

import java.util.Arrays;

/** Sorts the ranks of a place; a place's ranks mostly lie close together, so that counting them is quickest. Keeps its counters. */
final class RankSorter {
    private static final int WIDTH_PER_RANK =
            8; // beyond so many counters a rank, sorting is quicker than looking through them

    private final int[] counts;
    private int[] sorted = new int[0];

    RankSorter(int places) {
        counts = new int[places + 1];
    }

    /** The ranks in ascending order, in an array that the next call overwrites. */
    int[] ascending(int[] ranks) {
        if (sorted.length != ranks.length) {
            sorted = new int[ranks.length];
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int rank : ranks) {
            least = Math.min(least, rank);
            most = Math.max(most, rank);
        }
        if ((long) most - least > (long) WIDTH_PER_RANK * ranks.length) {
            System.arraycopy(ranks, 0, sorted, 0, ranks.length);
            Arrays.sort(sorted);
            return sorted;
        }
        for (int rank : ranks) {
            counts[rank]++;
        }
        int next = 0;
        for (int rank = least; rank <= most; rank++) {
            for (int k = counts[rank]; k > 0; k--) {
                sorted[next++] = rank;
            }
            counts[rank] = 0;
        }
        return sorted;
    }
}
