package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.reasons.Loss;
import org.plumbline.methods.budgeting.reasons.Standing;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.budgeting.Election;

/** Why a project is not funded under the chosen rule: in one line, and as its proposer may ask further. */
final class LossWords {
    private final BudgetAnswer answer;
    private final Election election;
    private final CountedRule rule;
    private final Names names;
    private final Amounts amounts;

    LossWords(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.rule = answer.chosenRule();
        this.names = new Names(election);
        this.amounts = new Amounts(election.money());
    }

    /** One sentence. */
    String line(int project) {
        Refusal refusal = refusal(project);
        return switch (refusal.reason()) {
            case NO_SUPPORTERS -> "Nobody voted for it.";
            case BELOW_THRESHOLD -> belowThreshold(project);
            case OVER_BUDGET -> overBudget(project, refusal);
            case OVER_CAP -> overCap(project, refusal);
            case EXCLUDED -> excluded(project, refusal);
            case SUPPORTERS_CANNOT_PAY -> cannotPay(project);
            case NOT_REACHED -> notReached(refusal);
            case WORTH_LESS ->
                "Put in the place of others, it would be worth less to all voters together than what is funded.";
        };
    }

    /** What there is to say beyond the line. */
    List<String> more(int project) {
        List<String> sentences = new ArrayList<>();
        loss(project).ifPresent(loss -> sentences.addAll(ledger(project, loss)));
        standing(project)
                .filter(standing -> standing.voters() > 0)
                .ifPresent(standing -> sentences.add(standing(standing)));
        if (rule.rule() instanceof MaximumWelfare) {
            sentences.add(
                    "This rule looks at all projects at once: there is no turn, and no voter has a part of the money.");
        }
        return sentences;
    }

    /** What its supporters paid for instead, under a rule where voters pay. */
    List<Loss.Spent> spent(int project) {
        return loss(project).map(Loss::spent).orElse(List.of());
    }

    private Refusal refusal(int project) {
        Refusal refusal = rule.outcome().refusals().get(project);
        if (refusal == null) {
            throw new IllegalArgumentException("project " + project + " is funded");
        }
        return refusal;
    }

    private Optional<Loss> loss(int project) {
        return answer.whys().ledger().flatMap(ledger -> ledger.loss(project)).filter(loss -> loss.supporters() > 0);
    }

    private Optional<Standing> standing(int project) {
        List<Standing> standings = answer.whys().standings();
        return standings.isEmpty() ? Optional.empty() : Optional.of(standings.get(project));
    }

    private String belowThreshold(int project) {
        Optional<Greedy> greedy = greedy();
        if (standing(project).isEmpty() || greedy.isEmpty()) {
            return "It has less support than the rule asks for.";
        }
        String support = Amounts.number(standing(project).orElseThrow().support(), 6);
        String least = Amounts.number(greedy.orElseThrow().least(), 6);
        return "The rule asks for at least " + least + " " + unit() + "; it has " + support + ".";
    }

    private Optional<Greedy> greedy() {
        return rule.rule() instanceof Greedy greedy ? Optional.of(greedy) : Optional.empty();
    }

    private String unit() {
        return greedy().map(Greedy::support).map(RuleWords::support).orElse("votes");
    }

    private String overBudget(int project, Refusal refusal) {
        long cost = election.cost(project);
        if (cost > election.budget()) {
            return "It costs " + amounts.of(cost) + ", more than the whole budget of " + amounts.of(election.budget())
                    + ".";
        }
        String left = amounts.of(leftAfter(refusal.after()));
        if (loss(project).filter(loss -> loss.missing().signum() > 0).isPresent() && shares()) {
            return cannotPay(project) + " It did not fit the " + left + " that was left at the end either.";
        }
        return "It costs " + amounts.of(cost) + "; when its turn came " + left + " was left.";
    }

    private boolean shares() {
        return rule.rule() instanceof EqualShares;
    }

    private String overCap(int project, Refusal refusal) {
        Optional<Constraints.Cap> cap = rule.constraints().caps().stream()
                .filter(one -> one.name().equals(refusal.by()) && one.projects().contains(project))
                .findFirst();
        String named = "“" + Names.safe(refusal.by()) + "”";
        if (cap.isEmpty()) {
            return "The cap on " + named + " would have been passed.";
        }
        long spent = rule.outcome().funded().stream()
                .limit(refusal.after())
                .filter(cap.orElseThrow().projects()::contains)
                .mapToLong(election::cost)
                .sum();
        return "Projects under " + named + " may cost "
                + amounts.of(cap.orElseThrow().most()) + " together; "
                + amounts.of(cap.orElseThrow().most() - spent) + " of that was left, and it costs "
                + amounts.of(election.cost(project)) + ".";
    }

