package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Reads {@link BudgetComparisonRecipe}s. Whether the rules that they name are there is for {@link RecipeBook} to say. */
final class BudgetComparisonReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        List<Problem> problems = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        recipe.listItems("rules").stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .forEach(rule -> {
                    if (rules.contains(rule.text())) {
                        problems.add(new Problem(
                                ProblemCode.WRONG_VALUE,
                                rule.where(),
                                "a rule that is compared with itself",
                                rule.text(),
                                "each rule once",
                                "take one of the two out"));
                    }
                    rules.add(rule.text());
                });
        recipe.findScalar("chosen")
                .filter(chosen -> !rules.isEmpty() && !rules.contains(chosen.text()))
                .ifPresent(chosen -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        chosen.where(),
                        "a chosen rule that is not among those compared",
                        chosen.text(),
                        "one of: " + String.join(", ", rules),
                        "")));
        return problems;
    }

    @Override
    public BudgetComparisonRecipe read(Fields recipe) {
        return new BudgetComparisonRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.texts("rules"),
                recipe.text("chosen"),
                recipe.texts("notes"));
    }
}
