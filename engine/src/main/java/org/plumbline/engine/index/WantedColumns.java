package org.plumbline.engine.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.StepRule;

/**
 * The columns that an index needs of its data, each with where the recipe first names it, as {@code RecipeFile.whereOf} takes it.
 *
 * @param namedAtNumbers columns of figures
 * @param namedAtTexts columns of groups and areas around
 */
record WantedColumns(Map<String, String> namedAtNumbers, Map<String, String> namedAtTexts) {

    static WantedColumns of(BuiltIndexRecipe recipe) {
        WantedColumns wanted = new WantedColumns(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < recipe.indicators().size(); i++) {
            wanted.indicator(recipe.indicators().get(i), "/indicators/" + i);
        }
        wanted.steps(recipe.steps(), "/steps");
        recipe.margins().ifPresent(margins -> {
            wanted.choices(Optional.of(margins.near()), "/margins/near");
            wanted.choices(margins.far(), "/margins/far");
        });
        return wanted;
    }

    /** With columns of groups that are asked for besides. */
    WantedColumns with(Set<String> groups) {
        Map<String, String> texts = new LinkedHashMap<>(namedAtTexts);
        groups.forEach(group -> texts.putIfAbsent(group, ""));
        return new WantedColumns(namedAtNumbers, texts);
    }

    Set<String> numbers() {
        return namedAtNumbers.keySet();
    }

    Set<String> texts() {
        return namedAtTexts.keySet();
    }

    private void indicator(IndicatorRule indicator, String at) {
        namedAtNumbers.putIfAbsent(indicator.column(), at + "/column");
        indicator.denominator().ifPresent(by -> namedAtNumbers.putIfAbsent(by.column(), at + "/denominator"));
        indicator.counts().ifPresent(counts -> {
            namedAtNumbers.putIfAbsent(counts.cases(), at + "/counts/cases");
            namedAtNumbers.putIfAbsent(counts.among(), at + "/counts/among");
        });
        indicator.limits().ifPresent(limits -> {
            namedAtNumbers.putIfAbsent(limits.lower(), at + "/limits/lower");
            namedAtNumbers.putIfAbsent(limits.upper(), at + "/limits/upper");
        });
    }

    private void choices(Optional<IndexMargins.Choices> choices, String at) {
        List<IndexMargins.Preparation> preparations =
                choices.map(IndexMargins.Choices::preparations).orElse(List.of());
        for (int i = 0; i < preparations.size(); i++) {
            steps(preparations.get(i).steps(), at + "/preparations/" + i + "/steps");
        }
    }

    private void steps(List<StepRule> steps, String at) {
        for (int i = 0; i < steps.size(); i++) {
            String step = at + "/" + i;
            if (steps.get(i) instanceof StepRule.Impute impute) {
                impute.group().ifPresent(group -> namedAtTexts.putIfAbsent(group, step + "/group"));
            }
            if (steps.get(i) instanceof StepRule.Shrink shrink) {
                namedAtTexts.putIfAbsent(shrink.parent(), step + "/parent");
            }
        }
    }
}
