package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A study with all that it names, each of the right kind.
 *
 * @param basis the composite index or the target that stands for need
 * @param indices the composite indices that a target's measures name, in their order
 * @param others recipes that rules of the allocation name beside the study's own
 */
public record StudyChain(
        RecipeFile study,
        RecipeFile basis,
        List<RecipeFile> indices,
        RecipeFile allocation,
        RecipeFile audit,
        List<RecipeFile> others) {

    public StudyChain {
        indices = List.copyOf(indices);
        others = List.copyOf(others);
    }

    /** Every recipe of the study, each once. */
    public List<RecipeFile> list() {
        return Stream.of(Stream.of(study, basis), indices.stream(), Stream.of(allocation, audit), others.stream())
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    /** The recipe of that id among those of the study. */
    public Optional<RecipeFile> find(String id) {
        return list().stream().filter(file -> file.id().equals(id)).findFirst();
    }
}
