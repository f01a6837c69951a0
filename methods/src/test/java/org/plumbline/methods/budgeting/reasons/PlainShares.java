package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/** Equal shares as they are told, voter by voter and in fractions; ties go to the first in the list. */
final class PlainShares {
    private final Election election;
    private final Utility utility;
    private final PlainVoters voters;
    private final Rational[] held;

    private PlainShares(Election election, Utility utility) {
        this.election = election;
        this.utility = utility;
        this.voters = new PlainVoters(election, utility);
        this.held = new Rational[voters.size()];
        Arrays.fill(held, Rational.of(election.budget(), voters.size()));
    }

    static Outcome decide(Election election, Utility utility) {
        return new PlainShares(election, utility).decide();
    }

    private Outcome decide() {
        List<Outcome.Round> rounds = new ArrayList<>();
        Map<Integer, Refusal> refusals = new TreeMap<>();
        for (int project = 0; project < election.projects().size(); project++) {
            refusals.put(project, new Refusal(Refusal.Reason.SUPPORTERS_CANNOT_PAY, 0, ""));
        }
        for (Optional<Outcome.Round> next = next(refusals); next.isPresent(); next = next(refusals)) {
            int project = next.get().project();
            Rational price = next.get().price().orElseThrow();
            for (int voter = 0; voter < held.length; voter++) {
                held[voter] = held[voter].minus(payment(voter, project, price));
            }
            rounds.add(next.get());
            refusals.remove(project);
        }
        return new Outcome(rounds, refusals, List.of(), Optional.empty(), Optional.empty());
    }

    private Optional<Outcome.Round> next(Map<Integer, Refusal> open) {
        Optional<Outcome.Round> best = Optional.empty();
        Rational least = Rational.ZERO;
        for (int project : open.keySet()) {
            Optional<Rational> price = price(project);
            if (price.isPresent()) {
                Rational perWorth =
                        utility instanceof Utility.Cost ? price.get().over(election.cost(project)) : price.get();
                if (best.isEmpty() || perWorth.compareTo(least) < 0) {
                    least = perWorth;
                    best = Optional.of(new Outcome.Round(project, Outcome.Stage.RULE, price));
                }
            }
        }
        return best;
    }

    private Rational payment(int voter, int project, Rational price) {
        return held[voter].min(price.times(voters.amounts.get(voter)[project]));
    }

    /** Tries every voter as the poorest who pays in full. */
    private Optional<Rational> price(int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < held.length; voter++) {
            if (voters.amounts.get(voter)[project] > 0) {
                supporters.add(voter);
            }
        }
        Rational cost = Rational.of(election.cost(project));
        for (int poorest : supporters) {
            Rational least = held[poorest].over(voters.amounts.get(poorest)[project]);
            Rational rests = Rational.ZERO;
            long amounts = 0;
            for (int voter : supporters) {
                long amount = voters.amounts.get(voter)[project];
                boolean inFull = held[voter].over(amount).compareTo(least) >= 0;
                rests = inFull ? rests : rests.plus(held[voter]);
                amounts += inFull ? amount : 0;
            }
            Rational price = cost.minus(rests).over(amounts);
            Rational paid = Rational.ZERO;
            for (int voter : supporters) {
                paid = paid.plus(payment(voter, project, price));
            }
            if (price.signum() > 0 && paid.compareTo(cost) == 0) {
                return Optional.of(price);
            }
        }
        return Optional.empty();
    }
}
