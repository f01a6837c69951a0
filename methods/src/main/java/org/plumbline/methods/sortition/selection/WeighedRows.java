package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.List;

/** Conditions on real numbers, one for each of some columns: weighed sums with a least and a most. */
final class WeighedRows {
    private final List<int[]> columns = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final List<double[]> bounds = new ArrayList<>();

    /** @param least may be infinite, as may be {@code most}; the same where the sum must be just this */
    void add(int[] columns, double[] weights, double least, double most) {
        this.columns.add(columns.clone());
        this.weights.add(weights.clone());
        this.bounds.add(new double[] {least, most});
    }

    int count() {
        return bounds.size();
    }

    double least(int row) {
        return bounds.get(row)[0];
    }

    double most(int row) {
        return bounds.get(row)[1];
    }

    boolean isEquation(int row) {
        return least(row) == most(row);
    }

    int terms(int row) {
        return columns.get(row).length;
    }

    int column(int row, int term) {
        return columns.get(row)[term];
    }

    double weight(int row, int term) {
        return weights.get(row)[term];
    }

    double sum(int row, double[] values) {
        int[] of = columns.get(row);
        double[] by = weights.get(row);
        double sum = 0;
        for (int term = 0; term < of.length; term++) {
            sum += by[term] * values[of[term]];
        }
        return sum;
    }

    /** Adds the weighted rows, each times its factor, to the columns. */
    void addTo(double[] totals, double[] factors) {
        for (int row = 0; row < factors.length; row++) {
            for (int term = 0; term < terms(row); term++) {
                totals[column(row, term)] += factors[row] * weight(row, term);
            }
        }
    }
}
