package org.plumbline.app.report.briefs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mirror;
import org.plumbline.sources.Catalogue;

/** Every figure of a brief, walked from the page to the files of the studies that it was read from. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BriefWalkTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"E07000062", "E07000089", "E06000021", "E06000053"})
    void everyFigureOfABriefFromWhatComesWithPlumblineIsPublished(String code) throws IOException {
        walk(Catalogue.bundled(), "brief-districts-england-2019", code);
    }

    @Tag(Mirror.TAG)
    @ParameterizedTest
    @ValueSource(strings = {"E07000062", "E05008958", "E01020956", "E12000008"})
    void everyFigureOfABriefFromThePublishedTablesIsPublished(String code) throws IOException {
        walk(Catalogue.of(Optional.empty(), List.of(Mirror.required())), "brief-england-2019", code);
    }

    private static void walk(Catalogue catalogue, String recipe, String code) throws IOException {
        WalkedBrief brief = new WalkedBrief(catalogue, recipe, code, folder);
        brief.assertThePageSaysWhatItsTableSays();
        brief.assertTheTableSaysWhatTheStudiesPublish();
        brief.assertNoSentenceHoldsANumberThatIsNoFigure();
        brief.assertTextAndDocumentSayTheSame();
    }
}
