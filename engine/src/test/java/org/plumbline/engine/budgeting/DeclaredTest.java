package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** A folder of a declaration: what it takes, what it refuses, and damage to it. */
class DeclaredTest {
    private static final RecipeFile RULE = RecipeBook.builtIn().get("equal-shares");
    private static final Election PLAN = plan(60, 100);

    @TempDir
    Path temporary;

    private Path folder;

    private static Election plan(long cost, long budget) {
        return Streets.plan(budget, 0, Streets.project("1", cost, "Trees"), Streets.project("2", 50, "Swings"));
    }

    @BeforeEach
    void declare() {
        folder = temporary.resolve("declared");
        new Declared(folder).write(RULE, Declaration.of(RULE, PLAN));
    }

    private void refused(Election election, String... words) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new Declared(folder).requireSame(election))
                .satisfies(wrong -> assertThat(wrong.problems().toString()).contains(words));
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        Files.writeString(file, before.replace(from, to));
        assertThat(Files.readString(file)).isNotEqualTo(before);
    }

    @Test
    void whatWasDeclaredIsTakenWithItsRule() {
        new Declared(folder).requireSame(PLAN);
        assertThat(new Declared(folder).rule()).isEqualTo("equal-shares");
        assertThat(new Declared(folder).book().get("equal-shares").sha256()).isEqualTo(RULE.sha256());
    }

    @Test
    void allThatDiffersIsTold() {
        refused(plan(61, 200), "budget: 200", "budget: 100", "projects_sha256", "1,60,Trees", "1,61,Trees");
    }

    @Test
    void aRuleChangedInTheFolderIsRefused() throws IOException {
        edit("equal-shares.yaml", "utility: cost", "utility: projects");
        refused(PLAN, "the rule is not the one declared");
    }

    @Test
    void aDeclarationIsNeverReplaced() {
        assertThatExceptionOfType(CouldNotBeDone.class)
                .isThrownBy(() -> new Declared(folder).write(RULE, Declaration.of(RULE, plan(61, 100))))
                .withMessageContaining("never replaced");
        new Declared(folder).requireSame(PLAN);
    }

    @Test
    void aFolderWithoutADeclarationOrWithADamagedOneIsTold() throws IOException {
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> new Declared(temporary.resolve("nothing")).rule());
        edit(Declaration.FILE_NAME, "budget,100", "budget");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new Declared(folder).rule())
                .satisfies(wrong -> assertThat(wrong.problems().toString()).contains("damaged"));
        Files.delete(folder.resolve(Declaration.FILE_NAME));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> new Declared(folder).requireSame(PLAN));
    }
}
