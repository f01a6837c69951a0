package org.plumbline.engine.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.citations.Checksum;
import org.plumbline.recipes.RecipeFile;

/**
 * What {@code run.json} holds: everything that is needed to compute the run again, and the checksum of all that it
 * published, with its lineage: each file names the recipes that made it, each recipe the tables that it reads.
 *
 * @param study the id of the recipe: of a study, or of a brief
 * @param asked of a brief, the place that it is about; of a comparison, the places
 * @param use {@code open}, or {@code private} where a table has no open licence
 */
record RunRecord(
        String format,
        String plumbline,
        String study,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AskedEntry> asked,
        long seed,
        int draws,
        String use,
        List<RecipeEntry> recipes,
        List<SourceEntry> sources,
        List<FileEntry> files) {
    static final String FILE_NAME = "run.json";
    static final String FORMAT = "plumbline-run-2";

    /** What a file leaves out is null to the mapper, and refused here. */
    RunRecord {
        Objects.requireNonNull(format, "format is missing");
        Objects.requireNonNull(plumbline, "plumbline is missing");
        Objects.requireNonNull(study, "study is missing");
        asked = asked == null ? List.of() : List.copyOf(asked);
        recipes = List.copyOf(Objects.requireNonNull(recipes, "recipes are missing"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources are missing"));
        files = List.copyOf(Objects.requireNonNull(files, "files are missing"));
    }

    /** A place by its code, or an area of somebody's own by the file that it is read from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskedEntry(
            @Nullable String code,
            @Nullable String file,
            @Nullable String name) {
        static AskedEntry of(Asked asked) {
            if (asked instanceof Asked.OfArea area) {
                return new AskedEntry(
                        null, RunFiles.inputName(area), area.name().orElse(null));
            }
            return new AskedEntry(((Asked.OfPlace) asked).code().text(), null, null);
        }
    }

    record RecipeEntry(String id, String file, String sha256, boolean builtIn, List<String> tables) {
        static RecipeEntry of(RecipeFile file) {
            return new RecipeEntry(
                    file.id(),
                    RunFiles.recipeName(file),
                    file.sha256(),
                    file.builtIn(),
                    file.recipe().tables());
        }
    }

    record SourceEntry(String table, String file, String sha256, long bytes, boolean bundled, boolean open) {
        SourceEntry {
            Objects.requireNonNull(table, "a source without its table");
            Objects.requireNonNull(file, "a source without its file");
            Objects.requireNonNull(sha256, "a source without its checksum");
        }

        static SourceEntry of(UsedTable used) {
            return new SourceEntry(used.table(), used.file(), used.sha256(), used.bytes(), used.bundled(), used.open());
        }
    }

    record FileEntry(String path, String sha256, long bytes, List<String> recipes) {
        FileEntry {
            Objects.requireNonNull(path, "a file without its path");
            Objects.requireNonNull(sha256, "a file without its checksum");
            recipes = List.copyOf(Objects.requireNonNull(recipes, "a file without its recipes"));
        }
    }

    static RunRecord of(Run run, Map<String, byte[]> published) {
        return new RunRecord(
                FORMAT,
                run.version(),
                run.lineage().recipe().id(),
                run.computed().asked().stream().map(AskedEntry::of).toList(),
                run.lineage().seed(),
                run.lineage().draws(),
                run.lineage().isPrivate() ? "private" : "open",
                run.lineage().recipes().stream().map(RecipeEntry::of).toList(),
                run.lineage().tables().stream().map(SourceEntry::of).toList(),
                published.entrySet().stream()
                        .map(file -> new FileEntry(
                                file.getKey(),
                                Checksum.of(file.getValue()),
                                file.getValue().length,
                                recipesOf(file.getKey(), run)))
                        .toList());
    }

    /** A table is made by the recipes that it names, a recipe's copy by itself, and the rest by all of them. */
    private static List<String> recipesOf(String path, Run run) {
        return run.tables().stream()
                .filter(table -> RunFiles.tableName(table).equals(path))
                .findFirst()
                .map(Table::recipes)
                .orElseGet(() -> run.lineage().recipes().stream()
                        .filter(recipe -> RunFiles.recipeName(recipe).equals(path))
                        .findFirst()
                        .map(recipe -> List.of(recipe.id()))
                        .orElseGet(() -> run.lineage().recipeIds()));
    }
}
