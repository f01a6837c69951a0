package org.plumbline.engine.comparisons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.BundledStudy;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Verdict;
import org.plumbline.engine.runs.Verification;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

class ComparisonsTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Studies STUDIES = new Studies(CATALOGUE, THREADS);
    private static final Briefs BRIEFS = new Briefs(CATALOGUE, STUDIES);
    private static final Settings FEW = new Settings(OptionalLong.of(7), OptionalInt.of(100));

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    private static Comparison compare(String... codes) {
        List<Asked> places = Stream.of(codes)
                .<Asked>map(code -> new Asked.OfPlace(new AreaCode(code)))
                .toList();
        return new Comparisons(BRIEFS)
                .compute(RecipeBook.builtIn(), "brief-districts-england-2019", places, FEW, Progress.SILENT);
    }

    @Test
    void thePlaceThatRanksFirstUnderEveryChoiceIsWorseThanAnyOtherUnderEveryChoice() {
        // Blackpool is the most deprived district under each of the choices, so in pairs it is always the worse off.
        Comparison comparison = compare("E06000009", "E07000062", "E06000021");
        assertThat(comparison.pairs()).hasSize(3);
        assertThat(comparison.pairs().get(0).firstWorse().number()).isEqualTo(1);
        assertThat(comparison.pairs().get(1).firstWorse().number()).isEqualTo(1);
        assertThat(comparison.pairs().get(1).secondWorse().number()).isZero();
    }

    @Test
    void sharesOfPairsAreCountedDrawByDraw() {
        Comparison comparison = compare("E07000062", "E06000021");
        IndexStudy study = BundledStudy.compute(7, 100);
        double[] hastings = study.index().drawnScores(BundledStudy.indexOf("Hastings"));
        double[] stoke = study.index().drawnScores(BundledStudy.indexOf("Stoke-on-Trent"));
        int worse = 0;
        for (int draw = 0; draw < 100; draw++) {
            worse += hastings[draw] > stoke[draw] ? 1 : 0;
        }
        assertThat(comparison.pairs().get(0).firstWorse().number()).isCloseTo(worse / 100.0, within(1e-9));
        assertThat(worse).as("a pair that the choices do not agree on").isBetween(1, 99);
    }

    @Test
    void theOrderOfPlacesTurnsThePairAndChangesNothingElse() {
        Comparison one = compare("E07000062", "E06000021");
        Comparison other = compare("E06000021", "E07000062");
        assertThat(one.pairs().get(0).firstWorse().value())
                .isEqualTo(other.pairs().get(0).secondWorse().value());
        assertThat(one.places().get(0).figures())
                .isEqualTo(other.places().get(1).figures());
    }

    @Test
    void onePlaceSevenOrTheSameTwiceAreNoComparison() {
        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> compare("E07000062"));
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> compare("E07000062", "E07000062"))
                .withMessageContaining("each once");
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> compare(
                        "E07000062", "E06000021", "E06000009", "E07000089", "E06000053", "E06000001", "E06000002"))
                .withMessageContaining("two to 6");
    }

    @Test
    void aComparisonIsVerifiedAsARunIs(@TempDir Path temporary) throws Exception {
        Path folder = temporary.resolve("compared");
        new RunFolder(folder).write(Run.of(compare("E07000062", "E06000021"), Version.current()), List.of());
        assertThat(verify(folder).equal()).isTrue();
        Path pairs = folder.resolve("tables/pairs.csv");
        Files.writeString(pairs, Files.readString(pairs).replace("Hastings", "Hastlngs"));
        assertThat(verify(folder).difference())
                .hasValueSatisfying(told -> assertThat(told).contains("tables/pairs.csv:2:2"));
    }

    private static Verdict verify(Path folder) {
        return new Verification(STUDIES, BRIEFS, new Indices(CATALOGUE, THREADS), CATALOGUE, List.of())
                .verify(folder, Progress.SILENT);
    }
}
