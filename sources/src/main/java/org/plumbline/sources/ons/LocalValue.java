package org.plumbline.sources.ons;

import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.places.AreaCode;

/**
 * One value of a local indicator.
 *
 * @param value NaN where nothing was observed, for the reason in {@code status}
 * @param lower of the 95% confidence interval; NaN where none is published
 * @param upper of the 95% confidence interval; NaN where none is published
 */
public record LocalValue(
        AreaCode area, DateSpan period, double value, double lower, double upper, ObservationStatus status) {

    public LocalValue {
        if (Double.isNaN(value) == (status == ObservationStatus.OBSERVED)) {
            throw new IllegalArgumentException(area + " of " + period + " is " + value + ", " + status);
        }
    }
}
