package org.plumbline.recipes.budgeting;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;

/** A rule as written; a rule proper once the file of votes is known. */
public sealed interface RuleChoice {

    /** @param facts what the file of votes says of itself */
    BudgetRule of(Map<String, String> facts);

    /**
     * The least support in votes or points, where it is the file that states it: no part of the recipe then, though it decides.
     *
     * @param facts what the file of votes says of itself
     */
    default Optional<Rational> leastOfFile(Map<String, String> facts) {
        return greedyParts()
                .filter(GreedyChoice::leastOfFile)
                .map(greedy -> greedy.of(facts).least())
                .findFirst();
    }

    /** The greedy rules that are part of it, itself among them. */
    private Stream<GreedyChoice> greedyParts() {
        if (this instanceof MostSupported most) {
            return Stream.of(most.greedy());
        }
        return this instanceof Shares shares
                ? Stream.concat(shares.fill().stream(), shares.against().map(VoteAgainst::greedy).stream())
                : Stream.of();
    }

    /** The most supported first. */
    record MostSupported(GreedyChoice greedy) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return greedy.of(facts);
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
    }

    /** A vote between two outcomes. */
    record VoteAgainst(GreedyChoice greedy, EqualShares.Better by) {}

    /** Every voter paid at the same pace. */
    record SamePace(boolean skip) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return new Phragmen(skip);
        }
    }

    /** The set that is worth most. */
    record MostWorth(Utility utility) implements RuleChoice {
        @Override
        public BudgetRule of(Map<String, String> facts) {
            return new MaximumWelfare(utility);
        }
    }
}
