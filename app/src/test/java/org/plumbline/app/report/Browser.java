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

/** Chromium, laying out the report of a run; a test that needs it is skipped with a plain message where there is none. */
final class Browser {
    private static final Optional<Path> CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private final Path run;
    private final Path scratch;

    /**
     * @param run the run's folder
     * @param scratch where the browser keeps what it needs
     */
    Browser(Path run, Path scratch) {
        this.run = run;
        this.scratch = scratch;
    }

    static void required() {
        assumeTrue(CHROMIUM.isPresent(), "skipped: no Chromium here; install Debian's package chromium to run it");
    }

    /** Where it is, for what starts one itself. */
    static Path path() {
        return CHROMIUM.orElseThrow();
    }

    /** Nothing reaches beyond the page's right edge, and no text is too small to read. */
    void assertNothingScrollsSideways(int width) throws IOException {
        Measured measured = measure(width);
        assertThat(measured.width()).as("the frame").isEqualTo(width);
        assertThat(measured.sticking()).as("what sticks out").isEmpty();
        assertThat(measured.content()).isLessThanOrEqualTo(width);
        assertThat(measured.smallestText()).as("the smallest text in pixels").isGreaterThanOrEqualTo(12);
    }

    /** What a page of a given width measures; {@code sticking} names elements that reach beyond its right edge. */
    record Measured(int width, int content, double smallestText, String sticking) {}

    /** Lays {@code report.html} out in a frame of that width, since a window has a least width of its own. */
    Measured measure(int width) throws IOException {
        Path probe = run.resolve("probe-" + width + ".html");
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

    String dump(Path page) throws IOException {
        Path out = Files.createTempFile(scratch, "dump", ".html");
        Path err = Files.createTempFile(scratch, "dump", ".log");
        Process browser = new ProcessBuilder(List.of(
                        CHROMIUM.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + scratch.resolve("profile"),
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