    private String excluded(int project, Refusal refusal) {
        Set<Integer> besides = rule.constraints().exclusions().stream()
                .filter(one -> one.name().equals(refusal.by()) && one.projects().contains(project))
                .findFirst()
                .map(Constraints.Exclusion::projects)
                .orElse(Set.of());
        return rule.outcome().funded().stream()
                .filter(besides::contains)
                .findFirst()
                .map(winner -> "It may not be funded beside " + names.inSentence(winner) + ", which is funded.")
                .orElse("It may not be funded beside another that is funded.");
    }

    private String cannotPay(int project) {
        long cost = election.cost(project);
        if (cost > election.budget()) {
            return "It costs " + amounts.of(cost) + ", more than the whole budget of " + amounts.of(election.budget())
                    + ".";
        }
        return loss(project)
                .map(loss -> "It costs " + amounts.of(cost) + "; " + supporters(loss.supporters()) + " had "
                        + amounts.of(loss.left()) + " left for it.")
                .orElse("Its supporters had too little left to pay for it.");
    }

    private static String supporters(long count) {
        return count == 1 ? "its one supporter" : "its " + Words.whole(count) + " supporters";
    }

    private String notReached(Refusal refusal) {
        return refusal.after() == 0
                ? "The rule ended before its turn, before anything was funded."
                : "The rule ended before its turn, after " + Words.count(refusal.after())
                        + (refusal.after() == 1 ? " project was" : " projects were") + " funded.";
    }

    private long leftAfter(int after) {
        return election.budget()
                - rule.outcome().funded().stream()
                        .limit(after)
                        .mapToLong(election::cost)
                        .sum();
    }

    private List<String> ledger(int project, Loss loss) {
        List<String> sentences = new ArrayList<>();
        // What they were given is what they spent and what they had left: one subtraction, where a sum of fractions of
        // hundreds
        // of digits took a tenth of the time of a whole count.
        Rational all = answer.whys().ledger().orElseThrow().given().times(loss.supporters());
        Rational paid = all.minus(loss.left());
        sentences.add(Words.capital(supporters(loss.supporters())) + " had been given "
                + amounts.of(all) + (loss.supporters() == 1 ? "" : " between them")
                + " when the last project had been paid for. They had spent "
                + (paid.signum() == 0 ? "none of it" : amounts.of(paid) + " on other projects")
                + " and had " + amounts.of(loss.left()) + " left"
                + (savedOn(project)
                        ? ". Paid further, they came to have its cost together, but by then less than that was left of the budget."
                        : loss.missing().signum() > 0
                                ? ": " + amounts.of(loss.missing()) + " too little."
                                : ", which would have paid for it: something other than money stood against it."));
        loss.outOfReach().ifPresent(dropped -> sentences.add(outOfReach(project, dropped)));
        if (rule.rule() instanceof Phragmen) {
            sentences.add(
                    "Under this rule voters are paid little by little, so that what they have grows until the rule ends.");
        }
        return sentences;
    }

    /** Under Phragmén's rule a project that does not fit is one that its supporters could have bought. */
    private boolean savedOn(int project) {
        return rule.rule() instanceof Phragmen
                && refusal(project).reason() == Refusal.Reason.OVER_BUDGET
                && election.cost(project) <= election.budget();
    }

    private String outOfReach(int project, Loss.OutOfReach dropped) {
        if (dropped.after() == 0) {
            return "All that they were given together is less than the " + amounts.of(election.cost(project))
                    + " that it costs, so it could not be paid for at any time.";
        }
        int last = answer.whys()
                .ledger()
                .orElseThrow()
                .payments()
                .get(dropped.after() - 1)
                .project();
        return "It came out of their reach when " + names.inSentence(last) + " was paid for, "
                + (dropped.after() == 1 ? "the first project" : "as number " + dropped.after())
                + ": from then on they had at most "
                + amounts.of(dropped.left()) + ", " + amounts.of(dropped.missing()) + " too little.";
    }

    private String standing(Standing standing) {
        Greedy greedy = greedy().orElseThrow();
        return "It has " + Amounts.number(standing.support(), 6) + " " + unit()
                + (unit().equals("votes")
                        ? ""
                        : " from " + Words.whole(standing.voters()) + (standing.voters() == 1 ? " voter" : " voters"))
                + ", number "
                + standing.rank() + " of "
                + election.projects().size() + " by " + RuleWords.support(greedy.support())
                + (greedy.perCost() ? " divided by cost" : "")
                + ".";
    }
}
