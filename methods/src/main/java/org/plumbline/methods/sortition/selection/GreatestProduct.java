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
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;

/**
 * The chances with the greatest product that the quotas would allow if seats could be shared; those of {@link Nash} where some
 * lottery has them. Bounds that nothing is ever off - the seats that quotas leave no choice about - are found first, by one
 * linear programme; the others leave an inside, for {@link CentralPath}.
 */
final class GreatestProduct {
    private final PoolClasses classes;
    private final Solver solver;
    private final int[] columns;
    private final int[] columnOf;
    private final double[] inside;
    private final List<Cut> cuts = new ArrayList<>();

    /** @param average expected seats of each class in some lottery in which everybody who can sit on a panel has a chance */
    GreatestProduct(PoolClasses classes, Solver solver, double[] average) {
        this.classes = classes;
        this.solver = solver;
        columns = IntStream.range(0, classes.count())
                .filter(one -> average[one] > 0)
                .toArray();
        columnOf = new int[classes.count()];
        Arrays.fill(columnOf, -1);
        for (int column = 0; column < columns.length; column++) {
            columnOf[columns[column]] = column;
        }
        inside = Arrays.stream(columns).mapToDouble(one -> average[one]).toArray();
    }

    void add(Cut cut) {
        cuts.add(cut);
    }

    /** The chance of a person of each class; empty if patience ran out. */
    Optional<double[]> chances(Patience patience) {
        WeighedRows rows = rows();
        try (LinearProgramme programme = solver.linear()) {
            Slack slack = new Slack(programme, rows);
            LinearAnswer answer = programme.maximise(patience);
            return answer.isOptimal() ? Optional.of(chances(rows, slack, answer)) : Optional.empty();
        }
    }

    private WeighedRows rows() {
        WeighedRows rows = new WeighedRows();
        for (SeatRow row : classes.rows()) {
            int[] of = IntStream.range(0, row.size())
                    .map(place -> columnOf[row.classAt(place)])
                    .filter(column -> column >= 0)
                    .toArray();
            double[] ones = new double[of.length];
            Arrays.fill(ones, 1);
            if (of.length > 0) {
                rows.add(of, ones, row.least(), row.most());
            }
        }
        for (Cut cut : cuts) {
            double[] weights = Arrays.stream(columns).mapToDouble(cut::weight).toArray();
            rows.add(IntStream.range(0, columns.length).toArray(), weights, Double.NEGATIVE_INFINITY, cut.most());
        }
        return rows;
    }

    /**
     * How far off each bound one can be, up to 1 and all at once, when everything may be made greater by one factor: nought for
     * those that nothing is ever off.
     */
    private final class Slack {
        private final int factor;
        private final int[] low;
        private final int[] high;
        private final int[] most = new int[columns.length];
        private final LinearProgramme programme;

        Slack(LinearProgramme programme, WeighedRows rows) {
            this.programme = programme;
            for (int column = 0; column < columns.length; column++) {
                programme.addColumn(0, Double.POSITIVE_INFINITY, 0);
            }
            factor = programme.addColumn(1, 1e6, 0);
            low = new int[rows.count()];
            high = new int[rows.count()];
            for (int row = 0; row < rows.count(); row++) {
                if (rows.isEquation(row)) {
                    terms(rows, row, programme.addRow(0, 0), 1, rows.least(row));
                } else {
                    low[row] = Double.isInfinite(rows.least(row)) ? -1 : bound(rows, row, 1, rows.least(row));
                    high[row] = Double.isInfinite(rows.most(row)) ? -1 : bound(rows, row, -1, rows.most(row));
                }
            }
            for (int column = 0; column < columns.length; column++) {
                int row = programme.addRow(0, Double.POSITIVE_INFINITY);
                programme.coefficient(row, column, -1);
                programme.coefficient(row, factor, classes.most(columns[column]));
                most[column] = slack(row);
            }
        }

        private int bound(WeighedRows rows, int row, int sign, double bound) {
            int number = programme.addRow(0, Double.POSITIVE_INFINITY);
            terms(rows, row, number, sign, bound);
            return slack(number);
        }

        private void terms(WeighedRows rows, int row, int number, int sign, double bound) {
            for (int term = 0; term < rows.terms(row); term++) {
                programme.coefficient(number, rows.column(row, term), sign * rows.weight(row, term));
            }
            programme.coefficient(number, factor, -sign * bound);
        }

        private int slack(int row) {
            int column = programme.addColumn(0, 1, 1);
            programme.coefficient(row, column, -1);
            return column;
        }

        boolean isOff(LinearAnswer answer, int column) {
            return column < 0 || answer.value(column) > 0.5;
        }

        double factor(LinearAnswer answer) {
            return answer.value(factor);
        }
    }

    private double[] chances(WeighedRows rows, Slack slack, LinearAnswer answer) {
        double[] seats = new double[columns.length];
        int[] free = new int[columns.length];
        Arrays.fill(free, -1);
        List<Integer> left = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            seats[column] = classes.most(columns[column]);
            if (slack.isOff(answer, slack.most[column])) {
                seats[column] = (answer.value(column) / slack.factor(answer) + inside[column]) / 2;
                free[column] = left.size();
                left.add(column);
            }
        }
        WeighedRows some = new WeighedRows();
        for (int row = 0; row < rows.count(); row++) {
            double least = slack.isOff(answer, slack.high[row]) ? rows.least(row) : rows.most(row);
            double most = slack.isOff(answer, slack.low[row]) ? rows.most(row) : rows.least(row);
            boolean equation = rows.isEquation(row);
            addFree(some, rows, row, free, seats, equation ? rows.least(row) : least, equation ? rows.most(row) : most);
        }
        if (!left.isEmpty()) {
            double[] sizes = left.stream()
                    .mapToDouble(column -> classes.size(columns[column]))
                    .toArray();
            double[] most = left.stream()
                    .mapToDouble(column -> classes.most(columns[column]))
                    .toArray();
            double[] start = left.stream().mapToDouble(column -> seats[column]).toArray();
            double[] found = new CentralPath(sizes, most, some, start).follow();
            for (int place = 0; place < found.length; place++) {
                seats[left.get(place)] = found[place];
            }
        }
        double[] chances = new double[classes.count()];
        for (int column = 0; column < columns.length; column++) {
            chances[columns[column]] = seats[column] / classes.size(columns[column]);
        }
        return chances;
    }

    /** The row without the classes whose seats are settled. */
    private static void addFree(
            WeighedRows some, WeighedRows rows, int row, int[] free, double[] seats, double least, double most) {
        double settled = 0;
        List<Integer> terms = new ArrayList<>();
        for (int term = 0; term < rows.terms(row); term++) {
            int column = rows.column(row, term);
            if (free[column] >= 0 && rows.weight(row, term) != 0) {
                terms.add(term);
            } else {
                settled += rows.weight(row, term) * seats[column];
            }
        }
        if (!terms.isEmpty()) {
            some.add(
                    terms.stream()
                            .mapToInt(term -> free[rows.column(row, term)])
                            .toArray(),
                    terms.stream().mapToDouble(term -> rows.weight(row, term)).toArray(),
                    least - settled,
                    most - settled);
        }
    }
}
