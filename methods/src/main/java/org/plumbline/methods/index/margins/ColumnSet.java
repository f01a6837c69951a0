package org.plumbline.methods.index.margins;

import java.util.stream.IntStream;

/** One set of columns on one scale, its places split into those without a gap and the others. */
final class ColumnSet {
    private final double[][] columns;
    private final int[] complete;
    private final int[] withGaps;
    private final double[][] completeColumns;
    private final double[][] columnsWithGaps;
    private final double[][] logarithms;

    /** @param columns one array an indicator; not written to afterwards */
    ColumnSet(double[][] columns) {
        this.columns = columns;
        boolean[] gap = new boolean[columns[0].length];
        for (double[] column : columns) {
            for (int i = 0; i < gap.length; i++) {
                gap[i] |= Double.isNaN(column[i]);
            }
        }
        this.complete = IntStream.range(0, gap.length).filter(i -> !gap[i]).toArray();
        this.withGaps = IntStream.range(0, gap.length).filter(i -> gap[i]).toArray();
        this.completeColumns = withGaps.length == 0 ? columns : taken(complete);
        this.columnsWithGaps = taken(withGaps);
        this.logarithms = new double[columns.length][];
    }

    private double[][] taken(int[] places) {
        double[][] taken = new double[columns.length][places.length];
        for (int k = 0; k < taken.length; k++) {
            for (int i = 0; i < places.length; i++) {
                taken[k][i] = columns[k][places[i]];
            }
        }
        return taken;
    }

    double[][] columns() {
        return columns;
    }

    int places() {
        return columns[0].length;
    }

    boolean hasGaps() {
        return withGaps.length > 0;
    }

    /** The numbers of the places without a gap. */
    int[] complete() {
        return complete;
    }

    int[] withGaps() {
        return withGaps;
    }

    /** The columns of the places without a gap. */
    double[][] completeColumns() {
        return completeColumns;
    }

    double[][] columnsWithGaps() {
        return columnsWithGaps;
    }

    /** The logarithms of one of {@link #completeColumns}, made when first asked for. */
    synchronized double[] logarithms(int indicator) {
        if (logarithms[indicator] == null) {
            logarithms[indicator] = logarithms(completeColumns[indicator]);
        }
        return logarithms[indicator];
    }

    static double[] logarithms(double[] values) {
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logarithms[i] = StrictMath.log(values[i]);
        }
        return logarithms;
    }
}
