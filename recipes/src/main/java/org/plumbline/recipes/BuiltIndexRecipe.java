package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;
import org.plumbline.recipes.index.StepRule;
import org.plumbline.recipes.index.WeightingRule;

/**
 * An index that is built step by step from its indicators. Rank 1 has the highest score.
 *
 * @param source the publication that it follows; empty for an index of one's own
 * @param worse whether a higher score is worse, as with deprivation; if not it is better
 * @param domains every one after those that it is a part of or before; their order is that in which they are shown
 */
public record BuiltIndexRecipe(
        String id,
        String title,
        String summary,
        Optional<Citation> source,
        IndexData data,
        boolean worse,
        List<IndicatorRule> indicators,
        List<DomainRule> domains,
        List<StepRule> steps,
        ScaleRule normalisation,
        WeightingRule weighting,
        Aggregation aggregation,
        Optional<IndexMargins> margins,
        List<String> notes)
        implements Recipe {

    public BuiltIndexRecipe {
        indicators = List.copyOf(indicators);
        domains = List.copyOf(domains);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException(id + " has no indicators");
        }
    }

    @Override
    public List<String> tables() {
        return data instanceof IndexData.Catalogued catalogued ? List.of(catalogued.table()) : List.of();
    }
}
