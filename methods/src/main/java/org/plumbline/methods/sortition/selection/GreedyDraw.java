package org.plumbline.methods.sortition.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import org.plumbline.methods.draws.Uniform;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/**
 * One panel after another by the greedy rule. For each seat: of all values, the one with the greatest ratio of seats still needed
 * to people left, and of the people left who have it one at random; where no value needs any more, one of all people left. Who
 * is of a value without room leaves, and so does who shares a household where that counts. A value that needs more people than are
 * left is a dead end.
 */
final class GreedyDraw {
    private final Assembly assembly;
    private final Pool pool;
    private final List<Feature> features;
    private final LongSupplier random;
    private final int[] left;
    private final int[][] leftOf;
    private final int[][] seatsOf;
    private int lefts;

    /** @param random 64 bits at a time */
    GreedyDraw(Assembly assembly, LongSupplier random) {
        this.assembly = assembly;
        this.random = random;
        pool = assembly.pool();
        features = assembly.quotas().features();
        left = new int[pool.people()];
        leftOf = new int[features.size()][];
        seatsOf = new int[features.size()][];
    }

    /** The people of a panel that keeps every quota; empty at a dead end. */
    Optional<int[]> panel() {
        begin();
        int[] panel = new int[assembly.quotas().panelSize()];
        for (int seat = 0; seat < panel.length; seat++) {
            if (lefts == 0 || isDeadEnd()) {
                return Optional.empty();
            }
            panel[seat] = next();
            seat(panel[seat]);
        }
        leave(everybody -> true);
        return isDeadEnd() ? Optional.empty() : Optional.of(panel);
    }

    private void begin() {
        lefts = pool.people();
        Arrays.setAll(left, person -> person);
        for (int feature = 0; feature < leftOf.length; feature++) {
            int values = features.get(feature).quotas().size();
            leftOf[feature] = pool.counts(feature, values);
            seatsOf[feature] = new int[values];
        }
        leave(person -> !hasRoom(person));
    }

    private boolean hasRoom(int person) {
        for (int feature = 0; feature < leftOf.length; feature++) {
            int value = pool.value(person, feature);
            if (seatsOf[feature][value] >= quota(feature, value).most()) {
                return false;
            }
        }
        return true;
    }

    private Quota quota(int feature, int value) {
        return features.get(feature).quotas().get(value);
    }

    private int needed(int feature, int value) {
        return quota(feature, value).least() - seatsOf[feature][value];
    }

    private boolean isDeadEnd() {
        for (int feature = 0; feature < leftOf.length; feature++) {
            for (int value = 0; value < leftOf[feature].length; value++) {
                if (needed(feature, value) > leftOf[feature][value]) {
                    return true;
                }
            }
        }
        return false;
    }

    private int next() {
        int pressing = -1;
        int pressingValue = -1;
        double greatest = 0;
        for (int feature = 0; feature < leftOf.length; feature++) {
            for (int value = 0; value < leftOf[feature].length; value++) {
                double ratio = (double) needed(feature, value) / leftOf[feature][value];
                if (needed(feature, value) > 0 && ratio > greatest) {
                    greatest = ratio;
                    pressing = feature;
                    pressingValue = value;
                }
            }
        }
        return pressing < 0 ? left[Uniform.below(lefts, random.getAsLong())] : ofValue(pressing, pressingValue);
    }

    private int ofValue(int feature, int value) {
        int wanted = Uniform.below(leftOf[feature][value], random.getAsLong());
        for (int place = 0; ; place++) {
            if (pool.value(left[place], feature) == value && wanted-- == 0) {
                return left[place];
            }
        }
    }

    private void seat(int person) {
        for (int feature = 0; feature < leftOf.length; feature++) {
            seatsOf[feature][pool.value(person, feature)]++;
        }
        boolean household = assembly.onePerHousehold();
        leave(other ->
                other == person || !hasRoom(other) || (household && pool.household(other) == pool.household(person)));
    }

    private void leave(IntPredicate who) {
        int stay = 0;
        for (int place = 0; place < lefts; place++) {
            int person = left[place];
            if (who.test(person)) {
                for (int feature = 0; feature < leftOf.length; feature++) {
                    leftOf[feature][pool.value(person, feature)]--;
                }
            } else {
                left[stay++] = person;
            }
        }
        lefts = stay;
    }
}
