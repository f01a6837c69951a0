package org.plumbline.methods.sortition;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The simplex algorithm in whole numbers, without rounding, for tests: maximise c x where A x = b and x is nought or more. Every
 * number of the table is the true one times the determinant of the basis, so that all stay whole (Edmonds' integer pivoting).
 */
final class WholeSimplex {
    private final int rows;
    private final int columns;
    private final long[][] table;
    private final BigInteger[] right;
    private final long[] missing;
    private final long[] worth;
    private final int[] basis;
    private BigInteger worthRight = BigInteger.ZERO;
    private BigInteger missingRight = BigInteger.ZERO;
    private long determinant = 1;

    /** @param b nought or more */
    WholeSimplex(long[][] a, BigInteger[] b, long[] c) {
        rows = a.length;
        columns = c.length;
        table = new long[rows][];
        right = b.clone();
        missing = new long[columns + rows];
        worth = new long[columns + rows];
        basis = new int[rows];
        for (int row = 0; row < rows; row++) {
            table[row] = Arrays.copyOf(a[row], columns + rows);
            table[row][columns + row] = 1;
            basis[row] = columns + row;
            missingRight = missingRight.subtract(b[row]);
            for (int column = 0; column < columns; column++) {
                missing[column] -= a[row][column];
            }
        }
        for (int column = 0; column < columns; column++) {
            worth[column] = -c[column];
        }
    }

    /** @return whether anything fits */
    boolean solve() {
        climb(missing);
        if (missingRight.signum() != 0) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; basis[row] >= columns && column < columns; column++) {
                if (table[row][column] != 0) {
                    pivot(row, column);
                }
            }
        }
        climb(worth);
        return true;
    }

    private void climb(long[] costs) {
        for (int steps = 0; ; steps++) {
            int column = entering(costs, steps > 300);
            if (column < 0) {
                return;
            }
            int leaving = -1;
            for (int row = 0; row < rows; row++) {
                if (table[row][column] > 0 && (leaving < 0 || isSooner(row, leaving, column))) {
                    leaving = row;
                }
            }
            if (leaving < 0) {
                throw new IllegalStateException("no end to it");
            }
            pivot(leaving, column);
        }
    }

    private int entering(long[] costs, boolean first) {
        int found = -1;
        for (int column = 0; column < columns; column++) {
            if (costs[column] < 0 && (found < 0 || (!first && costs[column] < costs[found]))) {
                found = column;
            }
        }
        return found;
    }

    private boolean isSooner(int row, int other, int column) {
        int compared = right[row]
                .multiply(BigInteger.valueOf(table[other][column]))
                .compareTo(right[other].multiply(BigInteger.valueOf(table[row][column])));
        return compared < 0 || (compared == 0 && basis[row] < basis[other]);
    }

    private void pivot(int pivotRow, int column) {
        long by = table[pivotRow][column];
        for (int row = 0; row < rows; row++) {
            if (row != pivotRow) {
                right[row] = eliminated(right[row], by, table[row][column], right[pivotRow]);
                eliminate(table[row], by, column, table[pivotRow]);
            }
        }
        missingRight = eliminated(missingRight, by, missing[column], right[pivotRow]);
        eliminate(missing, by, column, table[pivotRow]);
        worthRight = eliminated(worthRight, by, worth[column], right[pivotRow]);
        eliminate(worth, by, column, table[pivotRow]);
        basis[pivotRow] = column;
        determinant = by;
        if (by < 0) {
            negate();
        }
    }

    private void eliminate(long[] row, long by, int column, long[] pivotRow) {
        long of = row[column];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.subtractExact(Math.multiplyExact(by, row[i]), Math.multiplyExact(of, pivotRow[i]))
                    / determinant;
        }
    }

    private BigInteger eliminated(BigInteger value, long by, long of, BigInteger pivotRight) {
        return BigInteger.valueOf(by)
                .multiply(value)
                .subtract(BigInteger.valueOf(of).multiply(pivotRight))
                .divide(BigInteger.valueOf(determinant));
    }

    private void negate() {
        determinant = -determinant;
        for (int row = 0; row < rows; row++) {
            right[row] = right[row].negate();
            negate(table[row]);
        }
        negate(missing);
        negate(worth);
        missingRight = missingRight.negate();
        worthRight = worthRight.negate();
    }

    private static void negate(long[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = -row[i];
        }
    }

    /** By which all that follows is to be divided; more than nought. */
    long determinant() {
        return determinant;
    }

    BigInteger objective() {
        return worthRight;
    }

    BigInteger[] values() {
        BigInteger[] values = new BigInteger[columns];
        Arrays.fill(values, BigInteger.ZERO);
        for (int row = 0; row < rows; row++) {
            if (basis[row] < columns) {
                values[basis[row]] = right[row];
            }
        }
        return values;
    }

    /** By how much the objective rises with the right-hand side of a row. */
    long price(int row) {
        return worth[columns + row];
    }
}
