package org.plumbline.model.indicators;

import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;

/**
 * Something measured for every place of a table.
 *
 * @param id the column's name in its source table, by which recipes refer to it
 * @param definition what one value means, in a sentence
 * @param domain the part of life that it is about, where the publication sorts its indicators so: {@code health}
 */
public record Indicator(
        String id,
        String definition,
        Unit unit,
        Polarity polarity,
        Optional<String> domain,
        Period period,
        Citation source,
        Licence licence) {

    public Indicator {
        if (id.isBlank() || definition.isBlank()) {
            throw new IllegalArgumentException("an indicator needs an id and a definition: " + id);
        }
    }
}
