package org.plumbline.app.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.CouldNotBeDone;

/** Browsers that behave, made of three lines of shell. */
class PdfPrinterTest {
    private static final String WRITES = """
            #!/bin/sh
            for one in "$@"; do case "$one" in --print-to-pdf=*) printf '%s' 'CONTENT' > "${one#--print-to-pdf=}";; esac; done
            """;

    @TempDir
    Path folder;

    @Test
    void aPageIsPrintedAndItsPagesCounted() throws IOException {
        Path browser =
                browser(WRITES.replace("CONTENT", "%PDF-1.4 << /Type /Pages /Count 2 /Kids [] >> /StructTreeRoot"));
        PdfPrinter.Printed printed = new PdfPrinter(browser).print(page());
        assertThat(printed.pdf()).isEqualTo(new Pdf(2, true));
        assertThat(new String(printed.bytes(), StandardCharsets.US_ASCII)).startsWith("%PDF-");
    }

    @Test
    void whatIsNotAPdfIsRefused() throws IOException {
        Path browser = browser(WRITES.replace("CONTENT", "<html>"));
        assertThatThrownBy(() -> new PdfPrinter(browser).print(page()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("not a PDF")
                .hasMessageContaining("--html");
    }

    @Test
    void aBrowserThatMakesNothingOrFailsIsToldOf() throws IOException {
        assertThatThrownBy(() -> new PdfPrinter(browser("#!/bin/sh\n")).print(page()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("made no PDF");
        assertThatThrownBy(() -> new PdfPrinter(browser("#!/bin/sh\nexit 3\n")).print(page()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("ended with 3");
    }

    @Test
    void aBrowserThatHangsIsEnded() throws IOException {
        Path browser = browser("#!/bin/sh\nexec sleep 30\n");
        assertThatThrownBy(() -> new PdfPrinter(browser, Duration.ofMillis(300)).print(page()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("did not finish");
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void aBrowserThatWritesWithoutEndIsEnded() throws IOException {
        Path browser = browser(WRITES.replace("printf '%s' 'CONTENT'", "exec cat /dev/zero"));
        assertThatThrownBy(() -> new PdfPrinter(browser, Duration.ofSeconds(20)).print(page()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("wrote more than 64 MB");
    }

    @Test
    void whatABrowserSaysOfItselfIsKeptNowhere() throws IOException {
        Path browser = browser(
                WRITES.replace("#!/bin/sh", "#!/bin/sh\nhead -c 20000000 /dev/zero; head -c 20000000 /dev/zero >&2")
                        .replace("CONTENT", "%PDF-1.4"));
        assertThat(new PdfPrinter(browser).print(page()).pdf()).isEqualTo(new Pdf(0, false));
    }

    @Test
    void whatABrowserLeavesRunningIsEndedWithIt() throws IOException, InterruptedException {
        Path left = folder.resolve("left");
        Path browser = browser("#!/bin/sh\nsleep 60 & echo $! > '" + left + "'; sleep 1; exit 3\n");
        assertThatThrownBy(() -> new PdfPrinter(browser).print(page())).hasMessageContaining("ended with 3");
        long id = Long.parseLong(Files.readString(left).strip());
        for (int tried = 0; tried < 100 && isRunning(id); tried++) {
            Thread.sleep(20);
        }
        assertThat(isRunning(id)).isFalse();
    }

    private static boolean isRunning(long id) {
        return ProcessHandle.of(id).map(ProcessHandle::isAlive).orElse(false);
    }

    @Test
    void theBrowserThatIsNamedComesFirstAndNoneIsToldPlainly() throws IOException {
        Path browser = browser("#!/bin/sh\n");
        Browsers none = new Browsers(Map.of("PATH", folder.toString())::get);
        assertThat(none.get(Optional.of(browser))).isEqualTo(browser);
        assertThat(new Browsers(Map.of(Browsers.VARIABLE, browser.toString())::get).get(Optional.empty()))
                .isEqualTo(browser);
        Files.copy(browser, folder.resolve("google-chrome"));
        assertThat(folder.resolve("google-chrome").toFile().setExecutable(true)).isTrue();
        assertThat(none.get(Optional.empty())).isEqualTo(folder.resolve("google-chrome"));
        assertThatThrownBy(() -> none.get(Optional.of(folder.resolve("no-such"))))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("--browser");
        assertThatThrownBy(() -> new Browsers(Map.of("PATH", "")::get).get(Optional.empty()))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("Install Chromium")
                .hasMessageContaining("--html");
    }

    private Path browser(String script) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell here");
        Path file = Files.writeString(Files.createTempFile(folder, "browser", ".sh"), script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("page.html"), "<!doctype html>");
    }
}
