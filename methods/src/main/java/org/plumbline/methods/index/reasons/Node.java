package org.plumbline.methods.index.reasons;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.plumbline.methods.index.aggregation.Beside;

/** A domain, or the index, whose parts take the place of those of the base one after another. */
final class Node {
    private final Beside how;
    private final double[] ones;
    private final double[] bases;
    private final int[] players;
    private final Response response;
    private final int comparisons;

    /**
     * @param how the parts are put together beside the other places
     * @param ones the parts' scores of the place
     * @param bases the parts' scores of the base
     * @param players the parts in which they differ, somewhere; the others need no turn
     * @param response of the index to this domain
     * @param comparisons with how many places it is compared each time that its parts are put together; 1 where with none
     */
    Node(Beside how, double[] ones, double[] bases, int[] players, Response response, int comparisons) {
        this.how = how;
        this.ones = ones;
        this.bases = bases;
        this.players = players;
        this.response = response;
        this.comparisons = comparisons;
    }

    int players() {
        return players.length;
    }

    Response response() {
        return response;
    }

    /** How many times scores are put together, or two places compared, to know the index for one score of each part. */
    double cost() {
        return comparisons + response.cost();
    }

    /** The index when a group of players has the scores of the place and the others those of the base, for each group. */
    double[] respond(Orders orders) {
        double[][] parts = new double[ones.length][orders.groups()];
        for (int part = 0; part < parts.length; part++) {
            Arrays.fill(parts[part], bases[part]);
        }
        for (int player = 0; player < players.length; player++) {
            for (int group = 0; group < orders.groups(); group++) {
                if (orders.isIn(player, group)) {
                    parts[players[player]][group] = ones[players[player]];
                }
            }
        }
        return response.at(how.apply(parts));
    }

    /** The index when a group of players has the scores of the place, and one player any of some scores. */
    double[] respond(IntPredicate inGroup, int player, double[] scores) {
        double[][] parts = new double[ones.length][scores.length];
        for (int part = 0; part < parts.length; part++) {
            Arrays.fill(parts[part], bases[part]);
        }
        for (int other = 0; other < players.length; other++) {
            if (inGroup.test(other)) {
                Arrays.fill(parts[players[other]], ones[players[other]]);
            }
        }
        parts[players[player]] = scores;
        return response.at(how.apply(parts));
    }
}
