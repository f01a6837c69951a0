package org.plumbline.engine.briefs;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.sources.ons.LocalIndicators;

/** The tables without which no brief of a recipe can be made in full, whatever the place. */
record NeededTables(BriefChain chain) {

    List<String> list() {
        Stream<String> local = chain.brief().as(BriefRecipe.class).local().stream()
                .flatMap(any -> Stream.of(LocalIndicators.VALUES, LocalIndicators.METADATA, DistrictFate.TABLE));
        return Stream.of(
                        chain.districts().list().stream()
                                .map(RecipeFile::recipe)
                                .flatMap(recipe -> recipe.tables().stream()),
                        chain.smallAreas().stream().flatMap(NeededTables::ofNeighbourhoods),
                        chain.neighbours().stream().flatMap(file -> file.recipe().tables().stream()),
                        local)
                .flatMap(tables -> tables)
                .distinct()
                .toList();
    }

    private static Stream<String> ofNeighbourhoods(StudyChain study) {
        TargetRecipe target = study.basis().as(TargetRecipe.class);
        return Stream.of(
                target.register(),
                target.neighbourhoods().table(),
                target.neighbourhoods().lookup(),
                study.indices().get(0).as(CompositeIndexRecipe.class).data());
    }
}
