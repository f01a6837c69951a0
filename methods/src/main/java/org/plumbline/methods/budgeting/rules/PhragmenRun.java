package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * One run of Phragmén's rule. The time at which a project can be bought only grows as others are bought, so that an earlier
 * one is a bound: projects wait in the order of the last time worked out for them, and the first is worked out anew until it
 * is up to date.
 */
final class PhragmenRun {
    private final Room room;
    private final TieOrder.Breaker breaker;
    private final boolean skip;
    private final PurchaseTimes times;
    private final PriorityQueue<PurchaseTimes.Offer> waiting = new PriorityQueue<>();
    private final List<Outcome.Round> rounds = new ArrayList<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    PhragmenRun(Election election, Room room, TieOrder.Breaker breaker, boolean skip) {
        this.room = room;
        this.breaker = breaker;
        this.skip = skip;
        Supporters supporters = Supporters.of(election, new Utility.Cardinality());
        this.times = new PurchaseTimes(election, supporters);
        for (int project = 0; project < election.projects().size(); project++) {
            if (supporters.voters(project) == 0) {
                refusals.put(project, new Refusal(Refusal.Reason.NO_SUPPORTERS, 0, ""));
            } else if (!refused(project, room.refusal(project))) {
                waiting.add(times.offer(project));
            }
        }
    }

    Outcome outcome() {
        for (List<Integer> next = next(); !next.isEmpty(); next = next()) {
            next.removeIf(project -> refused(project, room.refusalByConstraint(project)));
            boolean someDoNotFit = next.removeIf(project -> refused(project, room.refusal(project)));
            if (someDoNotFit && !skip) {
                return ended(next);
            }
            buyOneOf(next);
        }
        return new Outcome(rounds, refusals, ties, Optional.empty(), Optional.empty());
    }

    /** All projects that are bought at the earliest time, no longer waiting. */
    private List<Integer> next() {
        List<PurchaseTimes.Offer> next = new ArrayList<>();
        while (!waiting.isEmpty() && (next.isEmpty() || waiting.element().compareTo(next.get(0)) == 0)) {
            PurchaseTimes.Offer offer = waiting.remove();
            if (offer.after() == times.purchases()) {
                next.add(offer);
            } else {
                waiting.add(times.offer(offer.project()));
            }
        }
        return new ArrayList<>(
                next.stream().map(PurchaseTimes.Offer::project).sorted().toList());
    }

    private void buyOneOf(List<Integer> next) {
        if (next.isEmpty()) {
            return;
        }
        int chosen = next.get(0);
        if (next.size() > 1) {
            Tie tie = breaker.broken(room.funded(), next);
            ties.add(tie);
            chosen = tie.chosen();
        }
        next.remove((Integer) chosen);
        next.forEach(project -> waiting.add(times.offer(project)));
        room.fund(chosen);
        rounds.add(new Outcome.Round(chosen, Outcome.Stage.RULE, Optional.of(times.buy(chosen))));
    }

    private Outcome ended(List<Integer> next) {
        next.forEach(this::notReached);
        waiting.forEach(offer -> notReached(offer.project()));
        return new Outcome(rounds, refusals, ties, Optional.empty(), Optional.empty());
    }

    private void notReached(int project) {
        refusals.put(project, new Refusal(Refusal.Reason.NOT_REACHED, room.funded(), ""));
    }

    private boolean refused(int project, Optional<Refusal> refusal) {
        refusal.ifPresent(it -> refusals.put(project, it));
        return refusal.isPresent();
    }
}
