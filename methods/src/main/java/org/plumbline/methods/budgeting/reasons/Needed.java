package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.budgeting.Election;

/**
 * How many more votes a project needed, and how little it would have had to cost. Each answer is found by counting the changed
 * election, never by a formula; formulas only say where to begin.
 *
 * <p>That a threshold is the only one is proved where all else stays the same until the project's turn, and a vote more or a
 * unit of cost less brings its turn forward: under greedy rules and Phragmén's, since the money left only falls. The set that
 * is worth most gains by every vote if it holds the project, and by none if not. Under equal shares a voter more makes every
 * other voter's part smaller, and the order in which projects are paid may change in any way: nothing is proved.
 */
public final class Needed {
    /** No city has as many voters. */
    private static final long MOST_VOTERS = 1_000_000_000;

    private final Contest contest;
    private final Election election;
    private final Outcome outcome;
    private final Guess guess;
    private final long[] votes;
    private final long each;
    private final int mostCounts;

    /**
     * @param outcome what the contest decides
     * @param mostCounts how many times the election may be counted again for one answer; a search needs about twice the
     *     binary logarithm of how far its guess is from the answer
     */
    public Needed(Contest contest, Outcome outcome, int mostCounts) {
        this.contest = contest;
        this.election = contest.election();
        this.outcome = outcome;
        this.mostCounts = mostCounts;
        this.votes = Supporters.votes(election);
        this.each = mostPoints(election);
        this.guess = new Guess(contest, outcome, each);
    }

    /**
     * How many more voters would have won: voters who come in addition and name this project alone. Where votes have points each
     * gives it {@link #pointsOfOne}. The budget stays the same, so that under equal shares every other voter's part becomes
     * smaller.
     *
     * @throws IllegalArgumentException if the project is funded
     */
    public Answer votes(int project) {
        if (outcome.funded().contains(project)) {
            throw new IllegalArgumentException("project " + project + " is funded");
        }
        Optional<Answer.Why> why = whyNoVotesDo(project);
        if (why.isPresent()) {
            return new Answer.Never(why.get());
        }
        LongPredicate wins =
                more -> contest.withVoters(Math.toIntExact(more), project, each).funds(project);
        Threshold threshold = new Threshold(wins, mostCounts);
        return threshold
                .find(guess.voters(project), mostVoters())
                .<Answer>map(
                        found -> new Answer.Found(found, !(contest.rule() instanceof EqualShares), threshold.counts()))
                .orElseGet(() -> new Answer.NotWorkedOut(threshold.enough(), threshold.counts()));
    }

    /** Voters are counted up to 2^31. */
    private long mostVoters() {
        return Math.max(
                1, Math.min(MOST_VOTERS, Integer.MAX_VALUE - election.profile().voters()));
    }

    /**
     * The points that each of the additional voters gives: the most that any voter gave to one project; 1 where votes have
     * none.
     */
    public long pointsOfOne() {
        return each;
    }

    /**
     * For a project that was not funded, the greatest cost below its own at which it would have been; for one that was, the
     * greatest cost, its own or more, at which it still would have been. In the election's unit of money.
     */
    public Answer cost(int project) {
        return outcome.funded().contains(project) ? costOfWinner(project) : costOfLoser(project);
    }

    private Answer costOfLoser(int project) {
        long cost = election.cost(project);
        if (votes[project] == 0) {
            return new Answer.Never(Answer.Why.NO_SUPPORTERS);
        }
        if (cost == 1) {
            return new Answer.Never(Answer.Why.NOT_EVEN_AT_THE_LOWEST_COST);
        }
        LongPredicate wins = less -> contest.withCost(project, cost - less).funds(project);
        Threshold threshold = new Threshold(wins, mostCounts);
        return threshold
                .find(guess.less(project), cost - 1)
                .<Answer>map(less -> new Answer.Found(cost - less, oneThresholdOfCost(), threshold.counts()))
                .orElseGet(() -> threshold.gaveUp()
                        ? new Answer.NotWorkedOut(threshold.enough().map(less -> cost - less), threshold.counts())
                        : new Answer.Never(Answer.Why.NOT_EVEN_AT_THE_LOWEST_COST));
    }

    private Answer costOfWinner(int project) {
        long cost = election.cost(project);
        LongPredicate loses = more -> !contest.withCost(project, cost + more).funds(project);
        Threshold threshold = new Threshold(loses, mostCounts);
        return threshold
                .find(1, election.budget() - cost + 1)
                .<Answer>map(more -> new Answer.Found(cost + more - 1, oneThresholdOfCost(), threshold.counts()))
                .orElseGet(() -> new Answer.NotWorkedOut(Optional.empty(), threshold.counts()));
    }

    /** A tie that goes to the dearer project is the one thing that a lower cost can lose where the order goes by support. */
    private boolean oneThresholdOfCost() {
        return contest.rule() instanceof Phragmen
                || (contest.rule() instanceof Greedy && !contest.ties().rules().contains(TieRule.HIGHEST_COST));
    }

    private Optional<Answer.Why> whyNoVotesDo(int project) {
        long cost = election.cost(project);
        if (cost > election.budget()) {
            return Optional.of(Answer.Why.COSTS_MORE_THAN_THE_BUDGET);
        }
        for (Constraints.Cap cap : contest.constraints().caps()) {
            if (cap.projects().contains(project) && cost > cap.most()) {
                return Optional.of(Answer.Why.COSTS_MORE_THAN_ITS_CAP);
            }
        }
        if (guess.worthOfOne(project) == 0) {
            return Optional.of(Answer.Why.A_BALLOT_FOR_IT_ALONE_GIVES_NOTHING);
        }
        return takesAllParts(project) ? Optional.of(Answer.Why.COSTS_THE_PARTS_OF_ALL_VOTERS) : Optional.empty();
    }

    /** Under equal shares that are neither raised nor filled up, and while any voter does not support it. */
    private boolean takesAllParts(int project) {
        return contest.rule() instanceof EqualShares shares
                && shares.increase().isEmpty()
                && shares.fill().isEmpty()
                && shares.comparison().isEmpty()
                && election.cost(project) == election.budget()
                && Supporters.of(election, shares.utility()).voters(project)
                        < election.profile().voters();
    }

    private static long mostPoints(Election election) {
        long most = election.voteType().hasPoints() ? 0 : 1;
        for (int entry = 0; entry < election.profile().entries(); entry++) {
            most = Math.max(most, election.profile().points(entry));
        }
        return most;
    }

    static Utility utility(Contest contest) {
        if (contest.rule() instanceof Greedy greedy) {
            return greedy.support();
        }
        if (contest.rule() instanceof EqualShares shares) {
            return shares.utility();
        }
        return contest.rule() instanceof MaximumWelfare welfare ? welfare.utility() : new Utility.Cardinality();
    }

    /** Rounded up, and nought or less as 1. */
    static long whole(Rational amount) {
        BigInteger up = amount.ceiling();
        return up.signum() <= 0 ? 1 : up.min(BigInteger.valueOf(MOST_VOTERS)).longValueExact();
    }
}
