package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.model.problems.NoAnswer;

/**
 * The method in use before, for comparison: seat by seat, a random person of the value whose quota is most pressing. It gives out
 * chances that nobody chose, and has no formula for them; here they are how often each class came up in many draws, so a
 * person's chance p is known to about the square root of p / draws.
 *
 * <p>As "LEGACY" in Flanigan and others, Nature 596 (2021), methods.
 *
 * @param draws how many panels are drawn, at least one; each counts alike
 * @param seed of the draws; the same seed gives the same panels
 */
public record OlderGreedy(int draws, long seed) implements PanelMethod {
    /** How often one draw begins again after a dead end before it is given up. */
    public static final int TRIES = 100;

    public OlderGreedy {
        if (draws < 1) {
            throw new IllegalArgumentException(draws + " draws");
        }
    }

    /** A thousand draws. */
    public OlderGreedy() {
        this(1_000, 1);
    }

    /** @throws NoAnswer if no draw, in all its tries, ends with a panel that keeps every quota; there may be one all the same */
    @Override
    public Selection select(PoolClasses classes, Solver solver, Patience patience) {
        SplittableRandom random = new SplittableRandom(seed);
        GreedyDraw draw = new GreedyDraw(classes.assembly(), random::nextLong);
        Map<ClassPanel, Integer> panels = new LinkedHashMap<>();
        int drawn = 0;
        for (; drawn < draws && !patience.isOver(); drawn++) {
            panel(draw, patience).ifPresent(people -> panels.merge(asClasses(people, classes), 1, Integer::sum));
        }
        if (panels.isEmpty()) {
            throw new NoAnswer("The older method found no panel that keeps every quota in " + drawn + " draws of up to "
                    + TRIES + " tries. LEXIMIN finds one wherever there is one.");
        }
        List<ClassPanel> all = new ArrayList<>(panels.keySet());
        double[] times =
                panels.values().stream().mapToDouble(Integer::doubleValue).toArray();
        return new Selection(Lottery.of(all, times), Certificate.none(), drawn == draws);
    }

    private static Optional<int[]> panel(GreedyDraw draw, Patience patience) {
        Optional<int[]> panel = Optional.empty();
        for (int i = 0; i < TRIES && panel.isEmpty() && !patience.isOver(); i++) {
            panel = draw.panel();
        }
        return panel;
    }

    private static ClassPanel asClasses(int[] people, PoolClasses classes) {
        int[] seats = new int[classes.count()];
        for (int person : people) {
            seats[classes.classOf(person)]++;
        }
        return new ClassPanel(seats);
    }
}
