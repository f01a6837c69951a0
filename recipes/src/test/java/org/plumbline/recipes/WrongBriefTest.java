package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Briefs whose local indicators lead nowhere, and what their writer is told. */
class WrongBriefTest {
    private static final String BRIEF = "brief-england-2019";

    @Test
    void aStrengthThatIsNotListedIsAnsweredWithTheNearestId() {
        assertThat(problems(BRIEF, edited(BRIEF, "strengths: [hle-women", "strengths: [hle-woman")))
                .contains("an indicator that the recipe does not list under indicators [wrong-value]")
                .contains("found     hle-woman")
                .contains("did you mean hle-women");
    }

    @Test
    void aChangeAndAFactThatAreNotListedAreBothToldWhereTheyStand() {
        String text = edited(BRIEF, "- of: heart-deaths", "- of: hart-deaths")
                .replace("facts: [gigabit, fourth]", "facts: [gigabit, fifth]");
        assertThat(problems(BRIEF, text))
                .contains("found     hart-deaths")
                .contains("found     fifth")
                .containsPattern("brief-england-2019.yaml:[0-9]+:11: an indicator that the recipe does not list");
    }

    @Test
    void anIndicatorListedTwiceIsRefused() {
        assertThat(problems(
                        BRIEF,
                        edited(
                                BRIEF,
                                "indicator: Male healthy life expectancy",
                                "indicator: Female healthy life expectancy")))
                .contains("the same value twice");
    }

    @Test
    void anExpectationHasFactsOrAReasonWhyThereAreNone() {
        assertThat(problems(
                        BRIEF, edited(BRIEF, "      cannot-say: no table here counts departures from a stop\n", "")))
                .contains("an expectation with neither facts nor cannot-say [missing-key]");
        assertThat(problems(
                        BRIEF,
                        edited(BRIEF, "facts: [library]", "facts: [library]\n      cannot-say: nobody counts them")))
                .contains("an expectation with both facts and cannot-say");
    }

    @Test
    void aUnitThatIsNoneIsToldTheUnitsThereAre() {
        assertThat(problems(BRIEF, edited(BRIEF, "unit: years", "unit: months")))
                .contains("pounds-a-week");
    }
}
