package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;

/** The rules as they are told, voter by voter and in fractions; slow, for small elections. */
final class PlainRules {
    private final PlainElection election;
    private final TieOrder.Breaker breaker;
    private final List<Integer> funded = new ArrayList<>();
    private final List<Outcome.Round> rounds = new ArrayList<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    private PlainRules(Samples.Sample sample, Utility utility) {
        this.election = new PlainElection(sample.election(), sample.constraints(), utility);
        this.breaker = sample.ties().breaker(sample.election());
    }

    static Outcome greedy(Samples.Sample sample, Greedy rule) {
        PlainRules plain = new PlainRules(sample, rule.support());
        plain.openThoseWithSupport(rule.least());
        Comparator<Integer> order = Comparator.comparing(project -> rule.perCost()
                ? plain.election.support(project).over(plain.election.cost(project))
                : plain.election.support(project));
        while (!plain.open.isEmpty()) {
            List<Integer> tied = plain.bestBy(order);
            tied.removeIf(plain::refusedByConstraint);
            if (rule.skip()) {
                tied.removeIf(plain::refusedByBudget);
            }
            if (tied.isEmpty()) {
                continue;
            }
            int next = plain.chosen(tied);
            if (plain.refusedByBudget(next)) {
                plain.close();
            } else {
                plain.fund(next, Optional.empty());
            }
        }
        return plain.outcome();
    }

    static Outcome phragmen(Samples.Sample sample, boolean skip) {
        PlainRules plain = new PlainRules(sample, new Utility.Cardinality());
        plain.openThoseWithSupport(Rational.ZERO);
        List.copyOf(plain.open).forEach(project -> {
            if (!plain.refusedByConstraint(project)) {
                plain.refusedByBudget(project);
            }
        });
        Rational[] held = new Rational[plain.election.voters.size()];
        Arrays.fill(held, Rational.ZERO);
        Rational now = Rational.ZERO;
        while (!plain.open.isEmpty()) {
            Comparator<Integer> sooner = Comparator.comparing(project -> plain.wait(project, held));
            List<Integer> tied = plain.bestBy(sooner.reversed());
            Rational wait = plain.wait(tied.get(0), held);
            tied.removeIf(plain::refusedByConstraint);
            int before = tied.size();
            tied.removeIf(plain::refusedByBudget);
            if (tied.size() < before && !skip) {
                plain.close();
            } else if (!tied.isEmpty()) {
                now = now.plus(wait);
                for (int voter = 0; voter < held.length; voter++) {
                    held[voter] = held[voter].plus(wait);
                }
                int next = plain.chosen(tied);
                plain.election.supporters(next).forEach(voter -> held[voter] = Rational.ZERO);
                plain.fund(next, Optional.of(now));
            }
        }
        return plain.outcome();
    }

    /** All best sets, the preferred one first. */
    static List<List<Integer>> bestSets(Samples.Sample sample, Utility utility) {
        PlainRules plain = new PlainRules(sample, utility);
        List<Integer> projects = IntStream.range(0, plain.election.size())
                .boxed()
                .filter(project -> plain.election.support(project).signum() > 0)
                .sorted(plain.breaker.comparator())
                .toList();
        List<List<Integer>> best = new ArrayList<>();
        Rational most = Rational.ZERO;
        for (int bits = (1 << projects.size()) - 1; bits >= 0; bits--) {
            List<Integer> set = new ArrayList<>();
            for (int place = 0; place < projects.size(); place++) {
                if ((bits >> (projects.size() - 1 - place) & 1) == 1) {
                    set.add(projects.get(place));
                }
            }
            Rational worth = plain.worth(set, utility);
            if (plain.election.allowed(set) && worth.compareTo(most) >= 0) {
                if (worth.compareTo(most) > 0) {
                    best.clear();
                }
                most = worth;
                best.add(set);
            }
        }
        return best;
    }

    private Rational worth(List<Integer> set, Utility utility) {
        return set.stream()
                .map(project ->
                        election.support(project).times(utility instanceof Utility.Cost ? election.cost(project) : 1))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private void openThoseWithSupport(Rational least) {
        for (int project = 0; project < election.size(); project++) {
            if (election.support(project).signum() == 0) {
                refusals.put(project, new Refusal(Refusal.Reason.NO_SUPPORTERS, 0, ""));
            } else if (election.support(project).compareTo(least) < 0) {
                refusals.put(project, new Refusal(Refusal.Reason.BELOW_THRESHOLD, 0, ""));
            } else {
                open.add(project);
            }
        }
    }

    private List<Integer> bestBy(Comparator<Integer> order) {
        int best = open.stream().max(order).orElseThrow();
        return new ArrayList<>(
                open.stream().filter(one -> order.compare(one, best) == 0).toList());
    }

    private Rational wait(int project, Rational[] held) {
        List<Integer> supporters = election.supporters(project);
        Rational missing = Rational.of(election.cost(project));
        for (int voter : supporters) {
            missing = missing.minus(held[voter]);
        }
        return missing.over(supporters.size());
    }

    private boolean refusedByConstraint(int project) {
        Optional<Refusal> refusal = election.shutOut(funded, project);
        refusal.ifPresent(it -> refuse(project, it));
        return refusal.isPresent();
    }

    private boolean refusedByBudget(int project) {
        if (election.fits(funded, project)) {
            return false;
        }
        refuse(project, new Refusal(Refusal.Reason.OVER_BUDGET, funded.size(), ""));
        return true;
    }

    private void refuse(int project, Refusal refusal) {
        refusals.put(project, refusal);
        open.remove((Integer) project);
    }

    private int chosen(List<Integer> tied) {
        if (tied.size() == 1) {
            return tied.get(0);
        }
        ties.add(breaker.broken(funded.size(), tied));
        return ties.get(ties.size() - 1).chosen();
    }

    private void fund(int project, Optional<Rational> price) {
        rounds.add(new Outcome.Round(project, Outcome.Stage.RULE, price));
        funded.add(project);
        open.remove((Integer) project);
    }

    private void close() {
        List.copyOf(open)
                .forEach(project -> refuse(project, new Refusal(Refusal.Reason.NOT_REACHED, funded.size(), "")));
    }

    private Outcome outcome() {
        return new Outcome(rounds, refusals, ties, Optional.empty(), Optional.empty());
    }
}
