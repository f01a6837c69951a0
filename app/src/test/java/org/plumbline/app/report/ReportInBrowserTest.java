package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Optional<Path> CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        assumeTrue(CHROMIUM.isPresent(), "skipped: no Chromium here; install Debian's package chromium to run it");
        PublishedRun.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void nothingScrollsSideways(int width) throws IOException {
        Measured measured = measure(width);
        assertThat(measured.width()).as("the frame").isEqualTo(width);
        assertThat(measured.sticking()).as("what sticks out").isEmpty();
        assertThat(measured.content()).isLessThanOrEqualTo(width);
        assertThat(measured.smallestText()).as("the smallest text in pixels").isGreaterThanOrEqualTo(12);
    }

    @Test
    void itIsTheSameWithoutScripts() throws IOException {
        // The report has none: what is drawn before any could run is all there is.
        String page = dump(folder.resolve("run/report.html"));
        assertThat(page).contains("How sure is this?").contains("Every district, by region");
    }

    /** What a page of a given width measures; {@code sticking} names elements that reach beyond its right edge. */
    private record Measured(int width, int content, double smallestText, String sticking) {}

    /** Lays the report out in a frame of that width, since a window has a least width of its own. */
    private static Measured measure(int width) throws IOException {
        Path probe = folder.resolve("run/probe-" + width + ".html");
        Files.writeString(probe, PROBE.replace("WIDTH", Integer.toString(width)));
        Matcher found = Pattern.compile("data-measured=\"(\\d+);(\\d+);([\\d.]+);([^\"]*)\"")
                .matcher(dump(probe));
        assertThat(found.find()).as("the probe measured the page").isTrue();
        return new Measured(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Double.parseDouble(found.group(3)),
                found.group(4));
    }

    private static String dump(Path page) throws IOException {
        Path out = Files.createTempFile(folder, "dump", ".html");
        Path err = Files.createTempFile(folder, "dump", ".log");
        Process browser = new ProcessBuilder(List.of(
                        CHROMIUM.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(browser.waitFor(60, TimeUnit.SECONDS))
                    .as("Chromium ended")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static final String PROBE = """
            <!doctype html><meta charset="utf-8"><body style="margin:0">
            <iframe id="f" src="report.html" style="border:0;width:WIDTHpx;height:900px"></iframe>
            <script>
            document.getElementById("f").onload = function () {
              var d = this.contentDocument, root = d.documentElement, smallest = 99, sticking = [];
              root.style.scrollbarWidth = "none";
              d.querySelectorAll("details").forEach(function (one) { one.open = true; });
              d.querySelectorAll("body *").forEach(function (one) {
                var box = one.getBoundingClientRect();
                if (one.closest(".skip, thead, svg, pre") || box.width === 0) { return; }
                if (box.right > root.clientWidth + 0.5) { sticking.push(one.tagName + "." + one.className); }
                if (one.childNodes.length && one.textContent.trim()) {
                  smallest = Math.min(smallest, parseFloat(d.defaultView.getComputedStyle(one).fontSize));
                }
              });
              document.body.setAttribute("data-measured", root.clientWidth + ";" + root.scrollWidth + ";" + smallest
                + ";" + sticking.slice(0, 5).join(" "));
            };
            </script>
            """;
}
