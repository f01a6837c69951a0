package org.plumbline.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

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
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

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
}
