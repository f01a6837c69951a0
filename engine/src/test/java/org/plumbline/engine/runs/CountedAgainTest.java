package org.plumbline.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.BundledStudy;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.Streets;
import org.plumbline.engine.budgeting.VoteFiles;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Studies;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** A count that was published is counted again from its own folder, and what was changed there is found. */
class CountedAgainTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(1);
    private static final List<Publication> PUBLICATIONS = List.of(run -> Map.of(
            "report.html", ("<p>" + run.lineage().recipe().title() + "</p>\n").getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void publish() {
        folder = temporary.resolve("count");
        BudgetAnswer answer = new BudgetCounts()
                .compute(
                        RecipeBook.builtIn(),
                        "greedy-votes",
                        new VoteFiles()
                                .read(Streets.asked(Streets.written(temporary, Streets.FILE), Optional.of("street"))),
                        Progress.SILENT);
        new RunFolder(folder).write(Run.of(answer, Version.current()), PUBLICATIONS);
    }

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    private Verdict verify() {
        Catalogue catalogue = Catalogue.bundled();
        Studies studies = new Studies(catalogue, THREADS);
        return new Verification(
                        studies,
                        new Briefs(catalogue, studies),
                        new Indices(catalogue, THREADS),
                        catalogue,
                        PUBLICATIONS)
                .verify(folder, Progress.SILENT);
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        Files.writeString(file, before.replaceFirst(from, to));
        assertThat(Files.readString(file)).isNotEqualTo(before);
    }

    @Test
    void anUntouchedCountIsEqual() {
        assertThat(verify().difference()).isEmpty();
        assertThat(CountedAgain.of(folder, Progress.SILENT).rules()).hasSize(1);
    }

    @Test
    void aBallotThatWasAddedIsFound() throws IOException {
        edit("inputs/ballots.csv", "(?m)^2,1$", "3,1");
        assertThatExceptionOfType(WrongInput.class)
                .as("groups do not sum to it")
                .isThrownBy(this::verify);
        edit("inputs/groups.csv", "1,2,Lower", "1,3,Lower");
        assertThat(verify().difference()).isPresent();
    }

    @Test
    void votersMovedToAnotherGroupAreFound() throws IOException {
        edit("inputs/groups.csv", ",Upper", ",Lower");
        try {
            assertThat(verify().difference()).isPresent();
        } catch (WrongInput asWell) {
            assertThat(asWell.problems()).isNotEmpty();
        }
    }

    @Test
    void aRuleThatWasChangedIsFound() throws IOException {
        edit("recipes/greedy-votes.yaml", "when-too-dear: skip", "when-too-dear: stop");
        assertThat(verify().difference()).isPresent();
    }

    @Test
    void aFolderOfSomethingElseIsNoCount() {
        Path other = temporary.resolve("study");
        new RunFolder(other).write(Run.of(BundledStudy.get(), Version.current()), PUBLICATIONS);
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> CountedAgain.of(other, Progress.SILENT));
    }
}
