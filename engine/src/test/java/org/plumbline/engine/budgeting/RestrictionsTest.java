package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.WrongInput;

/** Caps and exclusions of a recipe, found among the projects of a file. */
class RestrictionsTest {
    private static final Election PLAN = Streets.plan(
            10_000,
            2,
            Streets.project("1", 6_000, "Trees", "greenery", "streets"),
            Streets.project("2", 5_000, "Swings", "children"),
            Streets.project("3", 4_000, "Hedges", "greenery"));

    @TempDir
    Path folder;

    private Constraints restrictions(String more) {
        return Restrictions.of(Streets.rule(folder, "greedy-votes", more), PLAN);
    }

    @Test
    void aCapMeansEveryProjectOfItsCategoryAloneOrAmongOthers() {
        Constraints found = restrictions("caps: [{name: Green, column: category, is: greenery, most: 70}]");
        assertThat(found.caps()).singleElement().satisfies(cap -> {
            assertThat(cap.name()).isEqualTo("Green");
            assertThat(cap.projects()).containsExactlyInAnyOrder(0, 2);
            assertThat(cap.most()).as("70 pounds in pence").isEqualTo(7_000);
        });
    }

    @Test
    void aCapMayGoByAnyColumn() {
        Constraints found = restrictions("caps: [{name: Play, column: theme, is: theme of 2, most: 1}]");
        assertThat(found.caps().get(0).projects()).containsExactly(1);
    }

    @Test
    void aPartOfAPennyIsCutOff() {
        Constraints found = restrictions("caps: [{name: Green, column: category, is: greenery, most: 0.019}]");
        assertThat(found.caps().get(0).most()).isEqualTo(1);
    }

    @Test
    void anExclusionMeansProjectsByTheirIds() {
        Constraints found = restrictions("exclusions: [{name: One site, projects: ['3', '1']}]");
        assertThat(found.exclusions().get(0).projects()).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void whatTheFileDoesNotHaveIsToldAllAtOnce() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> restrictions("""
                        caps: [{name: Wet, column: category, is: ponds, most: 1}, {name: No, column: nowhere, is: x, most: 1}]
                        exclusions: [{name: One site, projects: ['1', '9']}]
                        """))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(problem -> problem.found())
                        .containsExactly("category: ponds", "nowhere: x", "9"));
    }
}
