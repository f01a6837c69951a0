package org.plumbline.methods.budgeting.rules;

import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.model.budgeting.Election;

/**
 * Phragmén's sequential rule: every voter is paid at the same pace, and a project is bought as soon as its supporters together
 * have its cost, which leaves them with nothing.
 *
 * @param skip whether a project that its supporters could buy but that does not fit is passed over; if not, the rule ends there
 */
public record Phragmen(boolean skip) implements BudgetRule {

    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        throw new UnsupportedOperationException("being built");
    }
}
