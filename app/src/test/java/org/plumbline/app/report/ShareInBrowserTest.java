package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.report.budgeting.ShareDocuments;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Progress;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The report of a participatory share as Chromium lays it out on a desk and on telephones. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ShareInBrowserTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "one-percent-example.yaml");

    @TempDir
    Path folder;

    @Test
    void theReportOfTheExampleFitsEveryWidth() throws IOException {
        Browser.required();
        try (Workbench workbench = new Workbench(Catalogue.bundled(), 2, List.of())) {
            Run run = Run.of(
                    workbench
                            .participatoryShares()
                            .compute(RecipeBook.besideFile(EXAMPLE), "one-percent-example", Progress.SILENT),
                    "0");
            Files.write(
                    folder.resolve("report.html"),
                    new ShareDocuments().files(run).get("report.html"));
        }
        for (int width : new int[] {1280, 360, 320}) {
            new Browser(folder, folder).assertNothingScrollsSideways(width);
        }
    }
}
