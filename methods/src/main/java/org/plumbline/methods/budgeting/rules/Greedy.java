package org.plumbline.methods.budgeting.rules;

import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * Funds projects in the order of their support, the most supported first.
 *
 * @param support what is summed over voters: {@link Utility.Cardinality} for votes, points or Borda points; never
 *     {@link Utility.Cost}
 * @param perCost whether support is divided by the cost
 * @param least the least support (not divided) of a project that is funded; 0 for any, though one at least must support it
 * @param skip whether a project that does not fit is passed over; if not, nothing after it is funded
 */
public record Greedy(Utility support, boolean perCost, Rational least, boolean skip) implements BudgetRule {

    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        throw new UnsupportedOperationException("being built");
    }
}
