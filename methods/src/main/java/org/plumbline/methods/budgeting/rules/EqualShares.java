package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.Comparison;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Refusal.Reason;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.shares.Market;
import org.plumbline.methods.budgeting.shares.Purchases;
import org.plumbline.methods.budgeting.shares.Raising;
import org.plumbline.methods.budgeting.shares.Raising.Raised;
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

    /**
     * {@inheritDoc}
     *
     * <p>The price of a round is what a supporter who holds enough pays for an amount of one. A tie is logged for each choice
     * among several projects of the same price for what they are worth, at the endowment that is returned. Where what is left
     * is filled up, a project that a cap or an exclusion shut out before is refused for that, any other for what the filling
     * says.
     */
    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        return decide(election, constraints, ties, true);
    }

    /** @param jumping whether endowments that fund the same are jumped over; it changes only how many are worked out */
    Outcome decide(Election election, Constraints constraints, TieOrder ties, boolean jumping) {
        TieOrder.Breaker breaker = ties.breaker(election);
        Market market = new Market(election, utility, constraints, breaker);
        Outcome shared;
        Room left;
        if (increase.isPresent()) {
            Raised raised = increase.get().raised(election, market, jumping);
            shared = with(raised.purchases().outcome(), Optional.of(raised.search()), Optional.empty());
            left = raised.purchases().room();
        } else {
            Purchases purchases = market.at(market.equalShare());
            shared = purchases.outcome();
            left = purchases.room();
        }
        Outcome filled = fill.isPresent()
                ? filled(shared, fill.get().continued(election, breaker, left, Set.copyOf(shared.funded())))
                : shared;
        return comparison.isPresent() ? compared(filled, comparison.get(), election, constraints, ties) : filled;
    }

    private static Outcome filled(Outcome shared, Outcome more) {
        List<Outcome.Round> rounds = new ArrayList<>(shared.rounds());
        rounds.addAll(more.rounds());
        Map<Integer, Refusal> refusals = new TreeMap<>(more.refusals());
        shared.refusals().forEach((project, refusal) -> {
            boolean shutOut = refusal.reason() == Reason.EXCLUDED || refusal.reason() == Reason.OVER_CAP;
            if (shutOut && refusals.containsKey(project)) {
                refusals.put(project, refusal); // not if it was filled in: who counts as a supporter may differ
            }
        });
        List<Tie> ties = new ArrayList<>(shared.ties());
        ties.addAll(more.ties());
        return new Outcome(rounds, refusals, ties, shared.search(), Optional.empty());
    }

    private static Outcome compared(
            Outcome mine, Against against, Election election, Constraints constraints, TieOrder ties) {
        Outcome greedy = against.greedy().decide(election, constraints, ties);
        Comparison comparison = new OutcomeVote(election)
                .between(mine, greedy, against.by(), election.projects().size());
        return with(comparison.kept() ? mine : greedy, mine.search(), Optional.of(comparison));
    }

    private static Outcome with(Outcome outcome, Optional<EndowmentSearch> search, Optional<Comparison> comparison) {
        return new Outcome(outcome.rounds(), outcome.refusals(), outcome.ties(), search, comparison);
    }

    /**
     * @param step by which what every voter holds is raised
     * @param integral whether what voters hold at first is rounded down to a whole unit of the currency
     * @param stopWhenExhaustive whether it ends as soon as no other project fits; if not, only when the next step would
     *     cost more than the budget or nothing is left to fund
     * @param returned which outcome it gives
     */
    public record Increase(Step step, boolean integral, boolean stopWhenExhaustive, Returned returned) {

        private Raised raised(Election election, Market market, boolean jumping) {
            long unit = LongStream.range(0, election.money().decimals()).reduce(1, (product, i) -> product * 10);
            Rational share = market.equalShare();
            Rational first = integral ? new Rational(share.over(unit).floor(), BigInteger.ONE).times(unit) : share;
            return new Raising(market, first, step.perVoter(share, unit), jumping)
                    .raise(stopWhenExhaustive, returned == Returned.MOST_SPENT);
        }
    }

    /** By how much what every voter holds is raised. */
    public sealed interface Step {

        /**
         * What every voter is given more.
         *
         * @param share of the budget that is an equal one
         * @param unit of the currency, in the election's unit of money
         * @return in the election's unit of money
         */
        Rational perVoter(Rational share, long unit);

        /** @param perVoter in units of the currency (pounds, not pence), more than nought */
        record Money(Rational perVoter) implements Step {
            public Money {
                requirePositive(perVoter);
            }

            @Override
            public Rational perVoter(Rational share, long unit) {
                return perVoter.times(unit);
            }
        }

        /** @param percent of the budget, for all voters together, more than nought */
        record Percent(Rational percent) implements Step {
            public Percent {
                requirePositive(percent);
            }

            @Override
            public Rational perVoter(Rational share, long unit) {
                return share.times(percent).over(100);
            }
        }

        private static void requirePositive(Rational step) {
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("a step of " + step);
            }
        }
    }

    /** Which outcome of those on the way is the answer. */
    public enum Returned {
        /** The one at which the rise ended, within the budget; the step that would have passed it is not taken. */
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
