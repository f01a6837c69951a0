package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link StudyRecipe}s. Whether the recipes that they name are there is for {@link RecipeBook} to say. */
final class StudyReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        boolean index = recipe.find("index").isPresent();
        boolean target = recipe.find("target").isPresent();
        if (index != target) {
            return List.of();
        }
        return List.of(new Problem(
                index ? ProblemCode.UNKNOWN_KEY : ProblemCode.MISSING_KEY,
                recipe.find("target").map(YamlMap.Entry::key).orElseGet(recipe::where),
                index ? "a study with both an index and a target" : "a study without an index or a target",
                "",
                "either index or target",
                ""));
    }

    @Override
    public StudyRecipe read(Fields recipe) {
        return new StudyRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.findText("target")
                        .<StudyRecipe.Basis>map(StudyRecipe.Basis.OfTarget::new)
                        .orElseGet(() -> new StudyRecipe.Basis.OfIndex(recipe.text("index"))),
                recipe.text("allocation"),
                recipe.text("audit"),
                recipe.texts("notes"));
    }
}
