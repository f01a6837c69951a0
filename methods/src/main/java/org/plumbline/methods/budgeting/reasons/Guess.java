package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.model.budgeting.Election;

/**
 * Where to begin to look for what a losing project needed, by the figures of the outcome. Under greedy rules a guess of votes is
 * mostly right or one short; elsewhere it saves counts. Nothing rests on it.
 */
final class Guess {
    private final Contest contest;
    private final Election election;
    private final Outcome outcome;
    private final long each;
    /** Worked out when first asked for. */
    private List<Rational> sums = List.of();

    private Optional<Optional<Ledger>> ledger = Optional.empty();

    /** @param each the points of an additional voter */
    Guess(Contest contest, Outcome outcome, long each) {
        this.contest = contest;
        this.election = contest.election();
        this.outcome = outcome;
        this.each = each;
    }

    private Rational sum(int project) {
        if (sums.isEmpty()) {
            Supporters supporters = Supporters.of(election, Needed.utility(contest));
            sums = IntStream.range(0, election.projects().size())
                    .mapToObj(one -> Standing.sum(election, supporters, one))
                    .toList();
        }
        return sums.get(project);
    }

    private Optional<Ledger> ledger() {
        if (ledger.isEmpty()) {
            ledger = Optional.of(Ledger.of(election, contest.rule(), outcome));
        }
        return ledger.get();
    }

    /** What one additional voter gives the project, as the rule's utility has it; 0 for nothing. */
    long worthOfOne(int project) {
        Utility utility = Needed.utility(contest);
        if (utility instanceof Utility.Points) {
            return each;
        }
        return utility instanceof Utility.Borda borda
                ? Math.max(0, places(borda) - 1 + borda.last())
                : Math.min(1, each);
    }

    private int places(Utility.Borda borda) {
        return switch (borda.first()) {
            case OF_THE_BALLOT -> 1;
            case OF_THE_LONGEST_BALLOT -> Math.max(1, longest());
            case OF_ALL_PROJECTS -> election.projects().size();
        };
    }

    private int longest() {
        int longest = 0;
        for (int ballot = 0; ballot < election.profile().size(); ballot++) {
            longest = Math.max(
                    longest, election.profile().end(ballot) - election.profile().start(ballot));
        }
        return longest;
    }

    /** How many more voters. */
    long voters(int project) {
        if (contest.rule() instanceof Greedy greedy) {
            Rational lacking = supportNeeded(greedy, project).minus(sum(project));
            return Needed.whole(lacking.over(worthOfOne(project)));
        }
        return ledger().flatMap(
                        book -> book.loss(project).map(loss -> loss.missing().over(perVoter(book))))
                .map(Needed::whole)
                .orElse(1L);
    }

    /** What one more voter would bring; the ledger's own figure unless nothing was ever paid out. */
    private Rational perVoter(Ledger book) {
        return book.given().signum() > 0
                ? book.given()
                : Rational.of(election.budget(), Math.max(1, election.profile().voters()));
    }

    /** The support at which the project's turn would come while it fits, in the unit of the ballots' entries. */
    private Rational supportNeeded(Greedy greedy, int project) {
        int decimals =
                greedy.support() instanceof Utility.Points ? election.profile().pointDecimals() : 0;
        Rational needed = greedy.least().times(new Rational(BigInteger.TEN.pow(decimals), BigInteger.ONE));
        Room room = new Room(election, contest.constraints());
        for (int funded : outcome.funded()) {
            room.fund(funded);
            if (room.refusal(project).isPresent()) {
                Rational its = sum(funded);
                its = greedy.perCost() ? its.times(Rational.of(election.cost(project), election.cost(funded))) : its;
                return needed.compareTo(its) > 0 ? needed : its;
            }
        }
        return needed;
    }

    /** How much less cost. */
    long less(int project) {
        if (contest.rule() instanceof Greedy greedy) {
            return election.cost(project) - (greedy.perCost() ? bestCost(project) : roomFor(project, after(project)));
        }
        return ledger().flatMap(book -> book.loss(project))
                .map(loss -> Needed.whole(loss.missing()))
                .orElse(1L);
    }

    private int after(int project) {
        Refusal refusal = outcome.refusals().get(project);
        return refusal == null ? outcome.rounds().size() : refusal.after();
    }

    /** A lower cost also brings its turn forward: the best of what it could cost before each of the funded projects. */
    private long bestCost(int project) {
        Rational its = sum(project);
        List<Integer> funded = outcome.funded();
        long best = roomFor(project, funded.size());
        for (int place = 0; place < funded.size(); place++) {
            Rational asGood = its.times(election.cost(funded.get(place))).over(sum(funded.get(place)));
            best = Math.max(best, Math.min(roomFor(project, place), whole(asGood)));
        }
        return best;
    }

    private static long whole(Rational amount) {
        return amount.floor().min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    /** What the project might cost when so many are funded, as the budget and its caps have it. */
    private long roomFor(int project, int after) {
        List<Integer> funded = outcome.funded().subList(0, after);
        long room =
                election.budget() - funded.stream().mapToLong(election::cost).sum();
        for (Constraints.Cap cap : contest.constraints().caps()) {
            if (cap.projects().contains(project)) {
                long spent = funded.stream()
                        .filter(cap.projects()::contains)
                        .mapToLong(election::cost)
                        .sum();
                room = Math.min(room, cap.most() - spent);
            }
        }
        return room;
    }
}
