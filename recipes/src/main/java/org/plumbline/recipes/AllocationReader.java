package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link AllocationRecipe}s. */
final class AllocationReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return Doubled.problems(recipe, "rules", "id");
    }

    @Override
    public AllocationRecipe read(Fields recipe) {
        Fields pot = recipe.fields("pot");
        return new AllocationRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                pot.awards("awards"),
                Sterling.parsePence(pot.text("stated")),
                recipe.text("data"),
                recipe.fields("population").text("column"),
                recipe.listFields("rules").stream().map(AllocationReader::rule).toList(),
                recipe.fields("rounding").textIfAny("note"),
                recipe.texts("notes"));
    }

    private static ShareRule rule(Fields rule) {
        return new ShareRule(rule.text("id"), rule.text("title"), need(rule.fields("need")));
    }

    private static Need need(Fields need) {
        return switch (need.text("from")) {
            case "index" -> new Need.OfIndex(need.text("recipe"));
            case "target" -> new Need.OfTarget(need.text("recipe"));
            case "column" -> new Need.OfColumn(need.text("column"));
            case "population" -> new Need.Population();
            default -> throw new IllegalStateException("a need of the schema that the reader does not know");
        };
    }
}
