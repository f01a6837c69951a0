package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link StudyRecipe}s. Whether the recipes that they name are there is for {@link RecipeBook} to say. */
final class StudyReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return List.of();
    }

    @Override
    public StudyRecipe read(Fields recipe) {
        return new StudyRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.text("index"),
                recipe.text("allocation"),
                recipe.text("audit"),
                recipe.texts("notes"));
    }
}
