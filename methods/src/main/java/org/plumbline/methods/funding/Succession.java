package org.plumbline.methods.funding;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.places.AreaCode;

/**
 * A council that took the place of others on a day, and the order that made it.
 *
 * @param predecessors the districts that it covers, as coded before that day
 */
public record Succession(AreaCode code, String name, LocalDate from, List<AreaCode> predecessors, Citation order) {

    public Succession {
        predecessors = List.copyOf(predecessors);
        if (predecessors.isEmpty()) {
            throw new IllegalArgumentException(name + " succeeds nobody");
        }
    }
}
