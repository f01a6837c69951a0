package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * The set of projects that is worth most to all voters together: for comparison, since it looks at no voter's part. A project
 * that nobody supports is never funded.
 *
 * <p>Of sets that are worth the same, it is the one with the project that stands first in the order of tie rules, among those
 * in which the two differ; a tie names that project and the first of the other set's own. Rounds stand in the order of worth.
 *
 * <p>Exact; time can grow with the number of sets that are nearly as good, and the work is limited. Kellerer, Pferschy,
 * Pisinger: Knapsack Problems, 2004, chapters 3 (dominance) and 5.2 (bounds).
 *
 * @param utility what a project is worth to a supporter
 */
public record MaximumWelfare(Utility utility) implements BudgetRule {

    /** {@inheritDoc} Also without an answer if the best set is not proved to be the best within the work allowed. */
    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        Support support = Support.of(election, utility);
        Room room = new Room(election, constraints);
        Map<Integer, Refusal> refusals = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int project = 0; project < election.projects().size(); project++) {
            Optional<Refusal> refusal = support.sum(project).signum() == 0
                    ? Optional.of(new Refusal(Refusal.Reason.NO_SUPPORTERS, 0, ""))
                    : room.refusal(project);
            if (refusal.isPresent()) {
                refusals.put(project, refusal.orElseThrow());
            } else {
                open.add(project);
            }
        }
        TieOrder.Breaker breaker = ties.breaker(election);
        open.sort(breaker.comparator());
        Resources resources = new Resources(election, constraints);
        TreeSet<Integer> funded = Knapsack.bestPreferringFirst(resources, open, support);
        TreeSet<Integer> other = Knapsack.bestPreferringLast(resources, open, support);
        open.stream()
                .filter(project -> !funded.contains(project))
                .forEach(project -> refusals.put(project, new Refusal(Refusal.Reason.WORTH_LESS, funded.size(), "")));
        List<Outcome.Round> rounds = funded.stream()
                .sorted(Comparator.comparing(support::sum).reversed().thenComparing(breaker.comparator()))
                .map(project -> new Outcome.Round(project, Outcome.Stage.RULE, Optional.empty()))
                .toList();
        return new Outcome(rounds, refusals, tie(funded, other, breaker), Optional.empty(), Optional.empty());
    }

    /** No optimal set holds another, since every project is worth something: each has projects of its own. */
    private static List<Tie> tie(TreeSet<Integer> funded, TreeSet<Integer> other, TieOrder.Breaker breaker) {
        if (funded.equals(other)) {
            return List.of();
        }
        return List.of(
                breaker.broken(0, List.of(firstOnly(funded, other, breaker), firstOnly(other, funded, breaker))));
    }

    private static int firstOnly(TreeSet<Integer> one, TreeSet<Integer> other, TieOrder.Breaker breaker) {
        return one.stream()
                .filter(project -> !other.contains(project))
                .min(breaker.comparator())
                .orElseThrow();
    }
}
