package org.plumbline.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** An index of a small file and a recipe beside it. */
final class ToyIndex {
    private final Path recipe;

    private ToyIndex(Path recipe) {
        this.recipe = recipe;
    }

    /** @param rest of the recipe, from the indicators on */
    static ToyIndex write(Path folder, String csv, String rest) {
        try {
            Files.write(folder.resolve("toy.csv"), csv.getBytes(StandardCharsets.UTF_8));
            String text =
                    "kind: built-index\nid: toy\ntitle: Toy\ndata: {file: toy.csv, place: code}\nhigher-is: worse\n"
                            + rest;
            return new ToyIndex(Files.write(folder.resolve("toy.yaml"), text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    BuiltAnswer build() {
        return with(indices -> indices.compute(
                RecipeBook.besideFile(recipe),
                "toy",
                InputFiles.of(recipe.resolveSibling(".")),
                new Settings(OptionalLong.empty(), OptionalInt.empty()),
                Progress.SILENT));
    }

    DataLook look() {
        return with(indices -> indices.look(
                RecipeBook.besideFile(recipe), "toy", InputFiles.of(recipe.resolveSibling(".")), Progress.SILENT));
    }

    static <T> T with(Function<Indices, T> question) {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            return question.apply(new Indices(Catalogue.of(Optional.empty(), List.of()), threads));
        } finally {
            threads.shutdownNow();
        }
    }
}
