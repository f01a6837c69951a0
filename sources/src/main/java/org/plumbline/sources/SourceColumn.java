package org.plumbline.sources;

import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.sources.columns.ColumnForm;

/**
 * One column of a source's table.
 *
 * @param name by which recipes call it; in the tables that come with the program also the heading
 * @param definition what one value means
 * @param unit empty for text and codes
 * @param domain the part of life that it is about, where the publication sorts its indicators so
 * @param period what time the values are about; empty for what has no date of its own, such as a name
 * @param citation the publication that the values were taken from
 * @param form how its cells are written
 */
public record SourceColumn(
        String name,
        String definition,
        Optional<Unit> unit,
        Polarity polarity,
        Optional<String> domain,
        Optional<Period> period,
        Citation citation,
        Licence licence,
        ColumnForm form) {

    public SourceColumn {
        if (name.isBlank() || definition.isBlank()) {
            throw new IllegalArgumentException("a column needs a name and a definition: " + name);
        }
    }

    /** This column as an indicator, if it measures something: if it has both a unit and a period. */
    public Optional<Indicator> findIndicator() {
        return unit.flatMap(its ->
                period.map(when -> new Indicator(name, definition, its, polarity, domain, when, citation, licence)));
    }
}
