package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.solver.LinearAnswer;
import org.plumbline.methods.solver.LinearProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.solver.Status;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;

/**
 * The fairest chances that the quotas would allow if seats could be shared: a few small linear programmes instead of one over
 * all panels. What it finds is an upper bound for every lottery; where some lottery has these chances, they are the fairest.
 *
 * <p>The variables are the expected seats of each class and the level z that everybody not yet settled has at least. The
 * greatest z is found; by complementary slackness those with a price at the optimum have exactly z in every best
 * solution, so they are settled there, and the search goes on with the others.
 */
final class Relaxation {
    /**
     * Of a stage's price, which sums to 1 over the people not yet settled, a class must carry so much to be settled there. Less
     * would leave its chance known less exactly than is promised: what a class can gain at most is the stage's gap divided by this.
     */
    private static final double LEAST_PRICE = 1e-3;

    /** Of the greatest, where all are less: many small shares are settled in the order of their size. */
    private static final double LEAST_OF_GREATEST = 0.5;

    /**
     * What a settled class may fall below its level while others are raised, in seats: keeps rounding from blocking the next
     * stage. It does not reach the levels, which are reckoned from prices and from levels as they are.
     */
    private static final double GIVE = 1e-9;

    private static final double MOST_GIVE = 1e-6;

    private static final double CERTAIN = 1 - 1e-9;

    private static final double NOTHING = 1e-9;

    private final PoolClasses classes;
    private final Solver solver;
    private final List<Cut> cuts = new ArrayList<>();

    Relaxation(PoolClasses classes, Solver solver) {
        this.classes = classes;
        this.solver = solver;
    }

    void add(Cut cut) {
        cuts.add(cut);
    }

    /**
     * The LEXIMIN chances.
     *
     * @param stages after how many levels above nought to stop at the latest: 1 for maximin, whose other classes then have the
     *     chances of that solution
     * @return empty if patience ran out, or the solver lost its way in rounding
     */
    Optional<Levels> leximin(int stages, Patience patience) {
        try (LinearProgramme programme = solver.linear()) {
            return new Stages(programme).run(stages, patience);
        }
    }

    private final class Stages {
        private final LinearProgramme programme;
        private final int level;
        private final int firstRow;
        private final boolean[] settled = new boolean[classes.count()];
        private final double[] chances = new double[classes.count()];
        private final List<Certificate.Stage> found = new ArrayList<>();

