package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.PARTS;
import static org.plumbline.recipes.RecipeTexts.PARTS_OVER_A_BASE;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Replications that would replicate themselves or nothing, and what their writer is told. */
class WrongReplicationTest {

    @Test
    void aPublishedResultAmongTheInputsIsRefused() {
        String itself = edited(
                PARTS,
                "table: iod-2025-lsoa-indicators, column: mental_health_indicator",
                "table: iod-2025-lsoa, column: health_score");
        assertThat(problems(PARTS, itself))
                .contains("an input that is the published result itself [wrong-value]", "found     health_score");
    }

    @Test
    void aPublishedResultBeneathAPartIsRefusedToo() {
        String beneath = edited(
                PARTS,
                "table: iod-2025-lsoa-indicators, column: connectivity_score",
                "table: iod-2025-lsoa, column: barriers_rank");
        assertThat(problems(PARTS, beneath))
                .contains("an input that is the published result itself [wrong-value]", "found     barriers_rank");
    }

    @Test
    void aPartMustBeMadeBeforeItIsUsed() {
        assertThat(problems(PARTS, edited(PARTS, "{part: adult-skills", "{part: imd")))
                .contains("no such part further up [unknown-key]", "found     imd");
    }

    @Test
    void anInputIsOneThing() {
        assertThat(problems(PARTS, edited(PARTS, "{part: homelessness}", "{weight: 2}")))
                .contains("an input that is not one thing [missing-key]");
        assertThat(problems(PARTS, edited(PARTS, "{part: homelessness}", "{part: homelessness, column: imd_score}")))
                .contains("an input that is not one thing [missing-key]");
    }

    @Test
    void aScaleOverABaseNeedsABase() {
        String text = RecipeTexts.text(PARTS_OVER_A_BASE).replaceFirst("(?m)^base: .*\\R", "");
        assertThat(problems(PARTS_OVER_A_BASE, text))
                .contains("a scale over a base that the recipe does not name [missing-key]");
    }

    @Test
    void aClaimNamesWhatItIsComparedWith() {
        assertThat(problems(
                        PARTS,
                        edited(
                                PARTS,
                                "      score: {column: housing_affordability_indicator, rounding: 0.0005, within: 0.085, share: 100}\n",
                                "")))
                .contains("nothing to compare with [missing-key]");
    }

    @Test
    void noTwoPartsHaveOneName() {
        assertThat(problems(PARTS, edited(PARTS, "id: crime", "id: health")))
                .contains("the same value twice [wrong-value]");
    }
}
