package org.plumbline.engine.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Verification;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;

/** Briefs of every kind of place from the published tables, held against each other and against the studies. */
@Tag(Mirror.TAG)
class EvidenceTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final Settings FEW = new Settings(OptionalLong.of(11), OptionalInt.of(60));

    /** Bentilee and Ubberley in Stoke-on-Trent, which is on the list. */
    private static final String WARD = "E05008716";

    @SuppressWarnings("NullAway.Init") // set before all
    private static Briefs briefs;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Studies studies;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Evidence evidence;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Brief ward;

    @BeforeAll
    static void read() {
        studies = new Studies(MirrorStudy.catalogue(), THREADS);
        briefs = new Briefs(MirrorStudy.catalogue(), studies);
        evidence =
                briefs.evidence(RecipeBook.builtIn(), "brief-england-2019", List.of(place(WARD)), FEW, Progress.SILENT);
        ward = evidence.brief(place(WARD));
    }

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    private static Asked place(String code) {
        return new Asked.OfPlace(new AreaCode(code));
    }

    private static Asked list(Brief of, String name) {
        Table neighbourhoods = of.published().stream()
                .filter(table -> table.name().equals("neighbourhoods"))
                .findFirst()
                .orElseThrow();
        String codes = neighbourhoods.rows().stream().map(row -> row.get(0)).collect(Collectors.joining("\n"));
        return new Asked.OfArea("list.csv", "code\n" + codes + "\n", Optional.of(name));
    }

    @Test
    void anAreaOfOnesOwnThatIsAWardStandsAsTheStudySaysTheWardDoes() {
        Brief same = evidence.brief(list(ward, "The same"));
        Standing ofStudy = ward.standings().get(0);
        Standing ofArea = same.standings().get(0);
        assertThat(ofArea.rank().value()).isEqualTo(ofStudy.rank().value());
        assertThat(ofArea.low().value()).isEqualTo(ofStudy.low().value());
        assertThat(ofArea.high().value()).isEqualTo(ofStudy.high().value());
        assertThat(ofArea.among().value()).isEqualTo(ofStudy.among().value());
        assertThat(same.inside().orElseThrow().residents().value())
                .isEqualTo(ward.inside().orElseThrow().residents().value());
        assertThat(same.subject().kind()).isEqualTo(SubjectKind.OWN_AREA);
        assertThat(same.subject().district().name())
                .isEqualTo(ward.subject().district().name());
        assertThat(same.alike().orElseThrow().rows().get(0).name())
                .as("the place that an area is most like is the one that it is")
                .isEqualTo(ward.subject().name());
    }

    @Test
    void aDistrictsMeanOfNeighbourhoodsIsTheOfficialAverageScore() {
        // Indices of Deprivation 2019, File 10: average scores of Hastings and of Hart.
        assertThat(evidence.brief(place("E07000062"))
                        .beside()
                        .rows()
                        .get(0)
                        .score()
                        .number())
                .isCloseTo(34.281, within(0.001));
        assertThat(evidence.brief(place("E07000089"))
                        .beside()
                        .rows()
                        .get(0)
                        .score()
                        .number())
                .isCloseTo(5.544, within(0.001));
    }

    @Test
    void aRegionHoldsWhatItsDistrictsHold() {
        Brief region = evidence.brief(place("E12000001"));
        double residents = 0;
        double pounds = 0;
        for (Place district : region.subject().districts()) {
            Brief one = evidence.brief(place(district.code().text()));
            residents += one.inside().orElseThrow().residents().number();
            pounds += one.money().awarded().get(0).pounds().number();
        }
        assertThat(region.inside().orElseThrow().residents().number()).isEqualTo(residents);
        assertThat(region.money().awarded().get(0).pounds().number()).isCloseTo(pounds, within(0.01));
        assertThat(region.alike()).isEmpty();
    }

    @Test
    void aNeighbourhoodsRankIsThatOfTheIndexAndItsPartsMakeItsScore() {
        // E01021988 (Tendring 018A, Jaywick) is the most deprived neighbourhood of the Index of Multiple Deprivation
        // 2019.
        Brief jaywick = evidence.brief(place("E01021988"));
        assertThat(jaywick.standings().get(0).rank().value()).isEqualTo("1");
        assertThat(jaywick.standings().get(0).among().value()).isEqualTo("32844");
        double parts = jaywick.drivers().list().stream()
                .mapToDouble(driver -> driver.part().number())
                .sum();
        assertThat(parts).isCloseTo(jaywick.beside().rows().get(0).score().number(), within(1e-4));
    }

    @Test
    void onlyAWardsBriefReadsATableThatIsNotOpen() {
        Brief district =
                briefs.compute(RecipeBook.builtIn(), "brief-england-2019", place("E07000089"), FEW, Progress.SILENT);
        assertThat(district.lineage().isPrivate()).isFalse();
        assertThat(district.list()).isEmpty();
        assertThat(ward.lineage().isPrivate()).isTrue();
        assertThat(ward.listed().orElseThrow().isOn()).isTrue();
    }

    @Test
    void aPlaceThatTheStudiesDoNotKnowIsToldOf() {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> evidence.brief(place("E06000063")))
                .withMessageContaining("plumbline find E06000063");
        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> evidence.brief(place("E92000001")));
    }

    @Test
    void aBriefOfAnAreaIsVerifiedFromTheFileThatItKeeps(@TempDir Path temporary) throws Exception {
        Brief brief = briefs.compute(
                RecipeBook.builtIn(), "brief-england-2019", list(ward, "Our area"), FEW, Progress.SILENT);
        Path folder = temporary.resolve("ours");
        new RunFolder(folder).write(Run.of(brief, Version.current()), List.of());
        Verification verification = new Verification(
                studies, briefs, new Indices(MirrorStudy.catalogue(), THREADS), MirrorStudy.catalogue(), List.of());
        assertThat(verification.verify(folder, Progress.SILENT).equal()).isTrue();
        Path list = folder.resolve("inputs/list.csv");
        List<String> lines = Files.readAllLines(list);
        Files.writeString(list, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
        assertThat(verification.verify(folder, Progress.SILENT).equal()).isFalse();
    }
}
