package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** A fingerprint is that of what decides, and not of how a file prints it. */
class DeclarationTest {
    private static final RecipeFile RULE = RecipeBook.builtIn().get("equal-shares");
    private static final Project TREES = Streets.project("1", 60, "Trees", "greenery");
    private static final Project SWINGS = Streets.project("2", 50, "Swings", "children");
    private static final MoneyUnit POUNDS = new MoneyUnit("GBP", 0);
    private static final String DECLARED = fingerprint(Streets.plan(100, 0, TREES, SWINGS));

    @TempDir
    Path folder;

    private static String fingerprint(Election plan) {
        return Declaration.of(RULE, plan).fingerprint();
    }

    private static Election withFacts(Map<String, String> facts) {
        return Streets.plan(POUNDS, 100, VoteType.APPROVAL, facts, TREES, SWINGS);
    }

    @Test
    void poundsAndPenceOfTheSameSumAreTheSamePlan() {
        Election inPence = Streets.plan(
                10_000,
                2,
                Streets.project("1", 6_000, "Trees", "greenery"),
                Streets.project("2", 5_000, "Swings", "children"));
        assertThat(fingerprint(inPence)).isEqualTo(DECLARED);
    }

    @Test
    void votesAndColumnsThatDecideNothingDoNotMatter() {
        Project ofAnotherTheme = new Project("1", "Trees", 60, List.of("greenery"), Map.of("votes", "7"));
        assertThat(fingerprint(Streets.plan(100, 0, ofAnotherTheme, SWINGS))).isEqualTo(DECLARED);
        assertThat(fingerprint(withFacts(Map.of("comment", "x")))).isEqualTo(DECLARED);
    }

    @Test
    void anyChangeOfWhatDecidesIsAnotherFingerprint() {
        List<Election> others = List.of(
                Streets.plan(100, 0, Streets.project("1", 61, "Trees", "greenery"), SWINGS),
                Streets.plan(100, 0, Streets.project("01", 60, "Trees", "greenery"), SWINGS),
                Streets.plan(100, 0, SWINGS, TREES),
                Streets.plan(100, 0, Streets.project("1", 60, "Tree", "greenery"), SWINGS),
                Streets.plan(100, 0, Streets.project("1", 60, "Trees", "green"), SWINGS),
                Streets.plan(100, 0, TREES),
                Streets.plan(101, 0, TREES, SWINGS),
                Streets.plan(POUNDS, 100, VoteType.CHOOSE_ONE, Map.of(), TREES, SWINGS),
                Streets.plan(new MoneyUnit("EUR", 0), 100, VoteType.APPROVAL, Map.of(), TREES, SWINGS));
        assertThat(others)
                .extracting(DeclarationTest::fingerprint)
                .doesNotHaveDuplicates()
                .doesNotContain(DECLARED);
        String byAnotherRule = Declaration.of(RecipeBook.builtIn().get("phragmen"), Streets.plan(100, 0, TREES, SWINGS))
                .fingerprint();
        assertThat(byAnotherRule).isNotEqualTo(DECLARED);
    }

    @Test
    void theLeastSupportThatAFileStatesIsDeclaredWhereTheRuleTakesIt() {
        RecipeFile greedy = RecipeBook.builtIn().get("greedy-votes");
        Map<String, String> lines = Declaration.of(greedy, withFacts(Map.of("min_project_score_threshold", "20.50")))
                .lines();
        assertThat(lines).containsEntry("least_support", "20.5");
        assertThat(Declaration.of(greedy, withFacts(Map.of())).lines()).containsEntry("least_support", "0");
        assertThat(fingerprint(withFacts(Map.of("min_project_score_threshold", "20"))))
                .isEqualTo(DECLARED);
    }

    @Test
    void aColumnThatACapGoesByIsDeclared() {
        RecipeFile capped =
                Streets.rule(folder, "equal-shares", "caps: [{name: One, column: theme, is: theme of 1, most: 9}]");
        Project moved = new Project("1", "Trees", 60, List.of("greenery"), Map.of("theme", "theme of 2"));
        assertThat(Declaration.of(capped, Streets.plan(100, 0, moved, SWINGS)).fingerprint())
                .isNotEqualTo(Declaration.of(capped, Streets.plan(100, 0, TREES, SWINGS))
                        .fingerprint());
    }
}
