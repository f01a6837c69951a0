package org.plumbline.methods.sortition.selection;

import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;

/** A way of giving out chances of a seat. */
public sealed interface PanelMethod permits Leximin, Maximin, Nash, OlderGreedy {

    /**
     * @return the lottery with what proves it, unfinished where patience ran out
     * @throws org.plumbline.model.problems.NoAnswer if no panel keeps every quota, or none was found before patience ran out
     */
    Selection select(PoolClasses classes, Solver solver, Patience patience);
}
