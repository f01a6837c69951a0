package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.model.problems.NoAnswer;

/**
 * The best of all sets that fit, by lists of sets that may still become the best: project after project, every set on the list
 * is continued with it and without it. A set leaves the list when another leaves as much of everything and is worth more, or
 * when no continuation of it can beat the best set known.
 *
 * <p>A preference among sets of equal worth is part of the worth: worth is shifted by more binary places than there are
 * projects, and each project adds or takes away a power of two of its own.
 */
final class Knapsack {
    /**
     * Sets looked at in either order before it gives up: a few seconds for two hundred projects. Without caps and exclusions
     * the largest of the published elections tried needs under a thousand.
     */
    private static final int MOST_STEPS = 100_000;

    /** A step looks at every project, and worth has a binary place for each: past this a step is no small thing any more. */
    private static final int MOST_PROJECTS = 2_000;
    /** Sets kept at a time in the first, quick look. */
    private static final int QUICK_LOOK = 100;

    private final KnapsackItems items;
    private PartialSet best;
    private BigInteger bound;
    private int steps;

    private Knapsack(KnapsackItems items) {
        this.items = items;
        this.best = items.completed(items.start(), 0);
        this.bound = items.bound(items.start(), 0);
    }

    /** @param projects each of some worth and fitting by itself, in the order of preference */
    static TreeSet<Integer> bestPreferringFirst(Resources resources, List<Integer> projects, Support support) {
        return best(resources, projects, worths(projects, support, 1));
    }

    /** The other way round. Gives another set than {@link #bestPreferringFirst} if two or more are worth most. */
    static TreeSet<Integer> bestPreferringLast(Resources resources, List<Integer> projects, Support support) {
        return best(resources, projects, worths(projects, support, -1));
    }

    private static TreeSet<Integer> best(Resources resources, List<Integer> projects, List<BigInteger> worths) {
        Knapsack byWorth = new Knapsack(new KnapsackItems(resources, KnapsackItems.Order.BY_WORTH, projects, worths));
        if (!byWorth.proved() && resources.constrained()) {
            Knapsack byCap = new Knapsack(new KnapsackItems(resources, KnapsackItems.Order.BY_CAP, projects, worths));
            return byCap.proved() ? byCap.items.projects(byCap.best) : byWorth.setIfProved();
        }
        return byWorth.setIfProved();
    }

    private static List<BigInteger> worths(List<Integer> projects, Support support, int sign) {
        if (projects.size() > MOST_PROJECTS) {
            throw new NoAnswer("The set of projects that is worth most is looked for among at most " + MOST_PROJECTS
                    + " projects that fit the budget; here are " + projects.size()
                    + ". By another rule there is an answer.");
        }
        List<BigInteger> worths = new ArrayList<>();
        for (int place = 0; place < projects.size(); place++) {
            BigInteger own = BigInteger.ONE.shiftLeft(projects.size() - 1 - place);
            worths.add(support.sum(projects.get(place))
                    .shiftLeft(projects.size() + 1)
                    .add(own.multiply(BigInteger.valueOf(sign))));
        }
        return worths;
    }

    /** A quick look with few sets at a time finds a good one, so that the thorough one can drop most sets early. */
    private boolean proved() {
        look(QUICK_LOOK);
        look(MOST_STEPS);
        return steps <= MOST_STEPS;
    }

    private TreeSet<Integer> setIfProved() {
        if (steps > MOST_STEPS) {
            BigInteger percent = best.worth().multiply(BigInteger.valueOf(100)).divide(bound);
            throw new NoAnswer("The set of projects that is worth most was not proved within " + MOST_STEPS
                    + " steps: the best found is worth at least " + percent
                    + "% of it. With fewer caps and exclusions, or by another rule, there is an answer.");
        }
        return items.projects(best);
    }

    private void look(int mostAtATime) {
        List<PartialSet> open = List.of(items.start());
        for (int item = 0; item < items.size() && steps <= MOST_STEPS; item++) {
            List<PartialSet> continued = new ArrayList<>();
            BigInteger highest = best.worth();
            for (PartialSet set : open) {
                highest = highest.max(continueInto(continued, set, item));
            }
            if (mostAtATime == MOST_STEPS && steps <= MOST_STEPS) {
                bound = highest;
            }
            open = undominated(continued);
            if (open.size() > mostAtATime) {
                open = mostPromising(open, item + 1, mostAtATime);
            }
        }
    }

    private List<PartialSet> mostPromising(List<PartialSet> open, int item, int most) {
        Map<PartialSet, BigInteger> bounds = new IdentityHashMap<>();
        open.forEach(set -> bounds.put(set, items.bound(set, item)));
        return open.stream()
                .sorted(Comparator.comparing(bounds::get).reversed())
                .limit(most)
                .toList();
    }

    /** The higher bound of the two continuations. */
    private BigInteger continueInto(List<PartialSet> continued, PartialSet set, int item) {
        BigInteger bound = keepIfOpen(continued, set, item + 1);
        return items.fits(set, item) ? bound.max(keepIfOpen(continued, items.with(set, item), item + 1)) : bound;
    }

    private BigInteger keepIfOpen(List<PartialSet> continued, PartialSet set, int item) {
        if (++steps > MOST_STEPS) {
            return bound;
        }
        BigInteger most = items.bound(set, item);
        if (most.compareTo(best.worth()) > 0) {
            PartialSet completed = items.completed(set, item);
            if (completed.worth().compareTo(best.worth()) > 0) {
                best = completed;
            }
            continued.add(items.narrowed(set, item));
        }
        return most;
    }

    /** Sets that leave the same under caps and exclusions are compared by the money that they leave and by their worth. */
    private List<PartialSet> undominated(List<PartialSet> sets) {
        Map<List<Long>, List<PartialSet>> alike =
                new LinkedHashMap<>(); // one order, so that the same sets are kept on any machine
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
