package org.plumbline.model.budgeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A costed proposal.
 *
 * @param id differs from that of every other project of the election
 * @param name empty where the file has none
 * @param cost in the election's {@link MoneyUnit}, more than nought
 * @param categories what it is about; may be empty
 * @param fields every other column of its row, by the heading, in the order of the file; {@code votes}, {@code score} and
 *     {@code selected} among them as printed there, which may differ from what the ballots say
 */
public record Project(String id, String name, long cost, List<String> categories, Map<String, String> fields) {

    public Project {
        categories = List.copyOf(categories);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (id.isEmpty() || cost <= 0) {
            throw new IllegalArgumentException("not a project: " + id + " at " + cost);
        }
    }

    /** What to call it where people read: its name, or its id where it has none. */
    public String title() {
        return name.isEmpty() ? id : name;
    }
}
