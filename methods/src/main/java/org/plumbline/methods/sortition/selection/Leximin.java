package org.plumbline.methods.sortition.selection;

import java.util.Optional;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.panels.Conditions;
import org.plumbline.methods.sortition.panels.ExactPanels;

/**
 * LEXIMIN: the least chance is as great as it can be; among the lotteries of which that holds the next least is, and so on.
 * The chances are unique (Flanigan and others, Nature 596, 2021).
 *
 * <p>Found from above: the fairest chances that quotas allow where seats could be shared ({@link Relaxation}), written as a
 * lottery over whole panels ({@link Mixture}). Where that cannot be done, the reason is a condition that holds for whole panels
 * alone; it is added, and the fairest chances are found again. When a lottery has them, they are the best of all, because an
 * upper bound was reached. This ends, because there are finitely many panels; most pools need few conditions or none.
 */
public final class Leximin implements PanelMethod {

    @Override
    public Selection select(PoolClasses classes, Solver solver, Patience patience) {
        return select(classes, solver, patience, Integer.MAX_VALUE);
    }

    /** As LEXIMIN, ended after so many levels. */
    static Selection select(PoolClasses classes, Solver solver, Patience patience, int stages) {
        ClassPanel first = new ExactPanels(Conditions.of(classes), solver).any(patience);
        Relaxation relaxation = new Relaxation(classes, solver);
        Certificate last = Certificate.none();
        try (Mixture mixture = new Mixture(classes, solver, first)) {
            while (true) {
                Optional<Levels> levels = relaxation.leximin(stages, patience);
                if (levels.isEmpty()) {
                    return new Selection(mixture.best(), last, false); // the levels before are an upper bound too
                }
                last = levels.get().certificate();
                Mixture.Answer answer = mixture.write(levels.get(), patience);
                if (answer.lottery().isPresent()) {
                    return new Selection(answer.lottery().get(), last, answer.near());
                }
                answer.cut().ifPresent(relaxation::add);
            }
        }
    }
}
