package org.plumbline.engine.runs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.tables.Table;
import org.plumbline.recipes.RecipeFile;

/** The files of a run by their path in its folder: tables first, its own record last. */
final class RunFiles {
    static final String RECIPES = "recipes";
    static final String INPUTS = "inputs/";

    private RunFiles() {}

    static Map<String, byte[]> of(Run run, List<Publication> publications) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Table table : run.tables()) {
            if (files.put(tableName(table), table.toCsv()) != null) {
                throw new IllegalStateException("two tables are called " + table.name());
            }
        }
        files.put("datapackage.json", new Descriptor(run, files).bytes());
        for (Publication publication : publications) {
            files.putAll(publication.files(run));
        }
        for (Asked asked : run.computed().asked()) {
            if (asked instanceof Asked.OfArea area) {
                files.put(inputName(area), area.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        run.computed().inputs().forEach((name, bytes) -> files.put(INPUTS + name, bytes));
        for (RecipeFile recipe : run.lineage().recipes()) {
            files.put(recipeName(recipe), recipe.text().getBytes(StandardCharsets.UTF_8));
        }
        files.put(RunRecord.FILE_NAME, Json.write(RunRecord.of(run, files)));
        return files;
    }

    static String inputName(Asked.OfArea area) {
        return INPUTS + area.fileName();
    }

    static String tableName(Table table) {
        return "tables/" + table.name() + ".csv";
    }

    static String recipeName(RecipeFile recipe) {
        return RECIPES + "/" + recipe.recipe().id() + ".yaml";
    }
}
