package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.LinearAnswer;
import org.plumbline.methods.solver.LinearProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.panels.Conditions;
import org.plumbline.methods.sortition.panels.ExactPanels;
import org.plumbline.methods.sortition.panels.Herd;
import org.plumbline.methods.sortition.panels.PanelSearch;
import org.plumbline.methods.sortition.panels.Worth;

/**
 * Writes wished chances as a lottery over whole panels, by column generation: the mixture of known panels that comes nearest;
 * the prices of the classes that it serves worst; panels that are worth more at these prices than the wish; and again. If none
 * is, by an exact answer, then no lottery has the wished chances, and the prices are the proof: a {@link Cut}.
 *
 * <p>Panels come from a herd about the wish, among those alone that such a lottery could hold ({@link Conditions#at}). What was
 * found for one wish serves the next.
 */
final class Mixture implements AutoCloseable {
    /** How far below the wish the least served may stay: a thousandth of what is promised. */
    private static final double NEAR = 1e-9;

    private static final long SEED = 20_260_101;

    /** Prices are rounded to whole numbers of this for the exact answer. */
    private static final double SCALE = 1e12;

    /** A shortfall that counts as none where no panel can be found that makes it less: a tenth of what is promised. */
    private static final double NEAR_ENOUGH = 1e-7;

    private final PoolClasses classes;
    private final Solver solver;
    private final Conditions all;
    private final ExactPanels exact;
    private final LinearProgramme programme;
    private final int shortfall;
    private final int sum;
    private final Set<ClassPanel> known = new LinkedHashSet<>();
    private final List<ClassPanel> columns = new ArrayList<>();

    /** @param first keeps every quota */
    Mixture(PoolClasses classes, Solver solver, ClassPanel first) {
        this.classes = classes;
        this.solver = solver;
        all = Conditions.of(classes);
        exact = new ExactPanels(all, solver);
        programme = solver.linear();
        shortfall = programme.addColumn(0, Double.POSITIVE_INFINITY, -1);
        for (int one = 0; one < classes.count(); one++) {
            int row = programme.addRow(0, Double.POSITIVE_INFINITY);
            programme.coefficient(row, shortfall, classes.size(one));
        }
        sum = programme.addRow(1, 1);
        add(first);
    }

    @Override
    public void close() {
        programme.close();
    }

    /** What came of a wish: a lottery that has it, or a cut that says why none can, or where patience ran out the nearest so far. */
    record Answer(Optional<Lottery> lottery, boolean near, Optional<Cut> cut) {}

    /** @param wished chances of a person of each class */
    Answer write(Levels wished, Patience patience) {
        double[] seats = new double[classes.count()];
        for (int one = 0; one < seats.length; one++) {
            seats[one] = wished.ofClass(one) * classes.size(one);
            programme.rowBounds(one, seats[one], Double.POSITIVE_INFINITY);
        }
        Conditions face = all.at(seats);
        ExactPanels onFace = new ExactPanels(face, solver);
        IntegerAnswer start = onFace.some(patience);
        Optional<ClassPanel> panel = onFace.panel(start);
        if (panel.isEmpty()) {
            double[] pull = face.pull(all);
            Optional<Cut> cut = priced(pull, seats, patience);
            return cut.isPresent() ? new Answer(Optional.empty(), false, cut) : nearest(programme.maximise(patience));
        }
        return new Round(seats, new PanelSearch(face, SEED), panel.get()).run(patience);
    }

    private final class Round {
        private final double[] seats;
        private final PanelSearch search;
        private final Herd herd;

        Round(double[] seats, PanelSearch search, ClassPanel start) {
            this.seats = seats;
            this.search = search;
            this.herd = new Herd(search, seats, start);
        }

        Answer run(Patience patience) {
            grow(classes.count() + classes.count() / 2 + 20, patience);
            while (true) {
                LinearAnswer answer = programme.maximise(patience);
                if (!answer.isOptimal() || patience.isOver()) {
                    return nearest(answer);
                }
                if (answer.value(shortfall) <= NEAR) {
                    return new Answer(Optional.of(lottery(answer)), true, Optional.empty());
                }
                double[] prices = prices(answer);
                double target = worth(prices, seats);
                if (searched(prices, target, patience) == 0) {
                    int before = columns.size();
                    Optional<Cut> cut = priced(prices, seats, patience);
                    if (cut.isPresent()) {
                        return new Answer(Optional.empty(), false, cut);
                    }
                    if (columns.size() == before) {
                        // Nothing is worth more, and rounding hides by how little that misses the wish.
                        return new Answer(
                                Optional.of(lottery(answer)), answer.value(shortfall) <= NEAR_ENOUGH, Optional.empty());
                    }
                }
                grow(classes.count() / 5, patience);
            }
        }

