package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way that the README goes, from a CSV to a report that can be checked, through the real command. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OwnIndexCommandsTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "districts-2019.csv");

    @TempDir
    Path folder;

    private RealCommand.Ended run(String... words) {
        return RealCommand.run(folder, words).isTold();
    }

    @Test
    void fromAFileToARecipeAReportAReasonAndACheck() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("districts-2019.csv"));
        assertThat(run("index", "new", "districts-2019.csv").out())
                .contains("Wrote districts-2019.yaml: 7 indicators of 317 places.");
        RealCommand.Ended built = run("index", "build", "districts-2019.yaml", "--draws", "100");
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains("1  Blackpool").contains("Check    ./plumbline verify indices/districts-2019");
        Path run = folder.resolve("indices/districts-2019");
        assertThat(run.resolve("inputs/districts-2019.csv")).hasSameBinaryContentAs(EXAMPLE);
        assertThat(run.resolve("report.html"))
                .content()
                .contains("Blackpool has the highest score, which is worst.", "The index was built 100 times more")
                .doesNotContain("<script");
        assertThat(run("verify", "indices/districts-2019").out()).startsWith("Equal: all");

        RealCommand.Ended explained =
                run("index", "explain", "districts-2019.yaml", "Hastings", "--against", "Blackpool", "--draws", "100");
        assertThat(explained.out())
                .contains("Hastings: score ", "Compared with Blackpool", "read off: scores are sums")
                .contains("of the near choices, Blackpool under");

        Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(folder.resolve("districts-2019.yaml"))
                        .replace("id: districts-2019", "id: other")
                        .replace("normalisation: {method: min-max}", "normalisation: {method: percentile}"));
        RealCommand.Ended compared = run("index", "compare", "districts-2019.yaml", "other.yaml", "--out", "compared");
        assertThat(compared.out())
                .contains("They order 317 places with a rank correlation of 0.9")
                .contains("Cannot say how much of a change comes from the figures and how much from the method");
        assertThat(folder.resolve("compared/compared.csv")).content().hasLineCount(318);
        assertThat(run("index", "compare", "districts-2019.yaml", "other.yaml", "--out", "compared")
                        .code())
                .as("a file that is there stays")
                .isEqualTo(5);
    }
}
