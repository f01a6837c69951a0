package org.plumbline.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
<<<<<<< HEAD
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
=======
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engine.Workbench;
>>>>>>> a0c7c992ac463c8b79d1bcc45b73120fe1f6e544
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

<<<<<<< HEAD
/** An index of a small file and a recipe beside it. */
final class OwnIndex {
    private final Path recipe;

    private OwnIndex(Path recipe) {
        this.recipe = recipe;
    }

    /** @param rest of the recipe, from the indicators on */
    static OwnIndex write(Path folder, String csv, String rest) {
        try {
            Files.write(folder.resolve("toy.csv"), csv.getBytes(StandardCharsets.UTF_8));
            String text =
                    "kind: built-index\nid: toy\ntitle: Toy\ndata: {file: toy.csv, place: code}\nhigher-is: worse\n"
                            + rest;
            return new OwnIndex(Files.write(folder.resolve("toy.yaml"), text.getBytes(StandardCharsets.UTF_8)));
=======
/** An index of somebody's own: a file of few places, a recipe beside it, and what comes of them. */
final class OwnIndex {
    /** Leaves numbers as they are, so that what comes after a scale can be worked out by hand. */
    static final String AS_THEY_ARE = "normalisation: {method: scaled, centre: 0, scale: 1}\n";

    private final Path folder;

    OwnIndex(Path folder) {
        this.folder = folder;
    }

    OwnIndex file(String text) {
        return write("mine.csv", text);
    }

    OwnIndex write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
>>>>>>> a0c7c992ac463c8b79d1bcc45b73120fe1f6e544
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

<<<<<<< HEAD
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
=======
    /** The index of the recipe whose lines after higher-is: worse are these. */
    BuiltAnswer build(String rest) {
        write("mine.yaml", """
                kind: built-index
                id: mine
                title: Mine
                data: {file: mine.csv, place: code}
                higher-is: worse
                """ + rest);
        return build("mine", 1);
    }

    BuiltAnswer build(String id, int threads) {
        try (Workbench workbench = new Workbench(Catalogue.bundled(), threads, List.of())) {
            return workbench
                    .indices()
                    .compute(book(id), id, InputFiles.of(folder), Settings.ofRecipe(), Progress.SILENT);
        }
    }

    private RecipeBook book(String id) {
        return RecipeBook.besideFile(folder.resolve(id + ".yaml"));
    }

    /** The scores of the index. */
    double[] scores(String rest) {
        return build(rest).built().indexScores();
    }

    /** The first indicator on its scale. */
    double[] scaled(String rest) {
        return build(rest).built().normalised()[0];
    }

    /** The first indicator after the last step. */
    double[] prepared(String rest) {
        return build(rest).built().prepared().values()[0];
    }
>>>>>>> a0c7c992ac463c8b79d1bcc45b73120fe1f6e544
}
