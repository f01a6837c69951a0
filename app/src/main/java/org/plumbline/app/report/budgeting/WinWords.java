package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.reasons.Payment;
import org.plumbline.methods.budgeting.reasons.Standing;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.budgeting.Election;

/** Why a project is funded under the chosen rule: when, and who paid. */
final class WinWords {
    private final BudgetAnswer answer;
    private final Election election;
    private final CountedRule rule;
    private final Amounts amounts;

    WinWords(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.rule = answer.chosenRule();
        this.amounts = new Amounts(election.money());
    }

    List<String> sentences(int project) {
        List<String> sentences = new ArrayList<>();
        int order = rule.order(project).orElseThrow();
        Outcome.Round round = rule.outcome().rounds().get(order - 1);
        Optional<Payment> payment = answer.whys().ledger().flatMap(ledger -> ledger.payment(project));
        if (rule.outcome().comparison().filter(vote -> !vote.kept()).isPresent()) {
            Outcome.Comparison vote = rule.outcome().comparison().orElseThrow();
            sentences.add("By their ballots " + Words.whole(vote.forGreedy())
                    + " voters prefer the outcome that funds the most"
                    + " supported projects first, and " + Words.whole(vote.forRule())
                    + " that of equal shares; so the first was taken, and this project is part of it.");
        } else if (payment.isPresent()) {
            sentences.addAll(paid(payment.orElseThrow()));
        } else if (round.stage() == Outcome.Stage.COMPLETION) {
            sentences.add(
                    "Those who voted for it could not pay for it with their parts of the money. When the rule had stopped, "
                            + amounts.of(leftBefore(order))
                            + " was left of the budget, and it was the next by support that fits.");
        } else if (answer.whys().standings().isEmpty()) {
            sentences.add(
                    "It belongs to the set of projects that the budget allows and that is worth most to all voters"
                            + " together. This rule has no turns; the order is that of worth.");
        } else {
            sentences.add(listed(answer.whys().standings().get(project), order));
        }
        return sentences;
    }

    private List<String> paid(Payment payment) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                rule.rule() instanceof Phragmen
                        ? "It was funded when every voter had been paid " + amounts.of(payment.price()) + ". "
                                + of(payment)
                                + parts(
                                        payment,
                                        " had saved all of that and paid it",
                                        " had paid for something else before and paid what was saved since",
                                        " had nothing")
                                + "."
                        : of(payment)
                                + parts(
                                        payment,
                                        " paid the full price of " + price(payment),
                                        " had less and paid all that was left",
                                        " had nothing left")
                                + ". Together that is its cost of " + amounts.of(election.cost(payment.project()))
                                + ".");
        if (payment.paidInFull() < payment.supporters()) {
            sentences.add(effective(payment));
        }
        return sentences;
    }

    /** Under Phragmén's rule every supporter may have paid for something before, so that nobody pays the full price. */
    private String effective(Payment payment) {
        String many = tenths(payment.effectiveSupport()) + (units().isEmpty() ? " supporters" : units());
        return "Its effective support is " + tenths(payment.effectiveSupport())
                + (payment.paidInFull() > 0
                        ? ": to those who paid the full price it was as dear as if " + many
                                + " had shared its cost evenly."
                        : ": it was as hard to pay for as with " + many + " who had paid for nothing before.");
    }

    private String price(Payment payment) {
        return amounts.of(payment.price())
                + (units().isEmpty() ? "" : " for each of the" + units() + " that they gave it");
    }

    /** Empty where every supporter counts alike. */
    private String units() {
        Utility utility = rule.rule() instanceof EqualShares shares ? shares.utility() : new Utility.Cost();
        return utility instanceof Utility.Points || utility instanceof Utility.Borda ? " points" : "";
    }

    private static String tenths(Rational number) {
        return Amounts.number(number, 1);
    }

    private static String of(Payment payment) {
        if (payment.supporters() == 1) {
            return "Its one supporter";
        }
        return everyOne(payment)
                ? "Each of its " + Words.whole(payment.supporters()) + " supporters"
                : "Of its " + Words.whole(payment.supporters()) + " supporters, ";
    }

    private static boolean everyOne(Payment payment) {
        return payment.paidInFull() == payment.supporters();
    }

    private static String parts(Payment payment, String full, String rest, String nothing) {
        if (everyOne(payment)) {
            return full;
        }
        if (payment.supporters() == 1) {
            return payment.paidTheRest() == 1 ? rest : nothing;
        }
        List<String> parts = new ArrayList<>();
        part(parts, payment.paidInFull(), full);
        part(parts, payment.paidTheRest(), rest);
        part(parts, payment.paidNothing(), nothing);
        return Words.list(parts);
    }

    private static void part(List<String> parts, long count, String did) {
        if (count > 0) {
            parts.add(Words.count(count) + did);
        }
    }

    private String listed(Standing standing, int order) {
        Greedy greedy = (Greedy) rule.rule();
        return "It has " + Amounts.number(standing.support(), 6) + " "
                + RuleWords.support(greedy.support()) + ", number " + standing.rank() + " of "
                + election.projects().size() + " by " + RuleWords.support(greedy.support())
                + (greedy.perCost() ? " divided by cost" : "") + ". When its turn came, "
                + amounts.of(leftBefore(order))
                + " was left, and it costs " + amounts.of(election.cost(standing.project())) + ".";
    }

    private long leftBefore(int order) {
        return election.budget()
                - rule.outcome().funded().stream()
                        .limit(order - 1L)
                        .mapToLong(election::cost)
                        .sum();
    }
}
