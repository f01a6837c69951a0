package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            indicator.denominator().ifPresent(by -> numbers.add(by.column()));
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
        for (StepRule step : steps(recipe)) {
            if (step instanceof StepRule.Impute impute) {
                impute.group().ifPresent(texts::add);
            }
            if (step instanceof StepRule.Shrink shrink) {
                texts.add(shrink.parent());
            }
        }
        return new WantedColumns(numbers, texts);
    }

    /** With columns of groups besides. */
    WantedColumns with(Set<String> groups) {
        Set<String> all = new LinkedHashSet<>(texts);
        all.addAll(groups);
        return new WantedColumns(numbers, all);
    }

    /** Those stated and those that could have been taken instead. */
    private static List<StepRule> steps(BuiltIndexRecipe recipe) {
        List<StepRule> steps = new ArrayList<>(recipe.steps());
        recipe.margins()
                .ifPresent(margins -> Stream.concat(Stream.of(margins.near()), margins.far().stream())
                        .flatMap(choices -> choices.preparations().stream())
                        .forEach(other -> steps.addAll(other.steps())));
        return steps;
    }
}
