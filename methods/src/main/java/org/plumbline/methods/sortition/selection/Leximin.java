package org.plumbline.methods.sortition.selection;

import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;

/** To come. */
public final class Leximin implements PanelMethod {
    @Override
    public Selection select(PoolClasses classes, Solver solver, Patience patience) {
        throw new IllegalStateException("to come");
    }
}
