package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Verdict;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.margins.RanksSummary;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.Catalogue;

/** An index of one's own with margins, as a folder: the same bytes on any number of threads, and every changed digit is noticed. */
class BuiltRunTest {
    private static final String CSV = """
            code,name,rate,lower,upper,ill,people,share,region
            A,Ashby,10,8,12,5,50,10,N
            B,Birch,20,20,20,10,50,20,N
            C,Corrie,30,25,35,15,50,30,S
            D,Dunmoor,41,30,50,20,50,40,S
            E,Elmsea,,,,,50,,S
            """;
    private static final String INDICATORS = """
            indicators:
              - {column: rate, limits: {lower: lower, upper: upper}}
              - {column: share, counts: {cases: ill, among: people, per: 100, hidden: {least: 1, most: 4}}}
            """;
    private static final String MARGINS = """
            margins:
              near:
                weights: {within: 50, unit: percent}
                normalisations: [{method: rank}]
                preparations: [{title: filled, steps: [{step: impute, method: group-mean, group: region}]}]
              far: {aggregations: [{method: copeland}]}
              sampling: true
              draws: 100
              seed: 7
              lists: [2]
            """;

    @TempDir
    Path folder;

    private OwnIndex own() {
        return new OwnIndex(folder).file(CSV);
    }

    private Workbench workbench() {
        return new Workbench(Catalogue.bundled(), 2, List.of());
    }

    private Path published(BuiltAnswer answer) {
        Path out = folder.resolve("out");
        new RunFolder(out).write(Run.of(answer, Version.current()), List.of());
        return out;
    }

    private Verdict verified(Path out) {
        try (Workbench workbench = workbench()) {
            return workbench.verification().verify(out, Progress.SILENT);
        }
    }

    @Test
    void everyLayerIsDrawnAndTheBytesAreTheSameOnAnyNumberOfThreads() {
        List<byte[]> one = bytes(own().build(INDICATORS + MARGINS));
        assertThat(one).hasSizeGreaterThan(3);
        for (int threads : new int[] {2, 8}) {
            List<byte[]> again = bytes(own().build("mine", threads));
            for (int i = 0; i < one.size(); i++) {
                assertThat(again.get(i)).isEqualTo(one.get(i));
            }
        }
    }

    private static List<byte[]> bytes(BuiltAnswer answer) {
        return new BuiltTables(answer).list().stream().map(Table::toCsv).toList();
    }

    /** Limits that leave no room leave every place where it is; those of A and C do not touch each other either. */
    @Test
    void samplingMovesPlacesWithinTheirLimitsOnly() {
        String narrow = CSV.replace("10,8,12", "10,10,10")
                .replace("30,25,35", "30,30,30")
                .replace("41,30,50", "41,41,41");
        BuiltAnswer answer = new OwnIndex(folder)
                .file(narrow)
                .build("indicators:\n  - {column: rate, limits: {lower: lower, upper: upper}}\n" + MARGINS);
        RanksSummary sampling = answer.margins().orElseThrow().sampling().orElseThrow();
        for (int place = 0; place < 4; place++) {
            Interval interval = sampling.interval(place);
            assertThat(interval.low()).isEqualTo(answer.built().rank(place));
            assertThat(interval.high()).isEqualTo(answer.built().rank(place));
        }
        String few = CSV.replace("5,50,10", "1,10,10")
                .replace("10,50,20", "2,10,20")
                .replace("15,50,30", "3,10,30")
                .replace("20,50,40", "4,10,40");
        RanksSummary drawn = new OwnIndex(folder)
                .file(few)
                .build(INDICATORS + MARGINS)
                .margins()
                .orElseThrow()
                .sampling()
                .orElseThrow();
        assertThat(drawn.interval(1).high() - drawn.interval(1).low())
                .as("of ten people each")
                .isPositive();
    }

    @Test
    void aPlaceThatNoDrawRanksIsNeitherOnTheListNorRobustlyOffIt() {
        String margins = csv("margins", own().build(INDICATORS + MARGINS));
        List<String> heading = cells(margins, 0);
        int standing = heading.indexOf("sampling_standing_first_2");
        assertThat(cells(margins, 1).get(standing)).isEqualTo("robustly-off");
        assertThat(cells(margins, 5).get(standing)).as("Elmsea has no figures").isEmpty();
        assertThat(cells(margins, 5).get(standing - 1)).as("its share").isEmpty();
    }

