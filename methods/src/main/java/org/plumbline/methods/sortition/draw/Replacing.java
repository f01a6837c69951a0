package org.plumbline.methods.sortition.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;

/**
 * Who takes the place of members who withdraw: for each, in the order in which they withdrew, the first of the reserves with whom
 * the panel keeps every quota and, where that is a rule, has no two people of a household; people alike in everything first,
 * where the recipe says so. A reserve who withdraws is passed over from then on; nobody comes back.
 *
 * <p>Everything follows from the drawn panel, the order of the reserves and the order of withdrawing, so a longer list of those
 * who withdrew leaves earlier replacements as they were. Linear in reserves times features for each that withdraws.
 */
public final class Replacing {
    private final Assembly assembly;
    private final boolean alikeFirst;

    /** @param alikeFirst whether somebody with the same value of every feature goes before the others */
    public Replacing(Assembly assembly, boolean alikeFirst) {
        this.assembly = assembly;
        this.alikeFirst = alikeFirst;
    }

    /**
     * One who withdrew.
     *
     * @param withdrawn the person
     * @param by who takes the place; empty for a reserve, who had none, and where nobody is left
     * @param missedSeats by how many seats the panel misses its quotas afterwards, over all of them
     */
    public record Step(int withdrawn, OptionalInt by, boolean wasOnPanel, int missedSeats) {}

    /**
     * @param panel who was drawn
     * @param reserves in their order
     * @param withdrawn each of the panel or of the reserves, each once, in order
     * @return a step for each who withdrew. Where nobody keeps every quota, the step names the one who misses by the fewest
     *     seats, the first of them in the order of the reserves, and by how many
     */
    public List<Step> replace(int[] panel, int[] reserves, int[] withdrawn) {
        List<Integer> seated = new ArrayList<>(Arrays.stream(panel).boxed().toList());
        List<Integer> waiting = new ArrayList<>(Arrays.stream(reserves).boxed().toList());
        List<Step> steps = new ArrayList<>();
        for (int person : withdrawn) {
            if (waiting.remove((Integer) person)) {
                steps.add(new Step(person, OptionalInt.empty(), false, missedSeats(seated)));
                continue;
            }
            if (!seated.remove((Integer) person)) {
                throw new IllegalArgumentException("person " + person + " is neither on the panel nor a reserve");
            }
            OptionalInt by = best(seated, waiting, person);
            by.ifPresent(one -> {
                waiting.remove((Integer) one);
                seated.add(one);
            });
            steps.add(new Step(person, by, true, missedSeats(seated)));
        }
        return steps;
    }

    private OptionalInt best(List<Integer> seated, List<Integer> waiting, int leaves) {
        int[][] seats = seats(seated);
        int fewest = Integer.MAX_VALUE;
        OptionalInt best = OptionalInt.empty();
        OptionalInt alike = OptionalInt.empty();
        for (int candidate : waiting) {
            if (sharesHousehold(seated, candidate)) {
                continue;
            }
            int missed = missedSeatsWith(seats, candidate);
            if (alikeFirst && missed == 0 && alike.isEmpty() && isAlike(leaves, candidate)) {
                alike = OptionalInt.of(candidate);
            }
            if (missed < fewest) {
                fewest = missed;
                best = OptionalInt.of(candidate);
            }
        }
        return alike.isPresent() ? alike : best;
    }

    private boolean isAlike(int one, int other) {
        Pool pool = assembly.pool();
        for (int feature = 0; feature < pool.features(); feature++) {
            if (pool.value(one, feature) != pool.value(other, feature)) {
                return false;
            }
        }
        return true;
    }

    private boolean sharesHousehold(List<Integer> seated, int candidate) {
        return assembly.onePerHousehold()
                && seated.stream()
                        .anyMatch(person -> assembly.pool().household(person)
                                == assembly.pool().household(candidate));
    }

    private int missedSeatsWith(int[][] seats, int candidate) {
        Pool pool = assembly.pool();
        for (int feature = 0; feature < seats.length; feature++) {
            seats[feature][pool.value(candidate, feature)]++;
        }
        int missed = missedSeats(seats);
        for (int feature = 0; feature < seats.length; feature++) {
            seats[feature][pool.value(candidate, feature)]--;
        }
        return missed;
    }

    private int missedSeats(List<Integer> people) {
        return missedSeats(seats(people));
    }

    /** Seats below the least and above the most, over all quotas. */
    private int missedSeats(int[][] seats) {
        int missed = 0;
        List<Feature> features = assembly.quotas().features();
        for (int feature = 0; feature < seats.length; feature++) {
            for (int value = 0; value < seats[feature].length; value++) {
                missed += features.get(feature).quotas().get(value).missedBy(seats[feature][value]);
            }
        }
        return missed;
    }

    private int[][] seats(List<Integer> people) {
        return PanelSeats.of(
                assembly, people.stream().mapToInt(Integer::intValue).toArray());
    }
}
