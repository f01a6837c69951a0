package org.plumbline.sources.tables;

import java.util.Arrays;

/** Where the cells of the rows that were walked over begin and end in the characters that hold them, and in which line. */
final class CellMarks {
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] lines = new int[1024];
    private int cells;
    private int[] rowEnds = new int[64];
    private int rows;

    void cell(int start, int end, int line) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            lines = Arrays.copyOf(lines, 2 * cells);
        }
        starts[cells] = start;
        ends[cells] = end;
        lines[cells] = line;
        cells++;
    }

    /** The last cell was the last of its row. */
    void rowEnds() {
        if (rows == rowEnds.length) {
            rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
        }
        rowEnds[rows] = cells;
        rows++;
    }

    /** How many rows have ended. */
    int rows() {
        return rows;
    }

    /** The number of the first cell of a row that has ended; of the first that has not, what the next cell's will be. */
    int firstOf(int row) {
        return row == 0 ? 0 : rowEnds[row - 1];
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    int line(int cell) {
        return lines[cell];
    }

    /** Where the row begins that has not ended, if a cell of it has; otherwise {@code cell}, where its first cell begins. */
    int unfinished(int cell) {
        int first = firstOf(rows);
        return first < cells ? starts[first] : cell;
    }

    /** Forgets the rows that have ended; the characters of the other have been moved so far to the front. */
    void moved(int by) {
        int first = firstOf(rows);
        for (int i = first; i < cells; i++) {
            starts[i - first] = starts[i] - by;
            ends[i - first] = ends[i] - by;
            lines[i - first] = lines[i];
        }
        cells -= first;
        rows = 0;
    }
}
