package org.plumbline.methods.budgeting.rules;

import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * Funds projects in the order of their support, the most supported first. A project that nobody supports is never funded.
 * More supporters never hurt a project that it funds: they move it forward, to where no less money is left and no more is
 * shut out.
 *
 * <p>These are the rules that Pabulib calls {@code greedy}, {@code greedy-threshold} (a least support, which a project must
 * reach) and {@code greedy-no-skip}. Two more of its kind, {@code greedy-exclusive} and a budget for each neighbourhood, are
 * constraints. A cap or an exclusion only ever passes a project over: it does not end the rule.
 *
 * @param support what is summed over voters: {@link Utility.Cardinality} for votes, points or Borda points; never
 *     {@link Utility.Cost}
 * @param perCost whether support is divided by the cost
 * @param least the least support (not divided) of a project that is funded, in votes or points; 0 for any, though one at
 *     least must support it
 * @param skip whether a project that does not fit the budget is passed over; if not, nothing after it is funded
 */
public record Greedy(Utility support, boolean perCost, Rational least, boolean skip) implements BudgetRule {

    public Greedy {
        if (support instanceof Utility.Cost || least.signum() < 0) {
            throw new IllegalArgumentException("greedy by " + support + " of at least " + least);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>A tie is logged for every choice among several projects of equal support that may still be funded: those that fit,
     * or, where the rule does not skip, those that no cap or exclusion shuts out.
     */
    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        return run(election, ties.breaker(election), new Room(election, constraints), Set.of(), Outcome.Stage.RULE);
    }

    /**
     * Fills what another rule has left, by the same steps.
     *
     * @param room what that rule has left; changed by this call, so that it holds the room that is left in the end
     * @param alreadyFunded the projects that it has funded
     * @return the further rounds, all of {@link Outcome.Stage#COMPLETION}; a refusal for each project that is in neither; and
     *     the further ties
     */
    public Outcome continued(Election election, TieOrder.Breaker ties, Room room, Set<Integer> alreadyFunded) {
        return run(election, ties, room, alreadyFunded, Outcome.Stage.COMPLETION);
    }

    private Outcome run(
            Election election, TieOrder.Breaker ties, Room room, Set<Integer> alreadyFunded, Outcome.Stage stage) {
        int[] open = IntStream.range(0, election.projects().size())
                .filter(project -> !alreadyFunded.contains(project))
                .toArray();
        Support sums = Support.of(election, support);
        Walk walk = new Walk(room, ties, stage, skip);
        return walk.through(sums.groups(walk.eligible(open, sums, least), perCost));
    }
}
