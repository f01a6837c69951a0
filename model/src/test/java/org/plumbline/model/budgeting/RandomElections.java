package org.plumbline.model.budgeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Small elections by a seed, for tests of properties. Costs and votes come from few values, so that ties are common; every
 * project but at most one has a chance of being supported, and some cost more than the budget.
 */
public final class RandomElections {

    private RandomElections() {}

    /** At most seven projects and nine voters. */
    public static Election tiny(long seed, VoteType type) {
        return of(seed, type, 7, 9);
    }

    /**
     * @param mostProjects at least two
     * @param mostVoters at least one
     */
    public static Election of(long seed, VoteType type, int mostProjects, int mostVoters) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(1, mostProjects + 1);
        int voters = random.nextInt(1, mostVoters + 1);
        int mostCost = random.nextInt(1, 13);
        List<Project> projects = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < count; i++) {
            long cost = random.nextInt(1, mostCost + 1);
            all += cost;
            projects.add(new Project(Integer.toString(i + 1), "", cost, List.of(), Map.of()));
        }
        long budget = random.nextLong(1, all + mostCost);
        ProfileBuilder ballots = new ProfileBuilder(type, 0);
        double wanted = 0.15 + 0.6 * random.nextDouble();
        for (int voter = 0; voter < voters; voter++) {
            add(ballots, random, type, count, wanted);
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("budget", Long.toString(budget));
        facts.put("vote_type", type.text());
        return new Election(
                "seed " + seed, facts, new MoneyUnit("", 0), budget, type, projects, ballots.build(), Optional.empty());
    }

    private static void add(ProfileBuilder ballots, SplittableRandom random, VoteType type, int count, double wanted) {
        List<Integer> named = new ArrayList<>();
        for (int project = 0; project < count; project++) {
            if (random.nextDouble() < wanted && (type != VoteType.CHOOSE_ONE || named.isEmpty())) {
                named.add(project);
            }
        }
        for (int i = named.size() - 1; i > 0 && type == VoteType.ORDINAL; i--) {
            int other = random.nextInt(i + 1);
            Integer swapped = named.set(i, named.get(other));
            named.set(other, swapped);
        }
        int[] entries = named.stream().mapToInt(Integer::intValue).toArray();
        long[] points = new long[entries.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = type.hasPoints() ? random.nextInt(1, 6) : 1;
        }
        ballots.add(entries, points, entries.length, 1);
    }
}
