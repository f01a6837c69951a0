package org.plumbline.model.indicators;

import java.util.Arrays;

/** One value a place, in the order of the places; NaN where none was observed, with the reason beside it. Immutable. */
public final class Column {
    private final double[] values;
    private final ObservationStatus[] statuses;

    /**
     * @param values one a place; NaN exactly where the status is not {@code OBSERVED}; never infinite
     * @throws IllegalArgumentException if lengths differ, or a value and its status disagree
     */
    public Column(double[] values, ObservationStatus[] statuses) {
        if (values.length != statuses.length) {
            throw new IllegalArgumentException(values.length + " values, " + statuses.length + " statuses");
        }
        this.values = values.clone();
        this.statuses = statuses.clone();
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])
                    || Double.isNaN(values[i]) == (statuses[i] == ObservationStatus.OBSERVED)) {
                throw new IllegalArgumentException("row " + i + ": " + values[i] + " cannot be " + statuses[i]);
            }
        }
    }

    /** A column in which every value was observed. */
    public static Column observed(double... values) {
        ObservationStatus[] statuses = new ObservationStatus[values.length];
        Arrays.fill(statuses, ObservationStatus.OBSERVED);
        return new Column(values, statuses);
    }

    public int size() {
        return values.length;
    }

    public double value(int index) {
        return values[index];
    }

    public ObservationStatus status(int index) {
        return statuses[index];
    }

    /** A fresh array of the values, for arithmetic. */
    public double[] toArray() {
        return values.clone();
    }

    /** How many places have no value. */
    public int gaps() {
        return (int) Arrays.stream(values).filter(Double::isNaN).count();
    }
}
