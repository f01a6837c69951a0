package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.report.index.IndexDocuments;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.engine.index.Starter;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The report of an index of one's own as Chromium lays it out on a desk and on telephones. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class IndexInBrowserTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @TempDir
    Path folder;

    @Test
    void theReportOfTheExampleFitsEveryWidth() throws IOException {
        Browser.required();
        Path recipe = folder.resolve("districts.yaml");
        Files.writeString(
                recipe,
                Starter.read(EXAMPLES.resolve("districts-2019.csv"), "districts")
                        .text()
                        .replace("  lists:", "  sensitivity: {rows: 20, resamples: 20}\n  lists:"));
        try (Workbench workbench = new Workbench(Catalogue.bundled(), 2, List.of())) {
            Settings few = new Settings(OptionalLong.of(3), OptionalInt.of(20));
            Run run = Run.of(
                    workbench
                            .indices()
                            .compute(
                                    RecipeBook.besideFile(recipe),
                                    "districts",
                                    InputFiles.of(EXAMPLES),
                                    few,
                                    Progress.SILENT),
                    "0");
            Files.write(
                    folder.resolve("report.html"),
                    new IndexDocuments().files(run).get("report.html"));
        }
        for (int width : new int[] {1280, 360, 320}) {
            new Browser(folder, folder).assertNothingScrollsSideways(width);
        }
    }
}
