package org.plumbline.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.BundledStudy;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** Tampering with a run, with every checksum in it put right again, is still caught. */
class VerificationTest {
    private static final String DISTRICTS = "england_local_authorities_2019.csv";
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final List<Publication> PUBLICATIONS = List.of(run -> Map.of(
            "report.html", ("<p>" + run.lineage().recipe().title() + "</p>\n").getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void publish() {
        folder = temporary.resolve("run");
        new RunFolder(folder).write(Run.of(BundledStudy.get(), Version.current()), PUBLICATIONS);
    }

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    private Verdict verify() {
        return verify(Catalogue.bundled());
    }

    private Verdict verify(Catalogue catalogue) {
        Studies studies = new Studies(catalogue, THREADS);
        return new Verification(
                        studies,
                        new Briefs(catalogue, studies),
                        new Indices(catalogue, THREADS),
                        catalogue,
                        PUBLICATIONS)
                .verify(folder, Progress.SILENT);
    }

    @Test
    void anUntouchedRunIsEqual() {
        Verdict verdict = verify();
        assertThat(verdict.difference()).isEmpty();
        assertThat(verdict.notes()).isEmpty();
        assertThat(verdict.files()).isEqualTo(15);
    }

    @Test
    void oneDigitInATableIsNamedAsTheFigureThatItIs() {
        edit(
                "tables/districts.csv",
                text -> text.replaceFirst("Blackpool,North West,139446,", "Blackpool,North West,139447,"));
        assertThat(verify().difference())
                .hasValueSatisfying(difference -> assertThat(difference)
                        .contains("tables/districts.csv:")
                        .contains("population of E06000009, Blackpool")
                        .contains("139447")
                        .contains("139446"));
    }

    @Test
    void oneDigitInEveryTableIsCaught() {
        for (Path table : tables()) {
            String before = read(folder.relativize(table).toString());
            edit(folder.relativize(table).toString(), VerificationTest::withLastDigitChanged);
            assertThat(verify().equal()).as(table.toString()).isFalse();
            edit(folder.relativize(table).toString(), changed -> before);
        }
        assertThat(verify().equal()).isTrue();
    }

    private List<Path> tables() {
        try (var files = Files.list(folder.resolve("tables"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withLastDigitChanged(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                return text.substring(0, at) + (char) ('0' + (c - '0' + 1) % 10) + text.substring(at + 1);
            }
        }
        throw new IllegalArgumentException("no digit");
    }

    @Test
    void oneDigitInARecipeIsCaughtByTheFiguresThatItMakes() {
        edit("recipes/need-districts-england-2019.yaml", text -> text.replace("crime: 9.3", "crime: 9.4"));
        assertThat(verify().difference())
                .hasValueSatisfying(difference -> assertThat(difference).contains("tables/"));
    }

    @Test
    void oneDigitInARecipesRemarkIsCaughtToo() {
        edit("recipes/need-districts-england-2019.yaml", text -> text.replace("summing to 99.9", "summing to 99.8"));
        assertThat(verify().equal()).isFalse();
    }

    @Test
    void oneDigitInTheReportIsCaught() {
        edit("report.html", text -> text + "1");
        assertThat(verify().equal()).isFalse();
    }

    @Test
    void anotherSeedInTheRecordIsCaught() {
        edit("run.json", text -> text.replace("\"seed\" : 2019", "\"seed\" : 2018"));
        assertThat(verify().equal()).isFalse();
    }

    @Test
    void oneDigitInASourceIsCaughtThoughTheRecordNamesTheChangedSource() throws IOException {
        Path data = temporary.resolve("data");
        Files.createDirectories(data);
        String genuine = bundled(DISTRICTS);
        String changed =
                genuine.replace("E06000009,Blackpool,North West,139446,", "E06000009,Blackpool,North West,139447,");
        assertThat(changed).isNotEqualTo(genuine);
        Files.writeString(data.resolve(DISTRICTS), changed);
        Catalogue here = Catalogue.of(Optional.of(data), List.of());
        edit(
                "run.json",
                text -> text.replace(
                        Checksum.of(genuine.getBytes(StandardCharsets.UTF_8)),
                        Checksum.of(changed.getBytes(StandardCharsets.UTF_8))));
        assertThat(verify(here).difference())
                .hasValueSatisfying(difference -> assertThat(difference).contains("tables/districts.csv:"));
    }

    @Test
    void aRunFromAChangedSourceDoesNotPassForOneFromTheGenuine() throws IOException {
        Path data = temporary.resolve("data");
        Files.createDirectories(data);
        String genuine = bundled(DISTRICTS);
        String changed =
                genuine.replace("E06000009,Blackpool,North West,139446,", "E06000009,Blackpool,North West,139447,");
        Files.writeString(data.resolve(DISTRICTS), changed);
        folder = temporary.resolve("forged");
        new RunFolder(folder)
                .write(
                        Run.of(
                                new Studies(Catalogue.of(Optional.of(data), List.of()), THREADS)
                                        .compute(
                                                RecipeBook.builtIn(),
                                                BundledStudy.ID,
                                                Settings.ofRecipe(),
                                                Progress.SILENT),
                                Version.current()),
                        PUBLICATIONS);
        assertThat(verify(Catalogue.of(Optional.of(data), List.of())).equal()).isTrue();
        edit(
                "run.json",
                text -> text.replace(
                        Checksum.of(changed.getBytes(StandardCharsets.UTF_8)),
                        Checksum.of(genuine.getBytes(StandardCharsets.UTF_8))));
        assertThat(verify().equal()).isFalse();
    }

    @Test
    void withoutTheSourceItCannotSay() throws IOException {
        Path data = temporary.resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve(DISTRICTS), bundled(DISTRICTS).replace(",93663,", ",93664,"));
        assertThatExceptionOfType(CannotSay.class)
                .isThrownBy(() -> verify(Catalogue.of(Optional.of(data), List.of())))
                .withMessageContaining("Cannot say")
                .withMessageContaining("--data");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("tables/awards.csv"));
        assertThat(verify().difference()).hasValue("tables/awards.csv is missing from the folder");
    }

    @Test
    void aFileThatIsNotTheRunsIsToldOfAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Verdict verdict = verify();
        assertThat(verdict.equal()).isTrue();
        assertThat(verdict.notes()).anySatisfy(note -> assertThat(note).contains("notes.txt"));
    }

    @Test
    void aDamagedRecordIsWrongInput() {
        for (String damage : List.of("", "{", "[]", "null", "{\"format\": 1}", "{\"format\":\"plumbline-run-9\"}")) {
            edit("run.json", text -> damage);
            assertThatExceptionOfType(WrongInput.class).as(damage).isThrownBy(this::verify);
        }
    }

    @Test
    void aRunIsReplacedOnlyWhileItIsUntouched() throws IOException {
        new RunFolder(folder).write(Run.of(BundledStudy.get(), Version.current()), PUBLICATIONS);
        assertThat(verify().equal()).isTrue();
        Files.writeString(folder.resolve("report.html"), read("report.html") + "my remarks");
        assertThatExceptionOfType(CouldNotBeDone.class)
                .isThrownBy(
                        () -> new RunFolder(folder).write(Run.of(BundledStudy.get(), Version.current()), PUBLICATIONS));
        assertThat(read("report.html")).endsWith("my remarks");
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
        Run one = Run.of(BundledStudy.compute(Settings.ofRecipe(), 1), Version.current());
        Run eight = Run.of(BundledStudy.compute(Settings.ofRecipe(), 8), Version.current());
        var files = RunFiles.of(one, PUBLICATIONS);
        RunFiles.of(eight, PUBLICATIONS)
                .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(files.get(path)));
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file, and puts its checksum in run.json and in the descriptor right. */
    private void edit(String path, UnaryOperator<String> change) {
        try {
            String before = read(path);
            String after = change.apply(before);
            assertThat(after).as("the edit of " + path).isNotEqualTo(before);
            Files.writeString(folder.resolve(path), after);
            if (!path.equals("run.json")) {
                for (String record : List.of("datapackage.json", "run.json")) {
                    Files.writeString(folder.resolve(record), read(record).replace(checksum(before), checksum(after)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bundled(String file) throws IOException {
        try (var in = Catalogue.class.getResourceAsStream("facts/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
