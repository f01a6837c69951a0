package org.plumbline.model.indicators;

import org.plumbline.model.places.AreaCode;

/**
 * The value of one indicator for one place and period, as published.
 *
 * @param indicator the indicator's id
 * @param value NaN unless the status is {@code OBSERVED}
 * @param lower the lower limit of the value's published interval, finite; NaN where none is published
 * @param upper the upper limit; NaN exactly where {@code lower} is
 */
public record Observation(
        AreaCode place,
        String indicator,
        Period period,
        double value,
        double lower,
        double upper,
        ObservationStatus status) {

    public Observation {
        if (Double.isNaN(value) == (status == ObservationStatus.OBSERVED) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(place + ", " + indicator + ": " + value + " cannot be " + status);
        }
        boolean withoutLimits = Double.isNaN(lower) && Double.isNaN(upper);
        boolean withinLimits = lower <= value && value <= upper && Double.isFinite(upper - lower);
        if (!withoutLimits && !withinLimits) {
            throw new IllegalArgumentException(
                    place + ", " + indicator + ": " + value + " with limits " + lower + " to " + upper);
        }
    }

    /** A value published without limits. */
    public static Observation of(AreaCode place, String indicator, Period period, double value) {
        return new Observation(place, indicator, period, value, Double.NaN, Double.NaN, ObservationStatus.OBSERVED);
    }

    /** A gap and its reason. */
    public static Observation gap(AreaCode place, String indicator, Period period, ObservationStatus reason) {
        return new Observation(place, indicator, period, Double.NaN, Double.NaN, Double.NaN, reason);
    }
}
