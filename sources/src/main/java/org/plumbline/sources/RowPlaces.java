package org.plumbline.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.RowCells;

/** Where the cells of a table stood in its file. */
final class RowPlaces {
    private final String file;
    private final List<String> columns;
    private final int[] numbers;
    private final Map<Integer, int[]> lineByCell = new HashMap<>();
    private int[] lines = new int[1024];
    private int rows;

    RowPlaces(String file, List<String> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.numbers = new int[columns.size()];
    }

    void add(RowCells row) {
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, 2 * rows);
        }
        lines[rows] = row.line();
        boolean oneLine = true;
        for (int cell = 0; cell < numbers.length; cell++) {
            numbers[cell] = row.number(cell);
            oneLine &= !row.has(cell) || row.line(cell) == row.line();
        }
        if (!oneLine) {
            lineByCell.put(
                    rows, IntStream.range(0, numbers.length).map(row::line).toArray());
        }
        rows++;
    }

    int rows() {
        return rows;
    }

    /** These rows only, in the order given. */
    RowPlaces pick(int[] picked) {
        RowPlaces places = new RowPlaces(file, columns);
        System.arraycopy(numbers, 0, places.numbers, 0, numbers.length);
        places.lines = Arrays.stream(picked).map(row -> lines[row]).toArray();
        places.rows = picked.length;
        for (int row = 0; row < picked.length; row++) {
            int[] own = lineByCell.get(picked[row]);
            if (own != null) {
                places.lineByCell.put(row, own);
            }
        }
        return places;
    }

    Where where(String column, int row) {
        int cell = columns.indexOf(column);
        int[] own = lineByCell.get(row);
        return new Where(file, own == null ? lines[row] : own[cell], numbers[cell]);
    }
}
