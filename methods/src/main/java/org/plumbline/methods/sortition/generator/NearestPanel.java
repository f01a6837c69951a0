package org.plumbline.methods.sortition.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/**
 * Looks for a panel that keeps the quotas as nearly as can be: takes the people who help most, one after the other, then exchanges
 * people as long as that helps. Where nothing helps any more, the quotas that are not kept are made to weigh more, and exchanging goes
 * on. No proof of anything, but the same panel on any machine, which no solver promises. At most {@value #ROUNDS} times weights
 * are changed; a round is a few passes over all pairs of somebody on the panel and somebody who is not.
 */
final class NearestPanel {
    private static final int ROUNDS = 60;

    private final Assembly assembly;
    private final Pool pool;
    private final int[][] least;
    private final int[][] most;
    private final int[][] seats;
    private final int[][] leastWeighs;
    private final int[][] mostWeighs;
    private final boolean[] onPanel;
    private final boolean[] householdTaken;

    NearestPanel(Assembly assembly) {
        this.assembly = assembly;
        pool = assembly.pool();
        List<Feature> features = assembly.quotas().features();
        least = new int[features.size()][];
        most = new int[features.size()][];
        seats = new int[features.size()][];
        leastWeighs = new int[features.size()][];
        mostWeighs = new int[features.size()][];
        for (int feature = 0; feature < least.length; feature++) {
            List<Quota> quotas = features.get(feature).quotas();
            least[feature] = quotas.stream().mapToInt(Quota::least).toArray();
            most[feature] = quotas.stream().mapToInt(Quota::most).toArray();
            seats[feature] = new int[quotas.size()];
            leastWeighs[feature] = ones(quotas.size());
            mostWeighs[feature] = ones(quotas.size());
        }
        onPanel = new boolean[pool.people()];
        householdTaken = new boolean[pool.people()];
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The seats of each value of each feature on the best panel found. */
    int[][] seats() {
        for (int seat = 0; seat < assembly.quotas().panelSize(); seat++) {
            put(best(-1), 1);
        }
        exchange();
        int[][] best = copy(seats);
        int fewest = wrong();
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            weighMore();
            exchange();
            if (wrong() < fewest) {
                best = copy(seats);
                fewest = wrong();
            }
        }
        return best;
    }

    private static int[][] copy(int[][] seats) {
        return Arrays.stream(seats).map(int[]::clone).toArray(int[][]::new);
    }

    private void exchange() {
        boolean better = true;
        while (better && wrong() > 0) {
            better = false;
            for (int out : members()) {
                put(out, -1);
                int instead = best(out);
                better |= gain(instead) > gain(out);
                put(gain(instead) > gain(out) ? instead : out, 1);
            }
        }
    }

    private void weighMore() {
        for (int feature = 0; feature < seats.length; feature++) {
            for (int value = 0; value < seats[feature].length; value++) {
                leastWeighs[feature][value] += seats[feature][value] < least[feature][value] ? 1 : 0;
                mostWeighs[feature][value] += seats[feature][value] > most[feature][value] ? 1 : 0;
            }
        }
    }

    private int[] members() {
        return IntStream.range(0, onPanel.length)
                .filter(person -> onPanel[person])
                .toArray();
    }

    private void put(int person, int change) {
        onPanel[person] = change > 0;
        householdTaken[pool.household(person)] = change > 0;
        for (int feature = 0; feature < seats.length; feature++) {
            seats[feature][pool.value(person, feature)] += change;
        }
    }

    /** Who of those who may come in helps most; of several the first. */
    private int best(int whoIsThere) {
        int best = whoIsThere;
        int bestGain = whoIsThere < 0 ? Integer.MIN_VALUE : gain(whoIsThere);
        for (int person = 0; person < onPanel.length; person++) {
            if (!onPanel[person] && !(assembly.onePerHousehold() && householdTaken[pool.household(person)])) {
                int gain = gain(person);
                if (gain > bestGain) {
                    best = person;
                    bestGain = gain;
                }
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("the pool has fewer households than the panel seats");
        }
        return best;
    }

    /** By how many seats the panel would be nearer to its quotas with this person, too, each as it weighs. */
    private int gain(int person) {
        int gain = 0;
        for (int feature = 0; feature < seats.length; feature++) {
            int value = pool.value(person, feature);
            if (seats[feature][value] < least[feature][value]) {
                gain += leastWeighs[feature][value];
            } else if (seats[feature][value] >= most[feature][value]) {
                gain -= mostWeighs[feature][value];
            }
        }
        return gain;
    }

    private int wrong() {
        int wrong = 0;
        for (int feature = 0; feature < seats.length; feature++) {
            for (int value = 0; value < seats[feature].length; value++) {
                wrong += Math.max(0, least[feature][value] - seats[feature][value]);
                wrong += Math.max(0, seats[feature][value] - most[feature][value]);
            }
        }
        return wrong;
    }
}
