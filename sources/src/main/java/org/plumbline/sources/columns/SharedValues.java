package org.plumbline.sources.columns;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The values of a column as a list, of which each distinct one is held once. Immutable. */
final class SharedValues<T> extends AbstractList<T> implements RandomAccess {
    private final int[] numbers;
    private final List<T> distinct;

    SharedValues(int[] numbers, List<T> distinct) {
        this.numbers = numbers;
        this.distinct = distinct;
    }

    @Override
    public T get(int row) {
        return distinct.get(numbers[row]);
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
