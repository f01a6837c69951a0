package org.plumbline.model.sortition;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of a population by one feature.
 *
 * @param values at least one, values differ, and one of them at least has people
 */
public record PopulationFeature(String name, List<PopulationValue> values) {

    public PopulationFeature {
        values = List.copyOf(values);
        Set<String> names = new HashSet<>();
        for (PopulationValue value : values) {
            if (!names.add(value.value())) {
                throw new IllegalArgumentException(name + " has the value " + value.value() + " twice");
            }
        }
        if (total(values).signum() == 0) {
            throw new IllegalArgumentException(name + " has no people");
        }
    }

    /** All people, in the unit of {@link PopulationValue#people}; above nought. */
    public BigDecimal total() {
        return total(values);
    }

    private static BigDecimal total(List<PopulationValue> values) {
        return values.stream().map(PopulationValue::people).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
