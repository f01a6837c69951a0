package org.plumbline.model.indicators;

import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;

/**
 * Something measured for every place of a table.
 *
 * @param id the column's name in its source table, by which recipes refer to it
 * @param definition what one value means, in a sentence
 */
public record Indicator(
        String id, String definition, Unit unit, Polarity polarity, Period period, Citation source, Licence licence) {

    public Indicator {
        if (id.isBlank() || definition.isBlank()) {
            throw new IllegalArgumentException("an indicator needs an id and a definition: " + id);
        }
    }
}
