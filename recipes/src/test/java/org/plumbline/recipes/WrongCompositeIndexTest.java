package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.INDEX;
import static org.plumbline.recipes.RecipeTexts.REPLICATED;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Indices whose weights, indicators, places or margins do not make sense, and what their writer is told. */
class WrongCompositeIndexTest {

    @Test
    void tooFewAndTooManyDrawsAreRefused() {
        for (String draws : new String[] {"19", "100001", "20.5"}) {
            assertThat(problems(INDEX, edited(INDEX, "draws: 1000", "draws: " + draws)))
                    .startsWith("need-districts-england-2019.yaml:52:10: not a value that can stand here [wrong-value]")
                    .contains("found     " + draws + "\n", "expected  a whole number from 20 to 100000");
        }
        assertThat(RecipeTexts.read(INDEX, edited(INDEX, "draws: 1000", "draws: 20"))
                        .id())
                .isEqualTo(INDEX);
    }

    @Test
    void theSameNormalisationTwiceIsShownWhereItStandsAgain() {
        assertThat(problems(INDEX, edited(INDEX, "{method: z-score, origin: least}", "{method: min-max}")))
                .startsWith("need-districts-england-2019.yaml:51:9: the same value twice [wrong-value]");
    }

    @Test
    void anIndicatorWhoseIdIsNoNameIsToldOnceAndNotRepeatedInOtherMessages() {
        String longId = "x ".repeat(5000) + "x";
        String wrong = edited(INDEX, "{id: crime,", "{id: " + longId + ",");
        assertThat(problems(INDEX, wrong))
                .contains("need-districts-england-2019.yaml:20:10: not a name")
                .hasSizeLessThan(1500);
    }

    @Test
    void aNegativeWeightIsShownWhereItStands() {
        assertThat(problems(INDEX, edited(INDEX, "income: 22.5", "income: -22.5")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:32:21: not a value that can stand here [weights-without-effect]
                            found     -22.5
                            expected  a number from 0 to 100""");
    }

    @Test
    void weightsThatSumToNoughtAreShownAtTheKeyWeights() {
        String noughts = "weights: {income: 0, employment: 0, education: 0.0, health: 0, crime: -0, barriers: 0, "
                + "living-environment: 0}";
        String weights = "weights: {income: 22.5, employment: 22.5, education: 13.5, health: 13.5, crime: 9.3, "
                + "barriers: 9.3, living-environment: 9.3}";
        assertThat(problems(INDEX, edited(INDEX, weights, noughts))).isEqualTo("""
                        need-districts-england-2019.yaml:32:3: the weights sum to nought, so no indicator counts [weights-without-effect]
                            found     7 weights, all 0
                            expected  at least one weight above 0""");
    }

    @Test
    void aWeightWithoutItsIndicatorAndAnIndicatorWithoutItsWeightAreBothTold() {
        assertThat(problems(INDEX, edited(INDEX, "crime: 9.3", "crimes: 9.3"))).isEqualTo("""
                        need-districts-england-2019.yaml:32:3: the indicator crime has no weight [missing-key]
                            found     (nothing)
                            expected  crime: a number from 0 to 100
                            to fix    give it a weight; 0 if it is to be shown and not counted
                        need-districts-england-2019.yaml:32:76: a weight for an indicator that the recipe does not have [unknown-key]
                            found     crimes
                            expected  one of: income, employment, education, health, crime, barriers, living-environment
                            to fix    did you mean crime?""");
    }

    @Test
    void anIndicatorOrAColumnThatStandsTwiceIsShownWhereItStandsAgain() {
        String twice = "{id: health, title: Crime, column: iod2019_health_average_score}";
        assertThat(problems(
                        INDEX, edited(INDEX, "{id: crime, title: Crime, column: iod2019_crime_average_score}", twice)))
                .contains("""
                        need-districts-england-2019.yaml:20:10: the same value twice [wrong-value]
                            found     health
                            expected  another value; this one stands in line 19 already
                        need-districts-england-2019.yaml:20:40: the same value twice [wrong-value]
                            found     iod2019_health_average_score
                            expected  another value; this one stands in line 19 already""");
    }

    @Test
    void aListLongerThanThereArePlacesIsRefused() {
        assertThat(problems(INDEX, edited(INDEX, "[10, 30]", "[10, 318]")))
                .startsWith(
                        "need-districts-england-2019.yaml:54:15: a list longer than there are places [wrong-value]");
        assertThat(problems(INDEX, edited(INDEX, "[10, 30]", "[10, 10]")))
                .startsWith("need-districts-england-2019.yaml:54:15: the same value twice [wrong-value]");
    }

    @Test
    void aCountOfNoPlacesIsRefused() {
        assertThat(problems(INDEX, edited(INDEX, "count: 317", "count: 0")))
                .startsWith("need-districts-england-2019.yaml:13:61: not a value that can stand here [wrong-value]")
                .contains("found     0\n", "expected  a whole number from 1 to 100000");
    }

    @Test
    void aKeyOfAnotherMethodIsUnknownToThisOne() {
        assertThat(problems(INDEX, edited(INDEX, "{method: min-max}", "{method: min-max, constant: 23}")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:50:27: unknown key [unknown-key]
                            found     constant
                            expected  one of: method""");
    }

    @Test
    void thePublishedScoreAndRankMayNotBeAmongTheIndicators() {
        assertThat(problems(REPLICATED, edited(REPLICATED, "column: crime_rank", "column: imd_score")))
                .isEqualTo("""
                        imd-england-2019.yaml:19:39: an indicator that is the published result itself [wrong-value]
                            found     imd_score
                            expected  a column that the published result was made from
                            to fix    take it out; a certificate means something only if the result is not among the inputs""");
        assertThat(problems(REPLICATED, edited(REPLICATED, "column: crime_rank", "column: imd_rank")))
                .startsWith("imd-england-2019.yaml:19:39: an indicator that is the published result itself");
    }

    @Test
    void oneColumnIsNotBothThePublishedScoreAndThePublishedRank() {
        assertThat(problems(REPLICATED, edited(REPLICATED, "rank: imd_rank", "rank: imd_score")))
                .startsWith("imd-england-2019.yaml:38:9: the same value twice [wrong-value]");
    }

    @Test
    void whatAReplicationMustReachIsAShareOfPlaces() {
        assertThat(problems(REPLICATED, edited(REPLICATED, "ranks: 99.6", "ranks: 101")))
                .contains("found     101\n", "expected  a number from 0 to 100");
        assertThat(problems(REPLICATED, edited(REPLICATED, "within: 0.0015", "within: -0.0015")))
                .contains("found     -0.0015\n", "expected  a number from 0");
        assertThat(problems(REPLICATED, edited(REPLICATED, "level: recombined", "level: rebuilt")))
                .contains("expected  one of: recombined, partly-rebuilt, rebuilt-from-indicators, rebuilt-from-counts");
    }

    @Test
    void aSummaryThatStandsTwiceIsShownWhereItStandsAgain() {
        assertThat(problems(REPLICATED, edited(REPLICATED, "summary: average-rank", "summary: average-score")))
                .contains("the same value twice [wrong-value]", "found     average-score\n");
    }

    @Test
    void whichValuesAreWorseIsSaidInWords() {
        assertThat(problems(REPLICATED, edited(REPLICATED, "worse: lower", "worse: low")))
                .contains("found     low\n", "expected  one of: higher, lower");
    }
}
