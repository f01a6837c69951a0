package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A brief with the studies that it reads, and all that they name.
 *
 * @param districts of a composite index
 * @param smallAreas of a target; empty where the brief reads none
 */
public record BriefChain(RecipeFile brief, StudyChain districts, Optional<StudyChain> smallAreas) {

    /** Every recipe that is read, each once, the brief's own first. */
    public List<RecipeFile> list() {
        return Stream.concat(
                        Stream.of(brief),
                        Stream.concat(Stream.of(districts), smallAreas.stream())
                                .flatMap(study -> study.list().stream()))
                .distinct()
                .toList();
    }
}
