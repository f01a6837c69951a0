package org.plumbline.methods.budgeting.rules;

import java.util.Optional;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * The Method of Equal Shares: every voter is given the same part of the budget, and a project is funded when its supporters
 * can pay for it, the one with the most worth for their money first.
 *
 * @param utility what a project is worth to a supporter
 * @param increase how what voters hold is raised while the budget is not used up; empty for not at all
 * @param fill the rule by which what is left is spent at the end; empty for not at all
 * @param comparison the vote between this outcome and that of a greedy rule; empty for none
 */
public record EqualShares(
        Utility utility, Optional<Increase> increase, Optional<Greedy> fill, Optional<Against> comparison)
        implements BudgetRule {

    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * @param step by which what every voter holds is raised
     * @param integral whether what voters hold at first is rounded down to a whole unit of the currency
     * @param stopWhenExhaustive whether it ends as soon as no other project fits; if not, only when the next step would
     *     cost more than the budget
     * @param returned which outcome it gives
     */
    public record Increase(Step step, boolean integral, boolean stopWhenExhaustive, Returned returned) {}

    /** By how much what every voter holds is raised. */
    public sealed interface Step {

        /** @param perVoter in units of the currency (pounds, not pence), more than nought */
        record Money(Rational perVoter) implements Step {}

        /** @param percent of the budget, for all voters together, more than nought */
        record Percent(Rational percent) implements Step {}
    }

    /** Which outcome of those on the way is the answer. */
    public enum Returned {
        /** The one of the last step that is within the budget. */
        LAST,
        /** The one that spends most, the first of these. */
        MOST_SPENT
    }

    /**
     * @param greedy the other rule
     * @param by how a voter is taken to choose between the two
     */
    public record Against(Greedy greedy, Better by) {}

    /** When a voter prefers one outcome. */
    public enum Better {
        /** It funds more of the projects that the voter supports. */
        MORE_PROJECTS,
        /** It funds any of them, and the other none. */
        ANYTHING
    }
}
