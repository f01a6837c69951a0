package org.plumbline.methods.budgeting.rules;

import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.model.budgeting.Election;

/**
 * Phragmén's sequential rule: every voter is paid at the same pace, and a project is bought as soon as its supporters together
 * have its cost, which leaves them with nothing. A supporter is a voter who names the project, with more than no points.
 *
 * <p>A project that costs more than the whole budget or than its cap is out from the beginning. One that a cap or an exclusion
 * shuts out is refused when its supporters could buy it; they keep their money.
 *
 * <p>A project that is funded still is when further voters name it alone, or when voters add it to their ballots: up to its
 * purchase all goes as before, and that comes no later. A further voter who names another project beside it can hurt it: the
 * other one may then be bought first, with money of its supporters and of the budget (an example is among the tests).
 *
 * <p>Cost: near the number of rounds times a few projects' supporters, since a project is looked at anew only when the money
 * its supporters had at some earlier time leaves open whether it is next.
 *
 * @param skip whether a project that its supporters could buy but that does not fit is passed over; if not, the rule ends
 *     there, even if another of the projects bought at the same time would fit
 */
public record Phragmen(boolean skip) implements BudgetRule {

    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        return new PhragmenRun(election, new Room(election, constraints), ties.breaker(election), skip).outcome();
    }
}
