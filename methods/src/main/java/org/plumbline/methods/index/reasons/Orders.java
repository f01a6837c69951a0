package org.plumbline.methods.index.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;

/**
 * The orders in which some players take their turns, as the groups that had their turn before a player, and how often each is met. L. S.
 * Shapley, A value for n-person games, 1953: over all orders, a group of s of n players stands before a given other with chance s! (n - s
 * - 1)! / n!. Above {@link #MOST_EXACT} players, over orders drawn and their reverses: J. Castro, D. Gomez, J. Tejada, Polynomial
 * calculation of the Shapley value based on sampling, Computers and Operations Research 36 (2009).
 */
final class Orders {
    /** 4,096 groups. */
    static final int MOST_EXACT = 12;

    private static final int DRAWN = 200; // and as many reversed

    private final boolean[][] groups;
    private final List<Turn> turns;
    private final boolean exact;

    /** One player's turn after a group, both groups by their number, and its share of all of the player's turns. */
    record Turn(int player, int before, int after, double share) {}

    private Orders(boolean[][] groups, List<Turn> turns, boolean exact) {
        this.groups = groups;
        this.turns = List.copyOf(turns);
        this.exact = exact;
    }

    static Orders of(int players, long seed) {
        return players <= MOST_EXACT ? all(players) : drawn(players, new SplittableRandom(seed));
    }

    /** How many groups the orders of so many players meet. */
    static double groups(int players) {
        return players <= MOST_EXACT ? 1 << players : 2.0 * DRAWN * (players + 1);
    }

    private static Orders all(int players) {
        boolean[][] groups = new boolean[1 << players][players];
        double[] shares = shares(players);
        List<Turn> turns = new ArrayList<>();
        for (int group = 0; group < groups.length; group++) {
            for (int player = 0; player < players; player++) {
                groups[group][player] = (group >> player & 1) == 1;
                if (!groups[group][player]) {
                    turns.add(new Turn(player, group, group | 1 << player, shares[Integer.bitCount(group)]));
                }
            }
        }
        return new Orders(groups, turns, true);
    }

    /** For each number of players before one, the share of the orders in which a given group of so many is. */
    private static double[] shares(int players) {
        double[] shares = new double[players];
        double groups = 1; // of the other players, of the size so far
        for (int size = 0; size < players; size++) {
            shares[size] = 1 / (players * groups);
            groups = groups * (players - 1 - size) / (size + 1);
        }
        return shares;
    }

    private static Orders drawn(int players, SplittableRandom random) {
        boolean[][] groups = new boolean[2 * DRAWN * (players + 1)][players];
        List<Turn> turns = new ArrayList<>();
        int[] order = new int[players];
        for (int draw = 0; draw < 2 * DRAWN; draw++) {
            if (draw % 2 == 0) {
                shuffle(order, random);
            } else {
                reverse(order);
            }
            for (int turn = 0; turn < players; turn++) {
                int before = draw * (players + 1) + turn;
                groups[before + 1] = groups[before].clone();
                groups[before + 1][order[turn]] = true;
                turns.add(new Turn(order[turn], before, before + 1, 0.5 / DRAWN));
            }
        }
        return new Orders(groups, turns, false);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = 0; i < order.length; i++) {
            int at = Uniform.below(i + 1, random.nextLong());
            order[i] = order[at];
            order[at] = i;
        }
    }

    private static void reverse(int[] order) {
        for (int i = 0; i < order.length / 2; i++) {
            int last = order[order.length - 1 - i];
            order[order.length - 1 - i] = order[i];
            order[i] = last;
        }
    }

    int groups() {
        return groups.length;
    }

    boolean isIn(int player, int group) {
        return groups[group][player];
    }

    List<Turn> turns() {
        return turns;
    }

    boolean exact() {
        return exact;
    }
}
