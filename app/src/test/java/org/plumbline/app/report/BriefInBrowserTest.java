package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.report.briefs.BriefDocuments;
import org.plumbline.app.report.comparisons.ComparisonDocuments;
import org.plumbline.app.report.print.PdfPrinter;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** Briefs and comparisons as Chromium lays them out on a desk, on telephones and on paper. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BriefInBrowserTest {
    private static final Settings FEW = new Settings(OptionalLong.of(3), OptionalInt.of(20));
    private static final int[] WIDTHS = {1280, 360, 320};

    @TempDir
    Path folder;

    @Test
    void briefsAndComparisonsFromWhatComesWithPlumblineFitEveryWidth() throws IOException {
        Browser.required();
        try (Workbench workbench = new Workbench(Catalogue.bundled(), 2, List.of())) {
            String recipe = "brief-districts-england-2019";
            assertFits(brief(workbench, recipe, "E07000062"));
            assertFits(comparison(workbench, recipe, "E07000062", "E06000021", "E06000009", "E06000010"));
        }
    }

    @Tag(Mirror.TAG)
    @Test
    void fullBriefsAndComparisonsFitEveryWidthAndTwoSheets() throws IOException {
        Browser.required();
        Catalogue catalogue = Catalogue.of(Optional.empty(), List.of(Mirror.required()));
        try (Workbench workbench = new Workbench(catalogue, 2, List.of())) {
            String recipe = "brief-england-2019";
            for (String code : List.of("E07000062", "E05008716")) {
                assertFits(brief(workbench, recipe, code));
                assertThat(new PdfPrinter(Browser.path())
                                .print(folder.resolve("report.html"))
                                .pdf()
                                .pages())
                        .as("sheets of the brief of %s", code)
                        .isEqualTo(2);
            }
            assertFits(comparison(workbench, recipe, "E07000062", "E01021988", "E12000008"));
        }
    }

    private static byte[] brief(Workbench workbench, String recipe, String code) {
        Run run = Run.of(
                workbench.briefs().compute(RecipeBook.builtIn(), recipe, place(code), FEW, Progress.SILENT), "0");
        return page(new BriefDocuments(), run, "brief.html");
    }

    private static byte[] comparison(Workbench workbench, String recipe, String... codes) {
        List<Asked> places = Stream.of(codes).map(BriefInBrowserTest::place).toList();
        Run run = Run.of(
                workbench.comparisons().compute(RecipeBook.builtIn(), recipe, places, FEW, Progress.SILENT), "0");
        return page(new ComparisonDocuments(), run, "compare.html");
    }

    private static Asked place(String code) {
        return new Asked.OfPlace(new AreaCode(code));
    }

    private static byte[] page(Publication documents, Run run, String name) {
        return Optional.ofNullable(documents.files(run).get(name)).orElseThrow();
    }

    private void assertFits(byte[] page) throws IOException {
        Files.write(folder.resolve("report.html"), page);
        for (int width : WIDTHS) {
            new Browser(folder, folder).assertNothingScrollsSideways(width);
        }
    }
}
