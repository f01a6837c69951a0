package org.plumbline.sources.tables;

import java.util.List;
import java.util.Map;
import org.plumbline.model.problems.Where;

/** One row of a table, its cells by the names of their columns, exactly as written. */
public final class Row {
    private final String file;
    private final int line;
    private final List<String> cells;
    private final Map<String, Integer> cellByColumn;

    Row(String file, int line, List<String> cells, Map<String, Integer> cellByColumn) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.cellByColumn = cellByColumn;
    }

    /** The line of the file on which the row starts, counted from 1. */
    public int line() {
        return line;
    }

    /**
     * The cell's text, without the quotes around it.
     *
     * @throws IllegalArgumentException if the reader was not asked for this column
     */
    public String text(String column) {
        return cells.get(index(column));
    }

    /** Whether the cell holds nothing but spaces: nothing was observed. */
    public boolean isBlank(String column) {
        return text(column).isBlank();
    }

    /** The line on which the cell starts, and its number in the row; quoted cells before it may span lines. */
    public Where where(String column) {
        int index = index(column);
        int lineEndsBefore =
                cells.subList(0, index).stream().mapToInt(Row::lineEnds).sum();
        return new Where(file, line + lineEndsBefore, index + 1);
    }

    private static int lineEnds(String cell) {
        // lines() takes a line end at the end of a text for none, so something must follow it
        return (int) (cell + ".").lines().count() - 1;
    }

    private int index(String column) {
        Integer index = cellByColumn.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " among " + cellByColumn.keySet());
        }
        return index;
    }
}
