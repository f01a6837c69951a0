package org.plumbline.sources.columns;

import java.util.Arrays;

/** For each row the number of its value among the distinct ones of a column. */
final class IndexedRows {
    /** Stands for a gap. */
    static final int GAP = -1;

    private int[] numbers = new int[1024];
    private int rows;

    void add(int number) {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * rows);
        }
        numbers[rows] = number;
        rows++;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, rows);
    }
}
