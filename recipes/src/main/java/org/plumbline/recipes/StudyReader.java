package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link StudyRecipe}s. Whether the recipes that they name are there is for {@link RecipeBook} to say. */
final class StudyReader implements KindReader {

    private static final OneOfTwo BASIS = new OneOfTwo(
            "index",
            "target",
            "a study",
            "index: the id of a composite index of districts; or target: the id of a list of small areas",
            "index: need-districts-england-2019");

    @Override
    public List<Problem> check(YamlMap recipe) {
        return BASIS.problem(recipe, recipe.where()).stream().toList();
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