        Stages(LinearProgramme programme) {
            this.programme = programme;
            int count = classes.count();
            for (int one = 0; one < count; one++) {
                programme.addColumn(0, classes.most(one), 0);
            }
            // Free, so that what holds it down is always somebody's row, and has a price there, also at nought and at
            // 1.
            level = programme.addColumn(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
            for (SeatRow condition : classes.rows()) {
                int row = programme.addRow(condition.least(), condition.most());
                for (int place = 0; place < condition.size(); place++) {
                    programme.coefficient(row, condition.classAt(place), 1);
                }
            }
            for (Cut cut : cuts) {
                int row = programme.addRow(Double.NEGATIVE_INFINITY, cut.most());
                for (int one = 0; one < count; one++) {
                    programme.coefficient(row, one, cut.weight(one));
                }
            }
            firstRow = classes.rows().size() + cuts.size();
            for (int one = 0; one < count; one++) {
                int row = programme.addRow(0, Double.POSITIVE_INFINITY);
                programme.coefficient(row, one, 1);
                programme.coefficient(row, level, -classes.size(one));
            }
        }

        Optional<Levels> run(int stages, Patience patience) {
            int above = 0;
            for (int left = classes.count(); left > 0 && above < stages; ) {
                LinearAnswer answer = answer(patience);
                if (!answer.isOptimal()) {
                    return Optional.empty();
                }
                for (int one = 0; one < chances.length; one++) {
                    chances[one] = settled[one] ? chances[one] : answer.value(one) / classes.size(one);
                }
                left -= settle(answer);
                above += answer.value(level) > NOTHING ? 1 : 0;
            }
            return Optional.of(new Levels(chances, new Certificate(found)));
        }

        /** What was reached at a stage can be reached at the next; where the solver's rounding says that it cannot, a little less is asked. */
        private LinearAnswer answer(Patience patience) {
            LinearAnswer answer = programme.maximise(patience);
            for (double give = 10 * GIVE; answer.status() == Status.INFEASIBLE && give <= MOST_GIVE; give *= 10) {
                for (int one = 0; one < settled.length; one++) {
                    if (settled[one]) {
                        double seats = classes.size(one) * chances[one];
                        programme.rowBounds(firstRow + one, seats - give, Double.POSITIVE_INFINITY);
                    }
                }
                answer = programme.maximise(patience);
            }
            return answer;
        }

        private int settle(LinearAnswer answer) {
            boolean certain = answer.value(level) > CERTAIN;
            double[] prices = certain ? certainty() : prices(answer);
            long whole = certain ? Lottery.ONE : Levels.whole(bound(answer, prices));
            double reached =
                    (double) whole / Lottery.ONE; // as published, so that later levels follow from what is published
            double least = Math.min(LEAST_PRICE, LEAST_OF_GREATEST * greatestShare(prices));
            int[] now = all().filter(one -> !settled[one] && prices[one] * classes.size(one) >= least)
                    .toArray();
            found.add(new Certificate.Stage(whole, now, whole(prices)));
            for (int one : now) {
                settled[one] = true;
                chances[one] = reached;
                programme.rowBounds(firstRow + one, classes.size(one) * reached - GIVE, Double.POSITIVE_INFINITY);
                programme.coefficient(firstRow + one, level, 0);
            }
            return now.length;
        }

        /**
         * The level that these prices prove to be the highest, which at the optimum is the one reached; exact to the last digits,
         * where the solver's own value keeps its rows only to its tolerance, and later levels multiply what is wrong in earlier ones.
         */
        private double bound(LinearAnswer answer, double[] prices) {
            double[] left = prices.clone();
            double bound = 0;
            for (int row = 0; row < classes.rows().size(); row++) {
                SeatRow condition = classes.rows().get(row);
                double price = answer.price(row);
                bound += price * (price > 0 ? condition.most() : condition.least());
                for (int place = 0; place < condition.size(); place++) {
                    left[condition.classAt(place)] -= price;
                }
            }
            for (int number = 0; number < cuts.size(); number++) {
                double price = Math.max(0, answer.price(classes.rows().size() + number));
                bound += price * cuts.get(number).most();
                for (int one = 0; one < left.length; one++) {
                    left[one] -= price * cuts.get(number).weight(one);
                }
            }
            double open = 0;
            for (int one = 0; one < left.length; one++) {
                double weighed = prices[one] * classes.size(one);
                bound += Math.max(0, left[one]) * classes.most(one) - (settled[one] ? weighed * chances[one] : 0);
                open += settled[one] ? 0 : weighed;
            }
            return Math.min(1, Math.max(0, bound / open));
        }

        private IntStream all() {
            return IntStream.range(0, settled.length);
        }

        /** Nobody has more than a certain seat: the one level that needs no price. */
        private double[] certainty() {
            return all().mapToDouble(one -> settled[one] ? 0 : 1).toArray();
        }

        private double[] prices(LinearAnswer answer) {
            return all().mapToDouble(one -> Math.max(0, -answer.price(firstRow + one)))
                    .toArray();
        }

        private double greatestShare(double[] prices) {
            return all().filter(one -> !settled[one])
                    .mapToDouble(one -> prices[one] * classes.size(one))
                    .max()
                    .orElse(0);
        }

        private long[] whole(double[] prices) {
            double sum = 0;
            for (int one = 0; one < prices.length; one++) {
                sum += prices[one] * classes.most(one);
            }
            double scale = Certificate.MOST_SUM / (sum * (1 + 1e-6)); // rounding up must not carry it over
            return Arrays.stream(prices)
                    .mapToLong(price -> Math.round(price * scale))
                    .toArray();
        }
    }
}
