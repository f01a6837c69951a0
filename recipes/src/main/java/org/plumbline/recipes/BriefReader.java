package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link BriefRecipe}s. Whether the studies that they name are there is for {@link RecipeBook} to say. */
final class BriefReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return recipe.findMap("local").map(LocalReader::check).orElse(List.of());
    }

    @Override
    public BriefRecipe read(Fields recipe) {
        return new BriefRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.text("districts"),
                recipe.findText("small-areas"),
                recipe.findFields("neighbours")
                        .map(these -> new NeighbourChoices(
                                these.text("districts"), these.text("wards"), these.text("neighbourhoods"))),
                recipe.findFields("local").map(LocalReader::read),
                recipe.texts("notes"));
    }
}
