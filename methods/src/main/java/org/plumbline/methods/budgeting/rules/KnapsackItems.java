package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What may be put into a knapsack, and what it takes of each of {@link Resources}: in one of two orders, of which now one and
 * now the other is the quicker to decide.
 */
final class KnapsackItems {
    private final List<Item> items;
    private final int[] byWorth;
    private final long[][] needs;
    private final long[][] neededFrom;
    private final long[][] largestFrom;
    private final boolean[] exclusion;
    private final PartialSet start;

    /** The order in which items are decided. */
    enum Order {
        /** The most worth for its cost first. */
        BY_WORTH,
        /** Items that share a cap together, so that it is done with as soon as possible; among them, by worth. */
        BY_CAP
    }

    KnapsackItems(Resources resources, Order order, List<Integer> projects, List<BigInteger> worths) {
        int[] groups = resources.groups(projects);
        List<Item> sorted = IntStream.range(0, projects.size())
                .mapToObj(i -> new Item(projects.get(i), worths.get(i), resources.cost(projects.get(i)), groups[i]))
                .sorted()
                .toList();
        this.items = order == Order.BY_WORTH
                ? sorted
                : sorted.stream()
                        .sorted(Comparator.comparing(Item::alone).thenComparing(Item::group))
                        .toList();
        this.byWorth = sorted.stream().mapToInt(items::indexOf).toArray();
        this.needs =
                items.stream().map(item -> resources.neededBy(item.project())).toArray(long[][]::new);
        this.neededFrom = new long[items.size() + 1][resources.count()];
        this.largestFrom = new long[items.size() + 1][resources.count()];
        sumNeeds(resources.count());
        this.exclusion = new boolean[resources.count()];
        for (int resource = 0; resource < exclusion.length; resource++) {
            exclusion[resource] = resources.isExclusion(resource);
        }
        this.start = new PartialSet(BigInteger.ZERO, narrow(resources.all(), 0), null, -1);
    }

    /**
     * In the order of most worth for its cost first.
     *
     * @param group the cap or exclusion that its bound looks at, or 0
     */
    private record Item(int project, BigInteger worth, long cost, int group) implements Comparable<Item> {

        boolean alone() {
            return group == 0;
        }

        @Override
        public int compareTo(Item other) {
            return other.worth
                    .multiply(BigInteger.valueOf(cost))
                    .compareTo(worth.multiply(BigInteger.valueOf(other.cost)));
        }

        /** Rounded up. */
        BigInteger worthOf(long part) {
            return part == cost
                    ? worth
                    : worth.multiply(BigInteger.valueOf(part))
                            .divide(BigInteger.valueOf(cost))
                            .add(BigInteger.ONE);
        }
    }

    private void sumNeeds(int resources) {
        for (int item = items.size() - 1; item >= 0; item--) {
            for (int resource = 0; resource < resources; resource++) {
                boolean needed = needs[item][resource] > 0;
                long sum = neededFrom[item + 1][resource] + needs[item][resource];
                neededFrom[item][resource] = sum < 0 ? Long.MAX_VALUE : sum;
                largestFrom[item][resource] = Math.max(
                        largestFrom[item + 1][resource],
                        needed ? items.get(item).cost() : 0);
            }
        }
    }

    int size() {
        return items.size();
    }

    PartialSet start() {
        return start;
    }

    boolean fits(PartialSet set, int item) {
        for (int resource = 0; resource < needs[item].length; resource++) {
            if (needs[item][resource] > set.left(resource)) {
                return false;
            }
        }
        return true;
    }

    PartialSet with(PartialSet set, int item) {
        long[] left = set.left();
        for (int resource = 0; resource < left.length; resource++) {
            left[resource] -= needs[item][resource];
        }
        return new PartialSet(set.worth().add(items.get(item).worth()), left, set, item);
    }

    /** The same with no more left of anything than all items from this one on could take, so that alike sets look alike. */
    PartialSet narrowed(PartialSet set, int from) {
        return new PartialSet(set.worth(), narrow(set.left(), from), set.before(), set.item());
    }

    private long[] narrow(long[] left, int from) {
        for (int resource = 0; resource < left.length; resource++) {
            left[resource] = Math.min(left[resource], neededFrom[from][resource]);
        }
        return left;
    }

    /** The set with every further item from this one on that fits, the most worth for its cost first. */
    PartialSet completed(PartialSet set, int from) {
        PartialSet completed = set;
        for (int item : byWorth) {
            completed = item >= from && fits(completed, item) ? with(completed, item) : completed;
        }
        return completed;
    }

    /**
     * What the set can be worth at most with items from this one on: parts of items may be taken, and of caps and exclusions
     * only those of an item's group count, an exclusion as a cap of its dearest item's cost. The best parts are then had by
     * taking as much as fits of each item in turn, since money and caps without a common item leave no reason to wait.
     */
    BigInteger bound(PartialSet set, int from) {
        long money = set.left(0);
        long[] leftOfGroup = set.left();
        for (int resource = 0; resource < leftOfGroup.length; resource++) {
            if (exclusion[resource] && leftOfGroup[resource] > 0) {
                leftOfGroup[resource] = largestFrom[from][resource];
            }
        }
        BigInteger most = set.worth();
        for (int place : byWorth) {
            if (place >= from && money > 0 && fits(set, place)) {
                Item item = items.get(place);
                long part = Math.min(item.cost(), item.alone() ? money : Math.min(money, leftOfGroup[item.group()]));
                most = most.add(item.worthOf(part));
                money -= part;
                leftOfGroup[item.group()] -= part;
            }
        }
        return most;
    }

    TreeSet<Integer> projects(PartialSet set) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (PartialSet one = set; one != null && one.item() >= 0; one = one.before()) {
            chosen.add(items.get(one.item()).project());
        }
        return chosen;
    }
}
