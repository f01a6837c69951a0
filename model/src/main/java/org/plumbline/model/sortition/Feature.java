package org.plumbline.model.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something by which a panel is to mirror the population, such as age.
 *
 * @param quotas one for each value, values differ; every person has exactly one of these values
 */
public record Feature(String name, List<Quota> quotas) {

    public Feature {
        quotas = List.copyOf(quotas);
        Set<String> values = new HashSet<>();
        for (Quota quota : quotas) {
            if (!values.add(quota.value())) {
                throw new IllegalArgumentException(name + " has the value " + quota.value() + " twice");
            }
        }
        if (quotas.isEmpty()) {
            throw new IllegalArgumentException(name + " has no values");
        }
    }

    /** The place of a value among the quotas; -1 where there is no such value. */
    public int find(String value) {
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }
}
