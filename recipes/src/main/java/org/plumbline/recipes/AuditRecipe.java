package org.plumbline.recipes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.funding.Succession;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.places.AreaCode;

/**
 * How to set awards beside deprivation: per head by tenth of places, and for each of the most deprived.
 *
 * @param data the table of places with their residents and scores
 * @param deprivationColumn the published score by which places are put into tenths; higher is more deprived
 * @param mostDeprived how many of the most deprived places are shown one by one, at least one
 * @param aliases names of lead authorities that are not the district's own, with the district meant, in the order of the file
 * @param successions councils made after the data table's boundaries; codes differ
 * @param attributions whose an award is, at least one rule, the strictest first
 */
public record AuditRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        AwardSelection awards,
        String data,
        String populationColumn,
        String deprivationColumn,
        String deprivationTitle,
        int mostDeprived,
        Map<String, AreaCode> aliases,
        List<Succession> successions,
        List<AttributionUse> attributions,
        List<String> notes)
        implements Recipe {

    public AuditRecipe {
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        successions = List.copyOf(successions);
        attributions = List.copyOf(attributions);
        notes = List.copyOf(notes);
        if (mostDeprived < 1 || attributions.isEmpty()) {
            throw new IllegalArgumentException("not an audit: " + mostDeprived + ", " + attributions);
        }
    }

    @Override
    public List<String> tables() {
        return List.of(data, awards.table());
    }
}
