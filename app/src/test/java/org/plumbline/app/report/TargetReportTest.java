package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.PublishedRun;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Verdict;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.model.Mirror;
import org.plumbline.sources.Catalogue;

/** The report on the left-behind wards says what its tables say, is private, and can be read on any screen. */
@Tag(Mirror.TAG)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TargetReportTest {
    @TempDir
    static Path folder;

    private static String html = "";

    private static Catalogue catalogue() {
        return Catalogue.of(Optional.empty(), List.of(Mirror.required()));
    }

    @BeforeAll
    static void publish() throws IOException {
        Path run = PublishedRun.in(
                folder,
                catalogue(),
                "left-behind-england-2019",
                new Settings(OptionalLong.empty(), OptionalInt.of(100)));
        html = Files.readString(run.resolve("report.html"), StandardCharsets.UTF_8);
    }

    @Test
    void itIsOneFileOfAtMostThreeMegabytesWithAMapAndWithoutScripts() {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
        assertThat(html).doesNotContain("<script").doesNotContain("javascript:").doesNotContain("<iframe");
        assertThat(html).contains("The 225 wards lie in 83 of 317 districts").contains("on the list: 225 wards");
    }

    @Test
    void itSaysThatItIsPrivate() {
        assertThat(html).contains("Private: made with cni2019_england_ward17.csv");
    }

    @Test
    void everyListedWardStandsInItWithItsRanks() throws IOException {
        List<Map<String, String>> list = PublishedRun.rows(folder.resolve("run/tables/list.csv"));
        assertThat(list).hasSize(225);
        assertThat(list).allSatisfy(ward -> {
            assertThat(ward).containsEntry("listed", "1");
            assertThat(Integer.parseInt(String.valueOf(ward.get("deprivation_rank"))))
                    .isLessThanOrEqualTo(742);
            assertThat(Integer.parseInt(String.valueOf(ward.get("community_need_rank"))))
                    .isLessThanOrEqualTo(742);
            assertThat(html).contains(String.valueOf(ward.get("name")).replace("&", "&amp;"));
        });
    }

    @Test
    void itsWordsAreTheFieldsWords() {
        String text = html.replaceAll("<[^>]*>", " ");
        assertThat(text)
                .doesNotContainPattern("(?i)\\bgot\\b")
                .doesNotContainPattern("(?i)fair share|was paid|were paid")
                .contains("is not a probability")
                .contains("not of voters")
                .contains("recombined");
    }

    @Test
    void verifyFindsItEqual() {
        try (Workbench workbench = new Workbench(catalogue(), 2, List.of(new Report()))) {
            Verdict verdict = workbench.verification().verify(folder.resolve("run"), Progress.SILENT);
            assertThat(verdict.difference()).isEmpty();
            assertThat(verdict.equal()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void nothingScrollsSideways(int width) throws IOException {
        Browser.required();
        new Browser(folder.resolve("run"), folder).assertNothingScrollsSideways(width);
    }
}
