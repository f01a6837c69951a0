package org.plumbline.methods.budgeting.reasons;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.budgeting.Election;

/**
 * Who paid for what, under a rule that lets voters pay. Made from the outcome by paying again, apart from the rule's own code:
 * it is made only if the payments for each project sum to its cost exactly.
 *
 * <p>Under equal shares a supporter pays the price times the ballot's amount, or all that is left if that is less. Under
 * Phragmén's rule a supporter pays all that was saved since the last payment; its price is all that a voter had been given, so
 * that the same words hold: the price, or all that is left.
 *
 * @param given what every voter was given: the endowment, or what had been paid out when the last project was bought
 * @param payments for each project that voters paid for, in order
 * @param unpaid the other funded projects, in order: paid for out of what was left of the budget
 * @param losses for each project that was not funded, by its place in the list of projects
 */
public record Ledger(Rational given, List<Payment> payments, List<Integer> unpaid, Map<Integer, Loss> losses) {

    public Ledger {
        payments = List.copyOf(payments);
        unpaid = List.copyOf(unpaid);
        losses = Collections.unmodifiableMap(new TreeMap<>(losses));
    }

    /**
     * Empty for a rule under which voters hold no money, and where a comparison step chose a greedy outcome. Some hundredths of
     * a second for a city.
     *
     * @param outcome of this rule on this election
     * @throws IllegalArgumentException if its payments do not sum to the costs, so that it is another's
     */
    public static Optional<Ledger> of(Election election, BudgetRule rule, Outcome outcome) {
        if (outcome.comparison().filter(comparison -> !comparison.kept()).isPresent()) {
            return Optional.empty();
        }
        if (rule instanceof EqualShares shares) {
            Rational given = outcome.search()
                    .map(Outcome.EndowmentSearch::last)
                    .orElseGet(() -> Rational.of(
                            election.budget(), Math.max(1, election.profile().voters())));
            Replay replay = new Replay(election, Supporters.of(election, shares.utility()), outcome, given);
            return Optional.of(replay.equalShares());
        }
        if (rule instanceof Phragmen) {
            Supporters supporters = Supporters.of(election, new Utility.Cardinality());
            return Optional.of(new Replay(election, supporters, outcome, Rational.ZERO).phragmen());
        }
        return Optional.empty();
    }

    /** Of a project that was not funded; empty for one that was. */
    public Optional<Loss> loss(int project) {
        return Optional.ofNullable(losses.get(project));
    }

    /** The payment for a funded project; empty if it was paid for out of what was left, or not funded. */
    public Optional<Payment> payment(int project) {
        return payments.stream().filter(payment -> payment.project() == project).findFirst();
    }
}
