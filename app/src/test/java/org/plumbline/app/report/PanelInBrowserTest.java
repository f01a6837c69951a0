package org.plumbline.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.report.sortition.SelectedPanel;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Quota;

/** The pages of panel selections as Chromium lays them out on a desk and on telephones. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PanelInBrowserTest {

    @TempDir
    Path folder;

    private static Assembly assembly() {
        return SelectedPanel.kinds(
                6,
                new int[] {20, 9, 2},
                Quota.of("A-name-that-has-no-place-at-which-it-might-be-broken-into-two", 2, 3, 6),
                Quota.of("B", 3, 4, 6),
                Quota.of("C", 0, 0, 6));
    }

    @Test
    void theReportFitsEveryWidth() throws IOException {
        assertFits(SelectedPanel.fairest(assembly()).page("report.html"));
    }

    @Test
    void thePageForVolunteersFitsEveryWidth() throws IOException {
        assertFits(SelectedPanel.fairest(assembly()).page("your-chance.html"));
    }

    @Test
    void theComparisonFitsEveryWidth() throws IOException {
        assertFits(SelectedPanel.compared(assembly()).page("report.html"));
    }

    private void assertFits(String page) throws IOException {
        Browser.required();
        Files.write(folder.resolve("report.html"), page.getBytes(StandardCharsets.UTF_8));
        for (int width : new int[] {1280, 360, 320}) {
            new Browser(folder, folder).assertNothingScrollsSideways(width);
        }
    }
}
