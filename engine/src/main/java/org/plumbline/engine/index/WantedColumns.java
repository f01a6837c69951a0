package org.plumbline.engine.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.StepRule;

/**
 * The columns that an index needs of its data.
 *
 * @param numbers of figures
 * @param texts of groups and areas around
 */
record WantedColumns(Set<String> numbers, Set<String> texts) {

    static WantedColumns of(BuiltIndexRecipe recipe) {
        Set<String> numbers = new LinkedHashSet<>();
        for (IndicatorRule indicator : recipe.indicators()) {
            numbers.add(indicator.column());
            indicator.denominator().ifPresent(numbers::add);
            indicator.counts().ifPresent(counts -> {
                numbers.add(counts.cases());
                numbers.add(counts.among());
            });
            indicator.limits().ifPresent(limits -> {
                numbers.add(limits.lower());
                numbers.add(limits.upper());
            });
        }
        Set<String> texts = new LinkedHashSet<>();
        for (StepRule step : recipe.steps()) {
            if (step instanceof StepRule.Impute impute) {
                impute.group().ifPresent(texts::add);
            }
            if (step instanceof StepRule.Shrink shrink) {
                texts.add(shrink.parent());
            }
        }
        return new WantedColumns(numbers, texts);
    }
}
