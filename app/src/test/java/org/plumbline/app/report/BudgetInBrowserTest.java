package org.plumbline.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.report.budgeting.CountedElection;
import org.plumbline.app.report.budgeting.HostileProjectsTest;

/** The pages of counted budgets as Chromium lays them out on a desk and on telephones. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BudgetInBrowserTest {

    @TempDir
    Path folder;

    @Test
    void theReportOfTheExampleFitsEveryWidth() throws IOException {
        assertFits(CountedElection.meadowWard("equal-shares-completed"), "report.html");
    }

    @Test
    void theComparisonOfTheExampleFitsEveryWidth() throws IOException {
        assertFits(CountedElection.meadowWard("budget-rules-compared"), "report.html");
    }

    @Test
    void thePageOfALoserFitsEveryWidth() throws IOException {
        assertFits(CountedElection.meadowWard("budget-rules-compared"), "projects/010.html");
    }

    @Test
    void namesWithoutAPlaceToBreakFitEveryWidth() throws IOException {
        CountedElection counted = CountedElection.of(HostileProjectsTest.election(), "budget-rules-compared");
        assertFits(counted, "report.html");
        assertFits(counted, "projects/004.html");
    }

    private void assertFits(CountedElection counted, String page) throws IOException {
        Browser.required();
        Files.write(folder.resolve("report.html"), counted.page(page).getBytes(StandardCharsets.UTF_8));
        for (int width : new int[] {1280, 360, 320}) {
            new Browser(folder, folder).assertNothingScrollsSideways(width);
        }
    }
}
