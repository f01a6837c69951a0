package org.plumbline.app;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.report.Report;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Study;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** Studies published as the command does it, but in this process. */
public final class PublishedRun {

    private PublishedRun() {}

    /** Publishes the bundled study into {@code folder/run} and returns that. */
    public static Path in(Path folder) {
        return in(folder, Catalogue.bundled(), "districts-england-2019", Settings.ofRecipe());
    }

    /** Publishes a built-in study into {@code folder/run} and returns that. */
    public static Path in(Path folder, Catalogue catalogue, String study, Settings settings) {
        Path run = folder.resolve("run");
        try (Workbench workbench = new Workbench(catalogue, 2, List.of(new Report()))) {
            Study computed = workbench.studies().compute(RecipeBook.builtIn(), study, settings, Progress.SILENT);
            new RunFolder(run).write(Run.of(computed, Version.current()), workbench.publications());
        }
        return run;
    }

    /** A table's rows, by the names of its columns. */
    public static List<Map<String, String>> rows(Path csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream()
                    .<Map<String, String>>map(row -> new LinkedHashMap<>(row.getFieldsAsMap()))
                    .toList();
        }
    }
}
