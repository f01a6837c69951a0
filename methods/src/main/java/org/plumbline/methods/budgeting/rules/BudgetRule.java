package org.plumbline.methods.budgeting.rules;

import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.model.budgeting.Election;

/** A rule with all its flags. */
public sealed interface BudgetRule permits Greedy, EqualShares, Phragmen, MaximumWelfare {

    /**
     * What the rule funds. The same votes give the same outcome, in whatever order they were cast.
     *
     * @return never over the budget or against the constraints; names every project once, as funded or as refused
     * @throws org.plumbline.model.problems.NoAnswer if the votes cannot say what the rule asks
     */
    Outcome decide(Election election, Constraints constraints, TieOrder ties);
}
