package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.PublishedRun;

/** The report as Chromium lays it out, at the widths of a desk, a telephone and the narrowest telephone. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ReportInBrowserTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        Browser.required();
        PublishedRun.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void nothingScrollsSideways(int width) throws IOException {
        new Browser(folder.resolve("run"), folder).assertNothingScrollsSideways(width);
    }

    @Test
    void itIsTheSameWithoutScripts() throws IOException {
        // The report has none: what is drawn before any could run is all there is.
        String page = new Browser(folder.resolve("run"), folder).dump(folder.resolve("run/report.html"));
        assertThat(page).contains("How sure is this?").contains("Every district, by region");
    }
}
