package org.plumbline.engine.sortition.quotas;

import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.quotas.Feasibility;
import org.plumbline.methods.sortition.quotas.FeasibilityCheck;
import org.plumbline.model.sortition.Assembly;

/** Whether a pool can fill the quotas of a panel, and what would help if it cannot. */
public final class PoolCheck {
    /** How many smallest relaxations are listed: more than an organiser would weigh against each other. */
    public static final int LISTED = 10;

    private final Solver solver;

    public PoolCheck(Solver solver) {
        this.solver = solver;
    }

    /** What was found, with all that there is to say about it. Cost as of {@link FeasibilityCheck#check}. */
    public CheckedPool check(Assembly assembly, Patience patience) {
        PoolClasses classes = PoolClasses.of(assembly);
        Feasibility feasibility = new FeasibilityCheck(solver, LISTED).check(classes, patience);
        return new CheckedPool(assembly, classes.count(), feasibility);
    }
}
