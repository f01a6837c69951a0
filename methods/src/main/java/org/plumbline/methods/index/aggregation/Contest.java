package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import org.plumbline.methods.index.Ranks;

/**
 * All places set against each other. Weights are counted in billionths of their sum, so that sums are exact whatever their order; a
 * difference of no more billionths than there are parts is rounding, and a tie.
 */
final class Contest {
    private static final double BILLION = 1e9;
    private static final int BLOCK = 2_048; // places whose sums stay in the processor's nearest memory

    private final int[][] ranks;
    private final int[][] counting;
    private final boolean[][] present;
    private final int places;

    /** @param parts one array a part, one score a place; NaN where there is none */
    Contest(double[][] parts, double[] weights) {
        int[] whole = whole(weights);
        this.places = parts[0].length;
        this.ranks = new int[parts.length][];
        this.counting = new int[parts.length][places];
        this.present = new boolean[parts.length][places];
        for (int part = 0; part < parts.length; part++) {
            ranks[part] = Ranks.fromHighest(parts[part]);
            for (int i = 0; i < places; i++) {
                present[part][i] = ranks[part][i] != Ranks.UNRANKED;
                counting[part][i] = present[part][i] ? whole[part] : 0;
            }
        }
    }

    /** The weights in billionths of their sum; all nought if they are. */
    static int[] whole(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] whole = new int[weights.length];
        for (int part = 0; part < weights.length; part++) {
            whole[part] = sum > 0 ? (int) Math.rint(weights[part] / sum * BILLION) : 0;
        }
        return whole;
    }

    /** 1 if a place of the ones beats one of the others, -1 if it is beaten, 0 if neither: the rule in full, for one pair. */
    static int verdict(double[][] ones, int one, double[][] others, int other, int[] whole) {
        int balance = 0;
        for (int part = 0; part < whole.length; part++) {
            if (ones[part][one] > others[part][other]) {
                balance += whole[part];
            } else if (ones[part][one] < others[part][other]) {
                balance -= whole[part];
            }
        }
        return Math.abs(balance) <= whole.length ? 0 : Integer.signum(balance);
    }

    /** How many each place beats less how many beat it. */
    int[] balances() {
        int[] balances = new int[places];
        int[] block = new int[BLOCK];
        for (int one = 0; one + 1 < places; one++) {
            for (int from = one + 1; from < places; from += BLOCK) {
                int size = Math.min(BLOCK, places - from);
                Arrays.fill(block, 0, size, 0);
                for (int part = 0; part < ranks.length; part++) {
                    if (present[part][one]) {
                        add(ranks[part][one], ranks[part], counting[part], from, size, block);
                    }
                }
                balances[one] += settle(block, size, from, ranks.length, balances);
            }
        }
        return balances;
    }

    /** Adds the weight of the part where the one has the smaller rank, and takes it away where it has the greater. */
    private static void add(int rank, int[] ranks, int[] counting, int from, int size, int[] block) {
        for (int k = 0; k < size; k++) {
            int ahead = (rank - ranks[from + k]) >> 31; // all bits set where the one is before the other, else none
            int behind = (ranks[from + k] - rank) >> 31;
            block[k] += (counting[from + k] & ahead) - (counting[from + k] & behind);
        }
    }

    /** Takes the verdicts from the places of the block, and gives their sum to the one. */
    private static int settle(int[] block, int size, int from, int rounding, int[] balances) {
        int sum = 0;
        for (int k = 0; k < size; k++) {
            int verdict = ((block[k] + rounding) >> 31) - ((rounding - block[k]) >> 31);
            balances[from + k] -= verdict;
            sum += verdict;
        }
        return sum;
    }
}
