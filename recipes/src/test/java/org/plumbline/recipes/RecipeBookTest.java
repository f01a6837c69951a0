package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.recipes.RecipeTexts.ALLOCATION;
import static org.plumbline.recipes.RecipeTexts.AUDIT;
import static org.plumbline.recipes.RecipeTexts.INDEX;
import static org.plumbline.recipes.RecipeTexts.STUDY;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.WrongInput;

/** Where recipes are looked for, and what is told when they are not there or do not fit together. */
class RecipeBookTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRecipeThatIsNotThereIsAnsweredWithTheNearest() {
        assertThat(problems(() -> RecipeBook.builtIn().get("districts-england-2109")))
                .isEqualTo("""
                        recipes: no such recipe [unknown-recipe]
                            found     districts-england-2109
                            expected  one of: %s
                            to fix    did you mean districts-england-2019?""".formatted(String.join(", ", RecipeBook.builtIn().listIds())));
        assertThat(problems(() -> RecipeBook.builtIn().get("../../etc/passwd"))).contains("no such recipe");
        assertThat(problems(() -> RecipeBook.builtIn().get(""))).contains("found     (nothing)");
        assertThat(problems(() -> RecipeBook.inFolder(folder).get("../x"))).contains("there is none here");
    }

    @Test
    void aStudyTakesWhatLiesBesideItAndElseWhatIsBuiltIn() throws IOException {
        Path study = write("my-study", edited(STUDY, "id: " + STUDY, "id: my-study"));
        write(INDEX, edited(INDEX, "draws: 1000", "draws: 50"));
        RecipeBook book = RecipeBook.besideFile(study);
        StudyChain chain = book.chain(book.opened().orElseThrow().id());
        assertThat(chain.basis().builtIn()).isFalse();
        assertThat(chain.basis()
                        .as(CompositeIndexRecipe.class)
                        .margins()
                        .orElseThrow()
                        .draws())
                .isEqualTo(50);
        assertThat(chain.audit().builtIn()).isTrue();
        assertThat(chain.study().fileName()).isEqualTo("my-study.yaml");
    }

    @Test
    void aBrokenRecipeBesideAStudyMattersOnlyIfTheStudyNamesIt() throws IOException {
        Path study = write(STUDY, text(STUDY));
        write("unrelated", "kind: nonsense\n");
        assertThat(RecipeBook.besideFile(study).chain(STUDY).list()).hasSize(4);
        assertThat(problems(() -> RecipeBook.besideFile(study).list())).contains("unrelated.yaml:1:7");
    }

    @Test
    void aFolderHoldsOnlyWhatIsInIt() throws IOException {
        write(STUDY, text(STUDY));
        Files.writeString(folder.resolve("x.test.yaml"), "not: a recipe\n");
        Files.writeString(folder.resolve("notes.txt"), "not a recipe either");
        RecipeBook book = RecipeBook.inFolder(folder);
        assertThat(book.listIds()).containsExactly(STUDY);
        assertThat(problems(() -> book.chain(STUDY)))
                .contains(
                        folder + "/districts-england-2019.yaml:7:8: no such recipe [unknown-recipe]",
                        folder + "/districts-england-2019.yaml:8:13: no such recipe",
                        folder + "/districts-england-2019.yaml:9:8: no such recipe");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        assertThat(problems(() -> RecipeBook.inFolder(folder.resolve("nowhere")).list()))
                .contains("nowhere: the folder cannot be read [unreadable-file]");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsAProblem() {
        assertThat(problems(() -> RecipeBook.readFile(folder.resolve("nowhere.yaml"))))
                .contains("nowhere.yaml: the file cannot be read [unreadable-file]", "found     no such file");
        assertThat(problems(() -> RecipeBook.readFile(folder))).contains("found     a folder");
        assertThat(problems(() -> RecipeBook.readFile(Path.of("")))).startsWith(".: the file cannot be read");
    }

    @Test
    void aFileLargerThanARecipeIsNotReadToItsEnd() throws IOException {
        Path file = write("large", "# " + "x".repeat(1 << 20));
        assertThat(problems(() -> RecipeBook.readFile(file)))
                .contains("large.yaml: the file is larger than a recipe may be [file-too-large]");
    }

    @Test
    void latinOneBytesAreShownWhereTheyStand() {
        byte[] bytes = edited(INDEX, "title: Income", "title: Incomé").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RecipeTexts.problems(INDEX, bytes)).isEqualTo("""
                        need-districts-england-2019.yaml:16:30: a byte that is not UTF-8 [wrong-encoding]
                            found     0xE9
                            expected  text in UTF-8
                            to fix    save the file again with the encoding UTF-8""");
    }

    @Test
    void aByteOrderMarkIsPassedOverAndKeptInTheText() {
        RecipeFile marked = RecipeTexts.read(INDEX, "\uFEFF" + text(INDEX));
        assertThat(marked.recipe()).isEqualTo(RecipeBook.builtIn().get(INDEX).recipe());
        assertThat(marked.text()).startsWith("\uFEFFkind");
        assertThat(marked.sha256()).isNotEqualTo(RecipeBook.builtIn().get(INDEX).sha256());
    }

    @Test
    void aCopyOfARecipesTextIsTheSameRecipe() throws IOException {
        for (RecipeFile original : RecipeBook.builtIn().list()) {
            RecipeFile copy = RecipeBook.readFile(write(original.id(), original.text()));
            assertThat(copy.sha256()).isEqualTo(original.sha256());
            assertThat(copy.recipe()).isEqualTo(original.recipe());
        }
    }

    @Test
    void aStudyThatNamesAnAllocationAsItsIndexIsToldAtThatLine() throws IOException {
        Path study = write(STUDY, edited(STUDY, "index: " + INDEX, "index: " + ALLOCATION));
        assertThat(problems(() -> RecipeBook.besideFile(study).chain(STUDY))).isEqualTo(study + """
                        :7:8: a recipe of the wrong kind [wrong-value]
                            found     luf-england-by-need, which is an allocation
                            expected  a composite index""");
        assertThat(problems(() -> RecipeBook.builtIn().chain(INDEX))).contains("which is a composite index", "a study");
    }

    @Test
    void everythingWrongInTheRecipesOfAStudyIsToldOnce() throws IOException {
        Path study = write(STUDY, edited(STUDY, "audit: " + AUDIT, "audit: luf-england-adit"));
        write(INDEX, edited(INDEX, "draws: 1000", "draws: 5"));
        write(ALLOCATION, edited(ALLOCATION, "unit: pence", "unit: pounds"));
        assertThat(problems(() -> RecipeBook.besideFile(study).chain(STUDY)).lines())
                .filteredOn(line -> line.startsWith(folder.toString()))
                .containsExactly(
                        folder
                                + "/need-districts-england-2019.yaml:52:10: not a value that can stand here [wrong-value]",
                        folder + "/luf-england-by-need.yaml:30:9: not among the values allowed [wrong-value]",
                        folder + "/districts-england-2019.yaml:9:8: no such recipe [unknown-recipe]");
    }

    @Test
    void aRuleMayNameAnotherIndexThanTheStudys() throws IOException {
        Path study = write(STUDY, text(STUDY));
        write("other-index", edited(INDEX, "id: " + INDEX, "id: other-index"));
        write(
                ALLOCATION,
                edited(ALLOCATION, "from: column, column: imd2019_average_score", "from: index, recipe: other-index"));
        StudyChain chain = RecipeBook.besideFile(study).chain(STUDY);
        assertThat(chain.others()).extracting(RecipeFile::id).containsExactly("other-index");
        assertThat(chain.list()).hasSize(5);
    }

    @Test
    void moneyIsNotSharedByScoresThatMayBeNegative() throws IOException {
        Path study = write(STUDY, text(STUDY));
        write(INDEX, edited(INDEX, "origin: least", "origin: mean"));
        assertThat(problems(() -> RecipeBook.besideFile(study).chain(STUDY))).isEqualTo("""
                        luf-england-by-need.yaml:21:33: need that may be negative [wrong-value]
                            found     need-districts-england-2019, whose z-scores are counted from the mean
                            expected  an index whose scores are never negative
                            to fix    in need-districts-england-2019.yaml, write origin: least""");
    }

    @Test
    void aBookGivesAgainWhatItHasGiven() throws IOException {
        Path file = write(STUDY, text(STUDY));
        RecipeBook book = RecipeBook.besideFile(file);
        RecipeFile first = book.get(STUDY);
        Files.delete(file);
        assertThat(book.get(STUDY)).isSameAs(first);
    }

    @Test
    void aRecipeFileTellsWhereItsValuesStand() {
        RecipeFile index = RecipeBook.builtIn().get(INDEX);
        assertThat(index.whereOf("/indicators/3/column")).hasToString("need-districts-england-2019.yaml:19:68");
        assertThat(index.whereOf("/benchmark/column")).hasToString("need-districts-england-2019.yaml:39:11");
        assertThat(index.whereOf("/weighting/weights")).hasToString("need-districts-england-2019.yaml:32:3");
        assertThatIllegalArgumentException().isThrownBy(() -> index.as(AuditRecipe.class));
    }

    private Path write(String id, String text) throws IOException {
        return Files.writeString(folder.resolve(id + ".yaml"), text);
    }

    private static String problems(ThrowingCallable reading) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, reading);
        assertThat(wrong).isNotNull();
        return String.valueOf(wrong.getMessage());
    }
}
