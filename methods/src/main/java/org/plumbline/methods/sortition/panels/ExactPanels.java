package org.plumbline.methods.sortition.panels;

import java.util.Optional;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.IntegerProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.solver.Status;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;

/** The panel of the greatest weight among all that keep every quota, found by a solver of whole numbers. */
public final class ExactPanels {
    private final Conditions conditions;
    private final IntegerProgramme programme;

    public ExactPanels(Conditions conditions, Solver solver) {
        this.conditions = conditions;
        PoolClasses classes = conditions.classes();
        programme = solver.integer();
        for (int one = 0; one < classes.count(); one++) {
            programme.addColumn(conditions.leastOfClass(one), conditions.mostOfClass(one));
        }
        for (int number = 0; number < classes.rows().size(); number++) {
            SeatRow condition = classes.rows().get(number);
            int row = programme.addRow(conditions.least(number), conditions.most(number));
            for (int place = 0; place < condition.size(); place++) {
                programme.coefficient(row, condition.classAt(place), 1);
            }
        }
    }

    /**
     * A panel that keeps every condition.
     *
     * @throws NoAnswer if there is none
     * @throws CannotSay if none was found before patience ran out
     */
    public ClassPanel any(Patience patience) {
        IntegerAnswer answer = some(patience);
        if (answer.status() == Status.INFEASIBLE) {
            throw new NoAnswer("No panel of " + size() + " people of this pool keeps every quota.");
        }
        return panel(answer)
                .orElseThrow(() -> new CannotSay("Cannot say: whether any panel of " + size()
                        + " people of this pool keeps every quota was not found out in the time there was."));
    }

    private int size() {
        return conditions.classes().panelSize();
    }

    /** Some panel, or that there is none. */
    public IntegerAnswer some(Patience patience) {
        return heaviest(new long[conditions.classes().count()], patience);
    }

    /** @param weights of one seat of each class; together with the seats of a panel within 4 x 10^18 */
    public IntegerAnswer heaviest(long[] weights, Patience patience) {
        for (int one = 0; one < weights.length; one++) {
            programme.objective(one, weights[one]);
        }
        return programme.maximise(patience);
    }

    /**
     * The panel of an answer, if it has one.
     *
     * @throws IllegalStateException if the solver gave one that misses a quota
     */
    public Optional<ClassPanel> panel(IntegerAnswer answer) {
        if (!answer.hasValues()) {
            return Optional.empty();
        }
        int[] seats = new int[conditions.classes().count()];
        for (int one = 0; one < seats.length; one++) {
            seats[one] = Math.toIntExact(answer.value(one));
        }
        ClassPanel panel = new ClassPanel(seats);
        if (!conditions.allows(panel)) {
            throw new IllegalStateException("the solver's panel misses a quota: " + panel);
        }
        return Optional.of(panel);
    }
}
