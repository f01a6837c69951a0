package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import org.plumbline.methods.index.Ranks;

/**
 * All places set against each other. Weights are counted in billionths of their sum, so that sums are exact whatever their order; a
 * difference of no more billionths than there are parts is rounding, and a tie.
 *
 * <p>Places lie in blocks, each an array of its own: loops over whole arrays from their first place are those that the machine runs many
 * places at a time. 33,755 places and 7 parts took 0.4 to 0.5 s on one thread of a shared machine, and 2.9 s by the same loops over stretches of
 * longer arrays.
 */
final class Contest {
    private static final double BILLION = 1e9;
    private static final int MOST_IN_BLOCK =
            1_024; // the ranks, weights and sums of a block stay in the processor's nearest memory

    private final int places;
    private final int size; // of a block
    private final int[][] ranks; // by part, of all places
    private final int[][][] blockRanks; // by block and part
    private final int[][][] blockWeights; // likewise; nought where the place lacks the part, and beyond the last place

    /** @param parts one array a part, one score a place; NaN where there is none */
    Contest(double[][] parts, double[] weights) {
        int[] whole = whole(weights);
        this.places = parts[0].length;
        this.size = Math.min(places, MOST_IN_BLOCK);
        int blocks = (places + size - 1) / size;
        this.ranks = new int[parts.length][];
        this.blockRanks = new int[blocks][parts.length][];
        this.blockWeights = new int[blocks][parts.length][size];
        for (int part = 0; part < parts.length; part++) {
            ranks[part] = Ranks.fromHighest(parts[part]);
            for (int block = 0; block < blocks; block++) {
                blockRanks[block][part] = Arrays.copyOfRange(ranks[part], block * size, (block + 1) * size);
                for (int k = 0; k < size; k++) {
                    boolean present = blockRanks[block][part][k] != Ranks.UNRANKED;
                    blockWeights[block][part][k] = present ? whole[part] : 0;
                }
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
        int[] balances = new int[blockRanks.length * size];
        int[] sums = new int[size];
        int[] lost = new int[size];
        for (int block = 0; block < blockRanks.length; block++) {
            Arrays.fill(lost, 0);
            for (int one = 0; one < Math.min(places, block * size); one++) {
                compare(one, block, sums);
                balances[one] += settle(sums, ranks.length, lost);
            }
            int[] within =
                    lost.clone(); // places of one block meet each other twice, so that each keeps its own verdicts only
            for (int one = block * size; one < Math.min(places, (block + 1) * size); one++) {
                compare(one, block, sums);
                balances[one] += settle(sums, ranks.length, within);
            }
            for (int k = 0; k < size; k++) {
                balances[block * size + k] -= lost[k];
            }
        }
        return Arrays.copyOf(balances, places);
    }

    /** For each place of the block, the weight of the parts on which the one scores more less that of those on which it scores less. */
    private void compare(int one, int block, int[] sums) {
        Arrays.fill(sums, 0);
        for (int part = 0; part < ranks.length; part++) {
            if (ranks[part][one] != Ranks.UNRANKED) {
                add(ranks[part][one], blockRanks[block][part], blockWeights[block][part], sums);
            }
        }
    }

    private static void add(int rank, int[] ranks, int[] weights, int[] sums) {
        for (int k = 0; k < sums.length; k++) {
            int behind = rank - ranks[k];
            sums[k] -= weights[k]
                    * ((behind >> 31) | (-behind >>> 31)); // times -1, 0 or 1: the smaller rank is the better
        }
    }

    /** Adds the verdicts to what each place of the block lost, and gives their sum. */
    private static int settle(int[] sums, int rounding, int[] lost) {
        int won = 0;
        for (int k = 0; k < sums.length; k++) {
            int verdict = ((sums[k] + rounding) >> 31) - ((rounding - sums[k]) >> 31);
            lost[k] += verdict;
            won += verdict;
        }
        return won;
    }
}