        private void grow(int panels, Patience patience) {
            for (int i = 0; i < panels && !patience.isOver(); i++) {
                add(herd.next());
            }
        }

        /** Looks quickly, from several panels, for some that are worth more than the target. */
        private int searched(double[] prices, double target, Patience patience) {
            int found = 0;
            int looks = 10 + classes.count() / 20;
            List<ClassPanel> starts = herd.panels();
            for (int i = 0; i < looks && !patience.isOver(); i++) {
                Optional<ClassPanel> panel =
                        search.find(Worth.linear(prices), starts.get(starts.size() - 1 - i % starts.size()));
                if (panel.isPresent() && worth(prices, panel.get()) > target + NEAR / 10 && add(panel.get())) {
                    found++;
                }
            }
            return found;
        }
    }

    private boolean add(ClassPanel panel) {
        if (!known.add(panel)) {
            return false;
        }
        columns.add(panel);
        int column = programme.addColumn(0, Double.POSITIVE_INFINITY, 0);
        programme.coefficient(sum, column, 1);
        for (int one = 0; one < classes.count(); one++) {
            if (panel.seats(one) > 0) {
                programme.coefficient(one, column, panel.seats(one));
            }
        }
        return true;
    }

    /** What a seat of each class is worth to the mixture: nought or more. */
    private double[] prices(LinearAnswer answer) {
        double[] prices = new double[classes.count()];
        for (int one = 0; one < prices.length; one++) {
            prices[one] = Math.max(0, -answer.price(one));
        }
        return prices;
    }

    private static double worth(double[] prices, double[] seats) {
        double sum = 0;
        for (int one = 0; one < seats.length; one++) {
            sum += prices[one] * seats[one];
        }
        return sum;
    }

    private static double worth(double[] prices, ClassPanel panel) {
        double sum = 0;
        for (int one = 0; one < prices.length; one++) {
            sum += prices[one] * panel.seats(one);
        }
        return sum;
    }

    /** The best panel at these prices becomes a column, if it is worth more than the wish; if the wish is worth more, a cut. */
    private Optional<Cut> priced(double[] prices, double[] seats, Patience patience) {
        double greatest = 0;
        for (double price : prices) {
            greatest = Math.max(greatest, Math.abs(price));
        }
        long[] whole = new long[prices.length];
        double[] rounded = new double[prices.length];
        for (int one = 0; one < prices.length; one++) {
            whole[one] = Math.round(prices[one] / greatest * SCALE);
            rounded[one] = whole[one] / SCALE;
        }
        IntegerAnswer answer = exact.heaviest(whole, patience);
        Optional<ClassPanel> panel = exact.panel(answer);
        if (panel.isPresent() && worth(prices, panel.get()) > worth(prices, seats) + NEAR / 10 && add(panel.get())) {
            return Optional.empty();
        }
        boolean cuts = answer.isOptimal() && worth(rounded, seats) > answer.objective() / SCALE + NEAR / 10;
        return cuts ? Optional.of(new Cut(rounded, answer.objective() / SCALE)) : Optional.empty();
    }

    private Lottery lottery(LinearAnswer answer) {
        double[] weights = new double[columns.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = answer.value(shortfall + 1 + i);
        }
        return Lottery.of(columns, weights);
    }

    /** The lottery over known panels that comes nearest to what was last wished, though time is up. */
    Lottery best() {
        return nearest(programme.maximise(Patience.ENDLESS)).lottery().orElseThrow();
    }

    /** Where the programme was not solved either, all known panels alike. */
    private Answer nearest(LinearAnswer answer) {
        double[] alike = new double[columns.size()];
        Arrays.fill(alike, 1);
        return new Answer(
                Optional.of(answer.isOptimal() ? lottery(answer) : Lottery.of(columns, alike)),
                false,
                Optional.empty());
    }
}
