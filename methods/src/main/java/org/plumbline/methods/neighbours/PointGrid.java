package org.plumbline.methods.neighbours;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Points sorted into square cells. */
final class PointGrid {
    /** The cell of a place beyond the edge. */
    static final int NONE = -1;

    /** Cells a side at most: a few points far apart need no more. */
    private static final int MOST_CELLS = 4096;

    /** A millimetre: so near to the line, a cell is looked at point by point. */
    private static final double SLACK_METRES = 0.001;

    private final double[] eastings;
    private final double[] northings;
    private final double west;
    private final double south;
    private final double size;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] points;
    private final double[] sums;

    /** @param wanted the side of a cell in metres, above nought; larger where the points lie far apart */
    PointGrid(double[] eastings, double[] northings, double[] people, double wanted) {
        if (!(wanted > 0)) {
            throw new IllegalArgumentException("cells of " + wanted + " metres");
        }
        this.eastings = eastings;
        this.northings = northings;
        this.west = least(eastings);
        this.south = least(northings);
        double width = greatest(eastings) - west;
        double height = greatest(northings) - south;
        this.size = Math.max(wanted, Math.max(width, height) / MOST_CELLS);
        this.columns = (int) (width / size) + 1;
        this.rows = (int) (height / size) + 1;
        this.starts = new int[columns * rows + 1];
        this.points = new int[eastings.length];
        this.sums = new double[columns * rows];
        sort(people);
    }

    private static double least(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .min()
                .orElseThrow();
    }

    private static double greatest(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .max()
                .orElseThrow();
    }

    /** Counting sort: how many in each cell, where each cell starts, then every point to its cell. */
    private void sort(double[] people) {
        int[] filled = new int[sums.length];
        for (int point = 0; point < points.length; point++) {
            int cell = cellOf(point);
            starts[cell + 1]++;
            sums[cell] += people[point];
        }
        for (int cell = 0; cell < sums.length; cell++) {
            starts[cell + 1] += starts[cell];
        }
        for (int point = 0; point < points.length; point++) {
            int cell = cellOf(point);
            points[starts[cell] + filled[cell]++] = point;
        }
    }

    private int column(int point) {
        return (int) ((eastings[point] - west) / size);
    }

    private int row(int point) {
        return (int) ((northings[point] - south) / size);
    }

    private int cellOf(int point) {
        return row(point) * columns + column(point);
    }

    /** Pairs of columns and rows to go from a point's cell to reach every cell that may hold points within a distance; nearest first. */
    int[] offsetsWithin(double metres) {
        int reach = (int) Math.ceil(metres / size);
        return IntStream.rangeClosed(-reach, reach)
                .boxed()
                .flatMap(across -> IntStream.rangeClosed(-reach, reach).mapToObj(up -> new int[] {across, up}))
                .sorted(Comparator.comparingInt(step -> step[0] * step[0] + step[1] * step[1]))
                .flatMapToInt(IntStream::of)
                .toArray();
    }

    int cellBeside(int point, int across, int up) {
        int column = column(point) + across;
        int row = row(point) + up;
        return column < 0 || row < 0 || column >= columns || row >= rows ? NONE : row * columns + column;
    }

    boolean isEmpty(int cell) {
        return starts[cell] == starts[cell + 1];
    }

    /** Where the points of a cell start; those of the last cell end at {@code from(cell + 1)}. */
    int from(int cell) {
        return starts[cell];
    }

    int point(int at) {
        return points[at];
    }

    double people(int cell) {
        return sums[cell];
    }

    /** Whether the farthest corner of a cell lies within a distance of a point. */
    boolean isWhollyWithin(int cell, int point, double metres) {
        double left = west + (cell % columns) * size;
        double bottom = south + (cell / columns) * size;
        double east = Math.max(eastings[point] - left, left + size - eastings[point]);
        double north = Math.max(northings[point] - bottom, bottom + size - northings[point]);
        double inside = metres - SLACK_METRES;
        return inside > 0 && east * east + north * north <= inside * inside;
    }
}
