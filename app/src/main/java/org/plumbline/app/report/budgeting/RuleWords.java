package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.budgeting.Election;

/** A rule with every flag, in words: two rules that differ in anything differ here. */
final class RuleWords {
    private final Amounts amounts;

    RuleWords(Election election) {
        this.amounts = new Amounts(election.money());
    }

    List<String> of(CountedRule rule) {
        List<String> sentences = new ArrayList<>(of(rule.rule()));
        for (Constraints.Cap cap : rule.constraints().caps()) {
            sentences.add("The " + projects(cap.projects().size()) + " under “" + Names.safe(cap.name())
                    + "” may cost at most " + amounts.of(cap.most()) + " together.");
        }
        for (Constraints.Exclusion exclusion : rule.constraints().exclusions()) {
            sentences.add("Of the " + projects(exclusion.projects().size()) + " under “" + Names.safe(exclusion.name())
                    + "” at most one is funded.");
        }
        sentences.add(ties(rule.recipe().ties()));
        return sentences;
    }

    private static String projects(int count) {
        return Words.count(count) + (count == 1 ? " project" : " projects");
    }

    private List<String> of(BudgetRule rule) {
        if (rule instanceof Greedy greedy) {
            return greedy(greedy);
        }
        if (rule instanceof EqualShares shares) {
            return equalShares(shares);
        }
        if (rule instanceof Phragmen phragmen) {
            return List.of(
                    "Every voter is paid at the same pace, little by little. A project is funded as soon as those who voted for"
                            + " it have its cost together, which leaves them with nothing.",
                    phragmen.skip()
                            ? "A project that its supporters could buy but that no longer fits the budget is passed over."
                            : "It ends at the first project that its supporters could buy but that no longer fits the budget.");
        }
        MaximumWelfare welfare = (MaximumWelfare) rule;
        return List.of(
                "Of all sets of projects that the budget allows, the one that is worth most to all voters together is funded.",
                "A project is worth to each who voted for it " + worth(welfare.utility()) + ".");
    }

    private List<String> greedy(Greedy greedy) {
        return List.of(
                "Projects are funded in the order of their " + support(greedy.support())
                        + (greedy.perCost() ? " divided by their cost" : "") + ", the most first.",
                greedy.least().signum() == 0
                        ? "One voter for it is enough for a project to be looked at."
                        : "A project needs at least " + number(greedy.least()) + " "
                                + (greedy.support() instanceof Utility.Cardinality ? "votes" : "points") + ".",
                greedy.skip()
                        ? "One that costs more than what is left is passed over."
                        : "It ends at the first that costs more than what is left.");
    }

    private List<String> equalShares(EqualShares shares) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Every voter is given the same part of the budget. A project is funded when those who voted for it can pay"
                        + " for it together, the one that gives them most for their money first; who has too little pays all they"
                        + " have left.");
        sentences.add("A project is worth to each who voted for it " + worth(shares.utility()) + ".");
        sentences.add(shares.increase()
                .map(this::increase)
                .orElse("What voters are given is not raised, even if money is left."));
        sentences.add(shares.fill()
                .map(fill -> "What is left at the end is spent by another rule. " + String.join(" ", greedy(fill)))
                .orElse("What is left at the end is not spent."));
        shares.comparison().ifPresent(against -> sentences.add(against(against)));
        return sentences;
    }

    private String increase(EqualShares.Increase increase) {
        String step = increase.step() instanceof EqualShares.Step.Money money
                ? number(money.perVoter()) + " " + (money.perVoter().equals(Rational.of(1)) ? "unit" : "units")
                        + " of the currency a voter"
                : number(((EqualShares.Step.Percent) increase.step()).percent())
                        + "% of the budget, shared by all voters";
        return "What voters are given is raised by " + step + " at a time"
                + (increase.integral()
                        ? ", beginning at a whole unit of the currency"
                        : ", beginning at the budget divided by voters, unrounded")
                + ", and projects are paid anew each time, "
                + (increase.stopWhenExhaustive()
                        ? "until no other project fits the budget or the next step would cost more than it."
                        : "until the next step would cost more than the budget.")
                + (increase.returned() == EqualShares.Returned.LAST
                        ? " The last step within the budget counts."
                        : " The step that spends most counts, the first of these.");
    }

    private String against(EqualShares.Against against) {
        return "At the end every ballot is asked which of two outcomes its voter prefers: this one, or that of another rule. "
                + String.join(" ", greedy(against.greedy())) + " A voter prefers the outcome that "
                + (against.by() == EqualShares.Better.MORE_PROJECTS
                        ? "funds more of the projects that they voted for."
                        : "funds anything that they voted for, where the other funds nothing of it.")
                + " The other outcome is taken only if more voters prefer it.";
    }

    /** What voters' support is, with its noun. */
    static String support(Utility utility) {
        if (utility instanceof Utility.Points) {
            return "points";
        }
        return utility instanceof Utility.Borda ? "points by place" : "votes";
    }

    private static String worth(Utility utility) {
        if (utility instanceof Utility.Cost) {
            return "its cost: money spent as they asked";
        }
        if (utility instanceof Utility.Points) {
            return "the points that they gave it";
        }
        if (utility instanceof Utility.Borda borda) {
            return "points by its place on their ballot, of "
                    + switch (borda.first()) {
                        case OF_THE_BALLOT -> "as many places as their ballot names";
                        case OF_THE_LONGEST_BALLOT -> "as many places as the longest ballot names";
                        case OF_ALL_PROJECTS -> "as many places as there are projects";
                    }
                    + ", the last of which has "
                    + (borda.last() == 0 ? "none" : "one");
        }
        return "one, whatever it costs";
    }

    private static String ties(TieOrder ties) {
        List<String> rules = ties.rules().stream().map(RuleWords::tie).toList();
        return "A tie goes to the project with " + String.join(", then ", rules)
                + (ties.seed().isBlank() ? "." : " (the seed is “" + Names.safe(ties.seed()) + "”).");
    }

    /** For the end of a sentence: it went to the project with ... */
    static String tie(TieRule rule) {
        return switch (rule) {
            case MOST_VOTES -> "the most votes";
            case LOWEST_COST -> "the lowest cost";
            case HIGHEST_COST -> "the highest cost";
            case ID_AS_TEXT -> "the id that comes first by its characters";
            case ID_AS_NUMBER -> "the id that comes first by its number";
            case PUBLIC_SEED -> "the first place in the order that the public seed gives";
        };
    }

    private static String number(Rational number) {
        return Amounts.number(number, 6);
    }
}
