package org.plumbline.model.sortition;

import java.math.BigDecimal;

/**
 * The people of a population who have one value of a feature.
 *
 * @param people how many, or any figure in proportion to them such as a percentage; nought or more
 */
public record PopulationValue(String value, BigDecimal people) {

    public PopulationValue {
        if (people.signum() < 0) {
            throw new IllegalArgumentException(value + ": " + people + " people");
        }
    }
}
