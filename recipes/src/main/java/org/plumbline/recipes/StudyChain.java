package org.plumbline.recipes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A study with all that it names, each of the right kind.
 *
 * @param otherIndices indices that rules of the allocation name beside the study's own
 */
public record StudyChain(
        RecipeFile study, RecipeFile index, RecipeFile allocation, RecipeFile audit, List<RecipeFile> otherIndices) {

    public StudyChain {
        otherIndices = List.copyOf(otherIndices);
    }

    /** Every recipe of the study, each once. */
    public List<RecipeFile> list() {
        return Stream.concat(Stream.of(study, index, allocation, audit), otherIndices.stream())
                .toList();
    }
}
