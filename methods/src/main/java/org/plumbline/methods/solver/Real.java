package org.plumbline.methods.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a {@link LinearProgramme} says, kept until it is solved. */
final class Real {
    /** By how much, for each unit of what it is measured in, a solution may miss a bound or a price the objective. */
    private static final double TOLERANCE = 1e-7;

    private final List<double[]> columns = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Map<Integer, Double>> coefficients = new ArrayList<>();

    int addColumn(double lower, double upper, double objective) {
        columns.add(new double[] {lower, upper, objective});
        return columns.size() - 1;
    }

    int addRow(double lower, double upper) {
        rows.add(new double[] {lower, upper});
        coefficients.add(new TreeMap<>());
        return rows.size() - 1;
    }

    void coefficient(int row, int column, double value) {
        coefficients.get(row).put(column, value);
    }

    void objective(int column, double value) {
        columns.get(column)[2] = value;
    }

    void columnBounds(int column, double lower, double upper) {
        columns.get(column)[0] = lower;
        columns.get(column)[1] = upper;
    }

    void rowBounds(int row, double lower, double upper) {
        rows.get(row)[0] = lower;
        rows.get(row)[1] = upper;
    }

    int columns() {
        return columns.size();
    }

    int rows() {
        return rows.size();
    }

    double lower(int column) {
        return columns.get(column)[0];
    }

    double upper(int column) {
        return columns.get(column)[1];
    }

    double objective(int column) {
        return columns.get(column)[2];
    }

    double rowLower(int row) {
        return rows.get(row)[0];
    }

    double rowUpper(int row) {
        return rows.get(row)[1];
    }

    Map<Integer, Double> terms(int row) {
        return coefficients.get(row);
    }

    double worth(double[] values) {
        double worth = 0;
        for (int column = 0; column < values.length; column++) {
            worth += objective(column) * values[column];
        }
        return worth;
    }

    /** Whether some bounds leave nothing between them, or a row without terms does not hold. */
    boolean isPlainlyInfeasible() {
        for (double[] column : columns) {
            if (column[0] > column[1]) {
                return true;
            }
        }
        for (int row = 0; row < rows(); row++) {
            boolean empty = terms(row).values().stream().allMatch(value -> value == 0);
            if (rowLower(row) > rowUpper(row) || (empty && (rowLower(row) > 0 || rowUpper(row) < 0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether these values fit every bound and every row, but for rounding. */
    boolean fits(double[] values) {
        for (int column = 0; column < values.length; column++) {
            if (isOutside(values[column], lower(column), upper(column), Math.abs(values[column]))) {
                return false;
            }
        }
        for (int row = 0; row < rows(); row++) {
            double sum = 0;
            double size = 0;
            for (var term : terms(row).entrySet()) {
                double part = term.getValue() * values[term.getKey()];
                sum += part;
                size += Math.abs(part);
            }
            if (isOutside(sum, rowLower(row), rowUpper(row), size)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutside(double value, double lower, double upper, double size) {
        double room = TOLERANCE * (1 + size);
        return !(value >= lower - room && value <= upper + room);
    }

    /** Whether these prices of rows prove, but for rounding, that no solution is worth more than this. */
    boolean proves(double[] prices, double worth) {
        double[] left = new double[columns()];
        for (int column = 0; column < left.length; column++) {
            left[column] = objective(column);
        }
        double bound = 0;
        double size = Math.abs(worth);
        for (int row = 0; row < rows(); row++) {
            for (var term : terms(row).entrySet()) {
                left[term.getKey()] -= prices[row] * term.getValue();
            }
            double part = greatest(prices[row], rowLower(row), rowUpper(row));
            bound += part;
            size += Math.abs(part);
        }
        for (int column = 0; column < left.length; column++) {
            bound += greatest(left[column], lower(column), upper(column));
        }
        return bound <= worth + TOLERANCE * (1 + size);
    }

    private static double greatest(double price, double lower, double upper) {
        if (Math.abs(price) < 1e-9) {
            double bound = price > 0 ? upper : lower;
            return Double.isInfinite(bound) ? 0 : price * bound;
        }
        return price * (price > 0 ? upper : lower);
    }
}
