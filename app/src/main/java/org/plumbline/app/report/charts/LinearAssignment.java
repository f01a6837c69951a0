package org.plumbline.app.report.charts;

import java.util.Arrays;

/**
 * Gives every row its own column at the least total cost, by shortest augmenting paths. R. Jonker and A. Volgenant, A
 * shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38, 1987. O(rows² columns).
 */
final class LinearAssignment {
    private static final int NONE = -1;

    private final double[][] cost;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private LinearAssignment(double[][] cost) {
        this.cost = cost;
        this.columns = cost[0].length;
        this.rowPrice = new double[cost.length];
        this.columnPrice = new double[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * The column of each row.
     *
     * @param cost rows by columns, at least as many columns as rows, finite
     */
    static int[] solve(double[][] cost) {
        LinearAssignment assignment = new LinearAssignment(cost);
        for (int row = 0; row < cost.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[cost.length];
        for (int column = 0; column < assignment.columns; column++) {
            if (assignment.rowOf[column] != NONE) {
                columnOf[assignment.rowOf[column]] = column;
            }
        }
        return columnOf;
    }

    /** Finds the cheapest chain of moves that ends at a free column, and makes them. */
    private void place(int newRow) {
        double[] distance = new double[columns];
        int[] before = new int[columns];
        boolean[] settled = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(before, NONE);
        int row = newRow;
        int column = NONE;
        double soFar = 0;
        do {
            int next = NONE;
            for (int j = 0; j < columns; j++) {
                if (!settled[j]) {
                    double along = soFar + cost[row][j] - rowPrice[row] - columnPrice[j];
                    if (along < distance[j]) {
                        distance[j] = along;
                        before[j] = column;
                    }
                    if (next == NONE || distance[j] < distance[next]) {
                        next = j;
                    }
                }
            }
            soFar = distance[next];
            settled[next] = true;
            column = next;
            row = rowOf[column];
        } while (row != NONE);
        reprice(newRow, distance, settled, soFar);
        while (column != NONE) {
            rowOf[column] = before[column] == NONE ? newRow : rowOf[before[column]];
            column = before[column];
        }
    }

    private void reprice(int newRow, double[] distance, boolean[] settled, double total) {
        rowPrice[newRow] += total;
        for (int j = 0; j < columns; j++) {
            if (settled[j]) {
                if (rowOf[j] != NONE) {
                    rowPrice[rowOf[j]] += total - distance[j];
                }
                columnPrice[j] -= total - distance[j];
            }
        }
    }
}
