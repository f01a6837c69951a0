package org.plumbline.recipes.budgeting;

import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;

/** A rule as written; a rule proper once the file of votes is known. */
public sealed interface RuleChoice {

    /** @param facts what the file of votes says of itself */
    BudgetRule of(Map<String, String> facts);

    /** Whether the least support is taken from the file of votes, so that the file decides with the rule. */
    boolean asksFileForLeast();

    /** The most supported first. */
    record MostSupported(GreedyChoice greedy) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return greedy.of(facts);
        }

        @Override
        public boolean asksFileForLeast() {
            return greedy.leastOfFile();
        }
    }

    /** The same part of the money for every voter. */
    record Shares(
            Utility utility,
            Optional<EqualShares.Increase> increase,
            Optional<GreedyChoice> fill,
            Optional<VoteAgainst> against)
            implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return new EqualShares(
                    utility,
                    increase,
                    fill.map(greedy -> greedy.of(facts)),
                    against.map(vote -> new EqualShares.Against(vote.greedy().of(facts), vote.by())));
        }

        @Override
        public boolean asksFileForLeast() {
            return fill.filter(GreedyChoice::leastOfFile).isPresent()
                    || against.filter(vote -> vote.greedy().leastOfFile()).isPresent();
        }
    }

    /** A vote between two outcomes. */
    record VoteAgainst(GreedyChoice greedy, EqualShares.Better by) {}

    /** Every voter paid at the same pace. */
    record SamePace(boolean skip) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return new Phragmen(skip);
        }

        @Override
        public boolean asksFileForLeast() {
            return false;
        }
    }

    /** The set that is worth most. */
    record MostWorth(Utility utility) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return new MaximumWelfare(utility);
        }

        @Override
        public boolean asksFileForLeast() {
            return false;
        }
    }
}
