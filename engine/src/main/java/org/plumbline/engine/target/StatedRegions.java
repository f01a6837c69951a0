package org.plumbline.engine.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.Associations;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.TargetRecipe;

/**
 * Whether the regions that a target recipe leaves out of its associations are there. One that is misspelt would leave out
 * nobody, and the figure of the whole country would stand under another title.
 */
public final class StatedRegions {
    private StatedRegions() {}

    /**
     * @param file of a target
     * @param districts with the regions that they lie in
     * @throws org.plumbline.model.problems.WrongInput with each region that no district lies in
     */
    public static void require(RecipeFile file, Places districts) {
        List<String> regions = districts.listParents().stream().map(Place::name).toList();
        List<Associations.Variant> variants = file.as(TargetRecipe.class)
                .associations()
                .map(Associations::variants)
                .orElse(List.of());
        Problems problems = new Problems();
        for (int i = 0; i < variants.size(); i++) {
            String key = "/associations/variants/" + i + "/without-region";
            Optional<String> unknown = variants.get(i).withoutRegion().filter(region -> !regions.contains(region));
            unknown.ifPresent(region -> problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf(key),
                    "a region that no district lies in",
                    region,
                    regions.stream().collect(Collectors.joining(", ", "one of: ", "")),
                    "")));
        }
        problems.throwIfAny();
    }
}
