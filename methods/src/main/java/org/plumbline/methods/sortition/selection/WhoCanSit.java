package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.panels.Conditions;
import org.plumbline.methods.sortition.panels.ExactPanels;
import org.plumbline.methods.sortition.panels.PanelSearch;
import org.plumbline.methods.sortition.panels.Worth;

/** Some panels on which everybody has a seat who can have one: quick searches first, an exact answer for those they do not find. */
final class WhoCanSit {
    private static final long SEED = 20_260_102;

    private final List<ClassPanel> panels = new ArrayList<>();
    private final double[] seats;
    private final boolean known;

    /** @throws org.plumbline.model.problems.NoAnswer if no panel keeps every quota */
    WhoCanSit(PoolClasses classes, Solver solver, Patience patience) {
        ExactPanels exact = new ExactPanels(Conditions.of(classes), solver);
        PanelSearch search = new PanelSearch(Conditions.of(classes), SEED);
        seats = new double[classes.count()];
        add(exact.any(patience));
        for (int misses = 0; misses < 3; ) {
            Optional<ClassPanel> panel = search.find(Worth.linear(unseen()), panels.get(panels.size() - 1));
            misses = panel.isPresent() && add(panel.get()) ? 0 : misses + 1;
        }
        boolean found = true;
        boolean proved = true;
        while (found) {
            IntegerAnswer answer = exact.heaviest(whole(unseen()), patience);
            found = exact.panel(answer).filter(this::add).isPresent();
            proved = found || (answer.isOptimal() && answer.objective() == 0);
        }
        known = proved;
    }

    /** Whether it has a seat for somebody who had none. */
    private boolean add(ClassPanel panel) {
        boolean more = panels.isEmpty();
        for (int one = 0; one < seats.length; one++) {
            more |= seats[one] == 0 && panel.seats(one) > 0;
        }
        if (more) {
            panels.add(panel);
            for (int one = 0; one < seats.length; one++) {
                seats[one] += panel.seats(one);
            }
        }
        return more;
    }

    private double[] unseen() {
        double[] unseen = new double[seats.length];
        for (int one = 0; one < seats.length; one++) {
            unseen[one] = seats[one] == 0 ? 1 : 0;
        }
        return unseen;
    }

    private static long[] whole(double[] weights) {
        long[] whole = new long[weights.length];
        for (int one = 0; one < weights.length; one++) {
            whole[one] = Math.round(weights[one]);
        }
        return whole;
    }

    /** Whether it is certain that nobody else can sit. */
    boolean isKnown() {
        return known;
    }

    /** A panel that keeps every quota. */
    ClassPanel first() {
        return panels.get(0);
    }

    /** Expected seats of each class, were these panels equally likely: more than nought for all who can sit. */
    double[] average() {
        double[] average = new double[seats.length];
        for (int one = 0; one < seats.length; one++) {
            average[one] = seats[one] / panels.size();
        }
        return average;
    }
}
