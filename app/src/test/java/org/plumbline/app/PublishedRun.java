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
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The study that comes with Plumbline, published as the command does it but in this process. */
public final class PublishedRun {

    private PublishedRun() {}

    /** Publishes into {@code folder/run} and returns that. */
    public static Path in(Path folder) {
        Path run = folder.resolve("run");
        try (Workbench workbench = new Workbench(Catalogue.bundled(), 2, List.of(new Report()))) {
            new RunFolder(run)
                    .write(
                            Run.of(
                                    workbench
                                            .studies()
                                            .compute(
                                                    RecipeBook.builtIn(),
                                                    "districts-england-2019",
                                                    Settings.ofRecipe(),
                                                    Progress.SILENT),
                                    Version.current()),
                            workbench.publications());
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