    @Test
    void whatSteadyingBorrowedIsShown() {
        String steadied = csv("borrowed", own().build("""
                        indicators: [{column: share, counts: {cases: ill, among: people, per: 100}}, {column: rate}]
                        steps: [{step: shrink, parent: region}]
                        """));
        assertThat(cells(steadied, 0)).endsWith("share", "rate");
        assertThat(Double.parseDouble(cells(steadied, 1).get(2))).isBetween(0.01, 0.99);
        assertThat(cells(steadied, 1).get(3)).as("not steadied").isEqualTo("0");
    }

    private static String csv(String name, BuiltAnswer answer) {
        return new BuiltTables(answer)
                .list().stream()
                        .filter(table -> table.name().equals(name))
                        .map(table -> new String(table.toCsv(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> cells(String csv, int line) {
        return List.of(csv.lines().toList().get(line).split(",", -1));
    }

    @Test
    void limitsTheWrongWayRoundAreToldWithThePlace() {
        assertThatThrownBy(() -> new OwnIndex(folder)
                        .file(CSV.replace("10,8,12", "10,12,8"))
                        .build(INDICATORS + MARGINS))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContainingAll(
                        "the indicator \"rate\"", "lower and upper", "the figure of A.", "wrong way round?");
    }

    @Test
    void anErrorIsNotAddedToALogarithm() {
        String steps = "steps: [{step: treat, skewness: 0, kurtosis: -10, winsorise: 0, otherwise: log}]\n";
        assertThatThrownBy(() -> own().build(INDICATORS + steps + MARGINS))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContainingAll("the indicator \"rate\"", "logarithm", "otherwise: nothing");
    }

    @Test
    void aListLongerThanThereArePlacesIsShownWhereItStands() {
        assertThatThrownBy(() -> own().build(INDICATORS + MARGINS.replace("[2]", "[2, 6]")))
                .isInstanceOf(WrongInput.class)
                .hasMessageContainingAll("mine.yaml:18:14: a list longer than there are places", "up to 5");
    }

    @Test
    void aFolderIsVerifiedAndAChangedDigitInTheFiguresOrTheRecipeIsNoticed() throws IOException {
        Path out = published(own().build(INDICATORS + MARGINS));
        assertThat(verified(out).difference()).isEmpty();
        Path figures = out.resolve("inputs/mine.csv");
        String text = Files.readString(figures);
        Files.writeString(figures, text.replace("B,Birch,20,20,20", "B,Birch,20,20,21"));
        assertThat(verified(out).difference()).isPresent();
        Files.writeString(figures, text);
        assertThat(verified(out).equal()).isTrue();
        Path recipe = out.resolve("recipes/mine.yaml");
        Files.writeString(recipe, Files.readString(recipe).replace("within: 50", "within: 51"));
        assertThat(verified(out).difference()).isPresent();
        assertThatThrownBy(() -> new RunFolder(out).requireFree()).isInstanceOf(CouldNotBeDone.class);
    }

    @Test
    void aFileThatIsNoMoreInTheFolderIsNamed() throws IOException {
        Path out = published(own().build(INDICATORS));
        Files.delete(out.resolve("inputs/mine.csv"));
        assertThatThrownBy(() -> verified(out))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("no inputs/mine.csv");
    }

    @Test
    void aTableOfTheCatalogueIsBuiltFromWithGroupsOfNames() {
        String recipe = """
                kind: built-index
                id: mine
                title: Mine
                data: {table: england-local-authorities-2019, nation: england}
                higher-is: worse
                indicators:
                  - {column: iod2019_crime_average_score}
                  - {column: leave_percent_2016}
                steps: [{step: impute, method: group-median, group: region}]
                """;
        BuiltAnswer answer = new OwnIndex(folder).write("mine.yaml", recipe).build("mine", 1);
        assertThat(answer.built().places()).isEqualTo(317);
        assertThat(answer.figures().textsOf("region")).contains("North East", "London");
        assertThat(answer.inputs()).isEmpty();
        assertThat(verified(published(answer)).equal()).isTrue();
        new OwnIndex(folder)
                .write(
                        "mine.yaml",
                        recipe.replace("leave_percent_2016", "leave_percent").replace("region", "regoin"));
        assertThatThrownBy(() -> new OwnIndex(folder).build("mine", 1))
                .isInstanceOf(WrongInput.class)
                .hasMessageContainingAll(
                        "mine.yaml:8:14: table england-local-authorities-2019 has no such column", "mine.yaml:9:");
    }
}
