package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;

/**
 * What a brief says of any one place: which studies it reads. The place is not part of the recipe, so that every place is told
 * of in the same way.
 *
 * @param districts the id of a study of districts by an index
 * @param smallAreas the id of a study that lists small areas; empty for a brief of districts alone
 * @param neighbours how it finds the places that a place is like; empty where it names none
 * @param local what it says from local indicators; empty where it says nothing from them
 */
public record BriefRecipe(
        String id,
        String title,
        String summary,
        String districts,
        Optional<String> smallAreas,
        Optional<NeighbourChoices> neighbours,
        Optional<LocalChoices> local,
        List<String> notes)
        implements Recipe {

    public BriefRecipe {
        notes = List.copyOf(notes);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }
}
