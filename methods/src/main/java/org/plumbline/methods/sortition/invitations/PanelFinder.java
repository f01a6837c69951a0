package org.plumbline.methods.sortition.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.IntegerProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.problems.CannotSay;

/**
 * Whether any panel that meets every quota can be made of a pool: by making one, seat by seat, where that works, else by a
 * programme of whole numbers over kinds of people, which is exact. So the answer is the same whichever solver gives it.
 */
final class PanelFinder {
    /** Far more than such a programme takes; a bound all the same, counted and not timed. */
    private static final int MOST_WORK = 60;

    private final SeatNeeds needs;
    private final Solver solver;

    PanelFinder(SeatNeeds needs, Solver solver) {
        this.needs = needs;
        this.solver = solver;
    }

    /**
     * @param values for each feature the value of each person
     * @param people how many of the first people the pool has
     */
    boolean canMeet(int[][] values, int people) {
        return people >= needs.panelSize()
                && (new SeatBySeat(needs, values, people).fills() || byProgramme(values, people));
    }

    private boolean byProgramme(int[][] values, int people) {
        Map<List<Integer>, Integer> kinds = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            List<Integer> kind = new ArrayList<>(values.length);
            for (int[] feature : values) {
                kind.add(feature[person]);
            }
            kinds.merge(kind, 1, Integer::sum);
        }
        IntegerProgramme programme = solver.integer();
        int[][] rows = new int[needs.features()][];
        for (int feature = 0; feature < rows.length; feature++) {
            rows[feature] = new int[needs.values(feature)];
            for (int value = 0; value < rows[feature].length; value++) {
                rows[feature][value] = programme.addRow(needs.least(feature, value), needs.most(feature, value));
            }
        }
        int seats = programme.addRow(needs.panelSize(), needs.panelSize());
        kinds.forEach((kind, count) -> {
            int column = programme.addColumn(0, count);
            programme.coefficient(seats, column, 1);
            for (int feature = 0; feature < rows.length; feature++) {
                programme.coefficient(rows[feature][kind.get(feature)], column, 1);
            }
        });
        programme.limitWork(MOST_WORK);
        IntegerAnswer answer = programme.maximise(Patience.ENDLESS);
        return switch (answer.status()) {
            case OPTIMAL, FEASIBLE -> requireKept(answer, kinds);
            case INFEASIBLE -> false;
            case UNKNOWN ->
                throw new CannotSay(
                        "Cannot say: whether any panel of " + needs.panelSize() + " can be made of " + people
                                + " volunteers of a simulated round was not found out. Fewer features, or wider quotas, make it"
                                + " easier to say.");
        };
    }

    /** Looks at the panel itself, in whole numbers: that a solver says there is one is not enough. */
    private boolean requireKept(IntegerAnswer answer, Map<List<Integer>, Integer> kinds) {
        long[][] seats = new long[needs.features()][];
        for (int feature = 0; feature < seats.length; feature++) {
            seats[feature] = new long[needs.values(feature)];
        }
        long all = 0;
        int column = 0;
        for (Map.Entry<List<Integer>, Integer> kind : kinds.entrySet()) {
            long taken = answer.value(column);
            column++;
            if (taken < 0 || taken > kind.getValue()) {
                throw new IllegalStateException(taken + " people of " + kind + " on the solver's panel");
            }
            all += taken;
            for (int feature = 0; feature < seats.length; feature++) {
                seats[feature][kind.getKey().get(feature)] += taken;
            }
        }
        boolean kept = all == needs.panelSize();
        for (int feature = 0; feature < seats.length; feature++) {
            for (int value = 0; value < seats[feature].length; value++) {
                kept &= seats[feature][value] >= needs.least(feature, value)
                        && seats[feature][value] <= needs.most(feature, value);
            }
        }
        if (!kept) {
            throw new IllegalStateException("the solver's panel misses a quota: " + Arrays.deepToString(seats));
        }
        return true;
    }

    /** Gives each seat to somebody of the value that is the hardest to come by. Succeeds often where there is a panel, not always. */
    private static final class SeatBySeat {
        private final SeatNeeds needs;
        private final int[][] values;
        private final boolean[] open;
        private final int[][] here;
        private final int[][] seated;

        SeatBySeat(SeatNeeds needs, int[][] values, int people) {
            this.needs = needs;
            this.values = values;
            this.open = new boolean[people];
            this.here = new int[needs.features()][];
            this.seated = new int[needs.features()][];
            for (int feature = 0; feature < here.length; feature++) {
                here[feature] = new int[needs.values(feature)];
                seated[feature] = new int[needs.values(feature)];
                for (int person = 0; person < people; person++) {
                    here[feature][values[feature][person]]++;
                }
            }
            Arrays.fill(open, true);
            for (int feature = 0; feature < here.length; feature++) {
                for (int value = 0; value < here[feature].length; value++) {
                    closeFull(feature, value);
                }
            }
        }

        boolean fills() {
            for (int seat = 0; seat < needs.panelSize(); seat++) {
                int person = next();
                if (person < 0) {
                    return false;
                }
                seat(person);
            }
            for (int feature = 0; feature < seated.length; feature++) {
                for (int value = 0; value < seated[feature].length; value++) {
                    if (missing(feature, value) > 0) {
                        return false;
                    }
                }
            }
            return true;
        }

        private int missing(int feature, int value) {
            return needs.least(feature, value) - seated[feature][value];
        }

        /** Of those who have the most pressing value, who has other pressing ones too; the first of several. */
        private int next() {
            int feature = -1;
            int value = -1;
            double most = 0;
            for (int f = 0; f < seated.length; f++) {
                for (int v = 0; v < seated[f].length; v++) {
                    int missing = missing(f, v);
                    if (missing > here[f][v]) {
                        return -1;
                    }
                    if (missing > 0 && (double) missing / here[f][v] > most) {
                        most = (double) missing / here[f][v];
                        feature = f;
                        value = v;
                    }
                }
            }
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int person = 0; person < open.length; person++) {
                if (open[person] && (feature < 0 || values[feature][person] == value)) {
                    double score = score(person);
                    if (score > bestScore) {
                        bestScore = score;
                        best = person;
                    }
                }
            }
            return best;
        }

        private double score(int person) {
            double score = 0;
            for (int feature = 0; feature < values.length; feature++) {
                int value = values[feature][person];
                int missing = missing(feature, value);
                if (missing > 0) {
                    score += (double) missing / here[feature][value];
                } else {
                    int room = needs.most(feature, value) - seated[feature][value];
                    score -= 1.0 / room;
                }
            }
            return score;
        }

        private void seat(int person) {
            close(person);
            for (int feature = 0; feature < values.length; feature++) {
                seated[feature][values[feature][person]]++;
            }
            for (int feature = 0; feature < values.length; feature++) {
                closeFull(feature, values[feature][person]);
            }
        }

        private void close(int person) {
            open[person] = false;
            for (int feature = 0; feature < values.length; feature++) {
                here[feature][values[feature][person]]--;
            }
        }

        private void closeFull(int feature, int value) {
            if (seated[feature][value] < needs.most(feature, value)) {
                return;
            }
            for (int person = 0; person < open.length; person++) {
                if (open[person] && values[feature][person] == value) {
                    close(person);
                }
            }
        }
    }
}
