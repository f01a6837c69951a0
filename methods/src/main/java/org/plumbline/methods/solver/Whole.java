package org.plumbline.methods.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What an {@link IntegerProgramme} says, kept until it is solved. */
final class Whole {
    private final List<long[]> columns = new ArrayList<>();
    private final List<long[]> rows = new ArrayList<>();
    private final List<TreeMap<Integer, Long>> coefficients = new ArrayList<>();

    int addColumn(long lower, long upper) {
        columns.add(new long[] {lower, upper, 0});
        return columns.size() - 1;
    }

    int addRow(long lower, long upper) {
        rows.add(new long[] {lower, upper});
        coefficients.add(new TreeMap<>());
        return rows.size() - 1;
    }

    void coefficient(int row, int column, long value) {
        coefficients.get(row).put(column, value);
    }

    void objective(int column, long value) {
        columns.get(column)[2] = value;
    }

    void columnBounds(int column, long lower, long upper) {
        columns.get(column)[0] = lower;
        columns.get(column)[1] = upper;
    }

    void rowBounds(int row, long lower, long upper) {
        rows.get(row)[0] = lower;
        rows.get(row)[1] = upper;
    }

    int columns() {
        return columns.size();
    }

    int rows() {
        return rows.size();
    }

    long lower(int column) {
        return columns.get(column)[0];
    }

    long upper(int column) {
        return columns.get(column)[1];
    }

    long rowLower(int row) {
        return rows.get(row)[0];
    }

    long rowUpper(int row) {
        return rows.get(row)[1];
    }

    int[] columnsOf(int row) {
        return coefficients.get(row).keySet().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    long[] coefficientsOf(int row) {
        return coefficients.get(row).values().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    long[] objective() {
        return columns.stream().mapToLong(column -> column[2]).toArray();
    }

    /** What the objective is at these values, exactly. */
    long worth(long[] values) {
        long worth = 0;
        for (int column = 0; column < values.length; column++) {
            worth = Math.addExact(worth, Math.multiplyExact(columns.get(column)[2], values[column]));
        }
        return worth;
    }

    /** Whether these values fit every bound and every row, in whole numbers. */
    boolean fits(long[] values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] < lower(column) || values[column] > upper(column)) {
                return false;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            long sum = 0;
            for (var term : coefficients.get(row).entrySet()) {
                sum = Math.addExact(sum, Math.multiplyExact(term.getValue(), values[term.getKey()]));
            }
            if (sum < rowLower(row) || sum > rowUpper(row)) {
                return false;
            }
        }
        return true;
    }
}
