package org.plumbline.methods.budgeting.rules;

import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/**
 * The set of projects that is worth most to all voters together: for comparison, since it looks at no voter's part.
 *
 * @param utility what a project is worth to a supporter
 */
public record MaximumWelfare(Utility utility) implements BudgetRule {

    @Override
    public Outcome decide(Election election, Constraints constraints, TieOrder ties) {
        throw new UnsupportedOperationException("being built");
    }
}
