package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.NoAnswer;

/**
 * The best of all sets that fit, by lists of sets that may still become the best: project after project, the one with the most
 * worth for its cost first, every set on the list is continued with it and without it. A set leaves the list when another
 * leaves as much of everything and is worth more, or when no continuation of it can beat the best set known.
 *
 * <p>A preference among sets of equal worth is part of the worth: worth is shifted by more binary places than there are
 * projects, and each project adds or takes away a power of two of its own.
 */
final class Knapsack {
    /** Sets looked at before it gives up; the largest of the published elections tried needs under two thousand. */
    private static final int MOST_STEPS = 200_000;

    private final KnapsackItems items;
    private PartialSet best;
    private BigInteger bound;
    private int steps;

    private Knapsack(Election election, Constraints constraints, List<Integer> projects, List<BigInteger> worths) {
        this.items = new KnapsackItems(election, constraints, projects, worths);
        this.best = completed(items.start(), 0);
        this.bound = items.bound(items.start(), 0);
    }

    /** @param projects each of some worth and fitting by itself, in the order of preference */
    static Knapsack preferringFirst(
            Election election, Constraints constraints, List<Integer> projects, Support support) {
        return new Knapsack(election, constraints, projects, worths(projects, support, 1));
    }

    /** The other way round. Gives another set than {@link #preferringFirst} if two or more are worth most. */
    static Knapsack preferringLast(
            Election election, Constraints constraints, List<Integer> projects, Support support) {
        return new Knapsack(election, constraints, projects, worths(projects, support, -1));
    }

    private static List<BigInteger> worths(List<Integer> projects, Support support, int sign) {
        List<BigInteger> worths = new ArrayList<>();
        for (int place = 0; place < projects.size(); place++) {
            BigInteger own = BigInteger.ONE.shiftLeft(projects.size() - 1 - place);
            worths.add(support.sum(projects.get(place))
                    .shiftLeft(projects.size() + 1)
                    .add(own.multiply(BigInteger.valueOf(sign))));
        }
        return worths;
    }

    TreeSet<Integer> best() {
        List<PartialSet> open = List.of(items.start());
        for (int item = 0; item < items.size(); item++) {
            List<PartialSet> continued = new ArrayList<>();
            BigInteger highest = best.worth();
            for (PartialSet set : open) {
                highest = highest.max(continueInto(continued, set, item));
            }
            bound = highest;
            open = undominated(continued);
        }
        return items.projects(best);
    }

    /** The higher bound of the two continuations. */
    private BigInteger continueInto(List<PartialSet> continued, PartialSet set, int item) {
        BigInteger bound = keepIfOpen(continued, set, item + 1);
        return items.fits(set, item) ? bound.max(keepIfOpen(continued, items.with(set, item), item + 1)) : bound;
    }

    private BigInteger keepIfOpen(List<PartialSet> continued, PartialSet set, int item) {
        countStep();
        BigInteger most = items.bound(set, item);
        if (most.compareTo(best.worth()) > 0) {
            PartialSet completed = completed(set, item);
            if (completed.worth().compareTo(best.worth()) > 0) {
                best = completed;
            }
            continued.add(items.narrowed(set, item));
        }
        return most;
    }

    private void countStep() {
        if (++steps > MOST_STEPS) {
            BigInteger percent = best.worth().multiply(BigInteger.valueOf(100)).divide(bound);
            throw new NoAnswer("The set of projects that is worth most was not proved within " + MOST_STEPS
                    + " steps: the best found is worth at least " + percent
                    + "% of it. Fewer caps and exclusions, or another rule, has an answer.");
        }
    }

    /** With every further project that fits, one after the other. */
    private PartialSet completed(PartialSet set, int from) {
        PartialSet completed = set;
        for (int item = from; item < items.size(); item++) {
            completed = items.fits(completed, item) ? items.with(completed, item) : completed;
        }
        return completed;
    }

    /** Sets that leave the same under caps and exclusions are compared by the money that they leave and by their worth. */
    private List<PartialSet> undominated(List<PartialSet> sets) {
        Map<List<Long>, List<PartialSet>> alike = new HashMap<>();
        for (PartialSet set : sets) {
            alike.computeIfAbsent(set.leftBesideMoney(), any -> new ArrayList<>())
                    .add(set);
        }
        List<PartialSet> undominated = new ArrayList<>();
        alike.values().forEach(group -> addUndominated(undominated, group));
        return undominated;
    }

    private static void addUndominated(List<PartialSet> undominated, List<PartialSet> group) {
        group.sort(Comparator.comparingLong((PartialSet set) -> set.left(0))
                .thenComparing(PartialSet::worth)
                .reversed());
        BigInteger most = BigInteger.valueOf(-1);
        for (PartialSet set : group) {
            if (set.worth().compareTo(most) > 0) {
                most = set.worth();
                undominated.add(set);
            }
        }
    }
}
