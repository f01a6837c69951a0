package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A brief with the studies that it reads, and all that they name.
 *
 * @param districts of a composite index
 * @param smallAreas of a target; empty where the brief reads none
 * @param neighbours for districts, wards and neighbourhoods; none where the brief names none
 */
public record BriefChain(
        RecipeFile brief, StudyChain districts, Optional<StudyChain> smallAreas, List<RecipeFile> neighbours) {

    public BriefChain {
        neighbours = List.copyOf(neighbours);
    }

    /** Every recipe that is read, each once, the brief's own first. */
    public List<RecipeFile> list() {
        Stream<RecipeFile> ofStudies =
                Stream.concat(Stream.of(districts), smallAreas.stream()).flatMap(study -> study.list().stream());
        return Stream.of(Stream.of(brief), ofStudies, neighbours.stream())
                .flatMap(files -> files)
                .distinct()
                .toList();
    }
}
