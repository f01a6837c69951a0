package org.plumbline.sources.tables;

import org.plumbline.model.problems.Where;

/**
 * The cells of the row that is being read, in the order in which their columns were asked for. One object serves all
 * rows of a table, so nothing is made for a cell that is a number or a code already known; keep none beyond its row.
 */
public final class RowCells {
    private final String file;
    private final int[] columns;
    private final int[] starts;
    private final int[] ends;
    private final int[] lines;
    private char[] text = new char[1024];
    private int length;
    private int line;

    /** @param columns the number in the row, from 0, of each cell that is wanted; -1 where the table lacks it */
    RowCells(String file, int[] columns) {
        this.file = file;
        this.columns = columns.clone();
        this.starts = new int[columns.length];
        this.ends = new int[columns.length];
        this.lines = new int[columns.length];
    }

    void begin(int startLine) {
        length = 0;
        line = startLine;
    }

    void keep(int cell, char[] from, int offset, int count, int cellLine) {
        if (length + count > text.length) {
            char[] longer = new char[Math.max(2 * text.length, length + count)];
            System.arraycopy(text, 0, longer, 0, length);
            text = longer;
        }
        System.arraycopy(from, offset, text, length, count);
        starts[cell] = length;
        length += count;
        ends[cell] = length;
        lines[cell] = cellLine;
    }

    /** The same of what stands between two quotes, where a quote is written twice. */
    void keepQuoted(int cell, char[] from, int offset, int count, int cellLine) {
        keep(cell, from, offset, count, cellLine);
        int end = starts[cell];
        for (int i = starts[cell]; i < ends[cell]; i++) {
            text[end] = text[i];
            end++;
            i += text[i] == '"' ? 1 : 0;
        }
        ends[cell] = end;
        length = end;
    }

    /** The row has no such cell. */
    void lack(int cell) {
        starts[cell] = length;
        ends[cell] = length;
        lines[cell] = line;
    }

    /** How many cells were asked for. */
    public int count() {
        return columns.length;
    }

    /** Whether the table has the column that was asked for at this place. */
    public boolean has(int cell) {
        return columns[cell] >= 0;
    }

    /** The line of the file on which the row starts, counted from 1. */
    public int line() {
        return line;
    }

    /** The line on which the cell starts, which is a later one where a quoted cell before it spans several. */
    public int line(int cell) {
        return lines[cell];
    }

    /** The number of the cell in its row, counted from 1. */
    public int number(int cell) {
        return columns[cell] + 1;
    }

    public Where where(int cell) {
        return new Where(file, lines[cell], number(cell));
    }

    /** The cell's text, without the quotes around it. */
    public String text(int cell) {
        return new String(text, starts[cell], ends[cell] - starts[cell]);
    }

    /** Whether the cell holds nothing but spaces: nothing was observed. */
    public boolean isBlank(int cell) {
        int start = starts[cell];
        return start == ends[cell]
                || (!isVisibleAscii(text[start]) && text(cell).isBlank());
    }

    /** The number that the cell stands for: what {@link PlainNumber} gives of its text. */
    public double number(int cell, NumberRange range) {
        return PlainNumber.parse(text, starts[cell], ends[cell], range);
    }

    int length(int cell) {
        return ends[cell] - starts[cell];
    }

    /** A hash of the cell's text, the same as that of an equal {@link String}. */
    int hash(int cell) {
        int hash = 0;
        for (int i = starts[cell]; i < ends[cell]; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    boolean equals(int cell, String other) {
        int start = starts[cell];
        if (other.length() != ends[cell] - start) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (other.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisibleAscii(char first) {
        return first > ' ' && first < 0x7F;
    }
}
