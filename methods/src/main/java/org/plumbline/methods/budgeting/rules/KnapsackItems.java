package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;

/**
 * What may be put into a knapsack, the most worth for its cost first, and what it takes of each resource. The first resource
 * is the money; then every cap, of which a project takes its cost; then every exclusion, of which there is one, and a project
 * takes it.
 */
final class KnapsackItems {
    private final int[] projects;
    private final BigInteger[] worths;
    private final long[] costs;
    private final long[][] needs;
    private final long[][] neededFrom;
    private final long[][] largestFrom;
    private final int[] groups;
    private final int firstExclusion;
    private final PartialSet start;

    KnapsackItems(Election election, Constraints constraints, List<Integer> of, List<BigInteger> worthsOf) {
        int[] order = IntStream.range(0, of.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> new PerCost(worthsOf.get(i), election.cost(of.get(i))))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.projects = Arrays.stream(order).map(of::get).toArray();
        this.worths = Arrays.stream(order).mapToObj(worthsOf::get).toArray(BigInteger[]::new);
        this.costs = Arrays.stream(projects).mapToLong(election::cost).toArray();
        this.firstExclusion = 1 + constraints.caps().size();
        int resources = firstExclusion + constraints.exclusions().size();
        this.needs = new long[projects.length][resources];
        for (int item = 0; item < projects.length; item++) {
            needs[item] = needs(constraints, projects[item], costs[item]);
        }
        this.neededFrom = new long[projects.length + 1][resources];
        this.largestFrom = new long[projects.length + 1][resources];
        sumNeeds(resources);
        this.groups = groups(constraints);
        this.start = new PartialSet(BigInteger.ZERO, narrow(all(election, constraints), 0), null, -1);
    }

    private record PerCost(BigInteger worth, long cost) implements Comparable<PerCost> {
        @Override
        public int compareTo(PerCost other) {
            return worth.multiply(BigInteger.valueOf(other.cost))
                    .compareTo(other.worth.multiply(BigInteger.valueOf(cost)));
        }
    }

    private static long[] all(Election election, Constraints constraints) {
        return IntStream.range(
                        0,
                        1 + constraints.caps().size() + constraints.exclusions().size())
                .mapToLong(resource -> {
                    if (resource == 0) {
                        return election.budget();
                    }
                    return resource <= constraints.caps().size()
                            ? constraints.caps().get(resource - 1).most()
                            : 1;
                })
                .toArray();
    }

    private static long[] needs(Constraints constraints, int project, long cost) {
        long[] needs = new long
                [1 + constraints.caps().size() + constraints.exclusions().size()];
        int resource = 0;
        needs[resource++] = cost;
        for (Constraints.Cap cap : constraints.caps()) {
            needs[resource++] = cap.projects().contains(project) ? cost : 0;
        }
        for (Constraints.Exclusion exclusion : constraints.exclusions()) {
            needs[resource++] = exclusion.projects().contains(project) ? 1 : 0;
        }
        return needs;
    }

    private void sumNeeds(int resources) {
        for (int item = projects.length - 1; item >= 0; item--) {
            for (int resource = 0; resource < resources; resource++) {
                boolean needed = needs[item][resource] > 0;
                long sum = neededFrom[item + 1][resource] + needs[item][resource];
                neededFrom[item][resource] = sum < 0 ? Long.MAX_VALUE : sum;
                largestFrom[item][resource] = Math.max(largestFrom[item + 1][resource], needed ? costs[item] : 0);
            }
        }
    }

    /** For each item the one cap or exclusion that its bound looks at, or 0: such as share no project with each other. */
    private int[] groups(Constraints constraints) {
        int[] group = new int[projects.length];
        for (int resource = 1;
                resource < firstExclusion + constraints.exclusions().size();
                resource++) {
            Set<Integer> members = resource < firstExclusion
                    ? constraints.caps().get(resource - 1).projects()
                    : constraints.exclusions().get(resource - firstExclusion).projects();
            int[] its = IntStream.range(0, projects.length)
                    .filter(item -> members.contains(projects[item]))
                    .toArray();
            if (Arrays.stream(its).allMatch(item -> group[item] == 0)) {
                for (int item : its) {
                    group[item] = resource;
                }
            }
        }
        return group;
    }

    int size() {
        return projects.length;
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
        return new PartialSet(set.worth().add(worths[item]), left, set, item);
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

    /**
     * What the set can be worth at most with items from this one on: parts of items may be taken, and of caps and exclusions
     * only those of {@link #groups} count, an exclusion as a cap of its dearest item's cost. The best parts are then had by
     * taking as much as fits of each item in turn, since money and caps without a common item leave no reason to wait.
     */
    BigInteger bound(PartialSet set, int from) {
        long money = set.left(0);
        long[] leftOfGroup = set.left();
        for (int exclusion = firstExclusion; exclusion < leftOfGroup.length; exclusion++) {
            leftOfGroup[exclusion] = leftOfGroup[exclusion] > 0 ? largestFrom[from][exclusion] : 0;
        }
        BigInteger most = set.worth();
        for (int item = from; item < projects.length && money > 0; item++) {
            if (fits(set, item)) {
                int group = groups[item];
                long part = Math.min(costs[item], group == 0 ? money : Math.min(money, leftOfGroup[group]));
                most = most.add(part == costs[item] ? worths[item] : worthOfPart(item, part));
                money -= part;
                leftOfGroup[group] -= part;
            }
        }
        return most;
    }

    /** Rounded up. */
    private BigInteger worthOfPart(int item, long part) {
        return worths[item]
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(costs[item]))
                .add(BigInteger.ONE);
    }

    TreeSet<Integer> projects(PartialSet set) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (PartialSet one = set; one != null && one.item() >= 0; one = one.before()) {
            chosen.add(projects[one.item()]);
        }
        return chosen;
    }
}
