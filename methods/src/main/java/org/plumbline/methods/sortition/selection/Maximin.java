package org.plumbline.methods.sortition.selection;

import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * Maximin: the least chance is as great as it can be, among those who can sit on any panel; nothing is promised beyond that. It is the
 * first level of LEXIMIN, after that of the people who have no chance whatever the lottery.
 */
public final class Maximin implements PanelMethod {
    @Override
    public Selection select(PoolClasses classes, Solver solver, Patience patience) {
        return Leximin.select(classes, solver, patience, 1);
    }
}
