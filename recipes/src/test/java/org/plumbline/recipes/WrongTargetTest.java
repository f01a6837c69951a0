package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.TARGET;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Lists whose measures, names, lengths or concepts do not make sense, and what their writer is told. */
class WrongTargetTest {
    private static final String FIRST_LIST = "left-behind-wards-england-2019-first-list";

    @Test
    void anUnknownKeyIsAnsweredWithTheNearestOneInside() {
        assertThat(problems(TARGET, edited(TARGET, "near-misses: 10", "near-mises: 10")))
                .contains("left-behind-wards-england-2019.yaml:33:1: unknown key [unknown-key]")
                .contains("to fix    did you mean near-misses?");
        assertThat(problems(
                        TARGET, edited(TARGET, "{from: worst-tenth-residents}", "{from: worst-tenth-residents, x: 1}")))
                .contains("unknown key [unknown-key]", "expected  one of: from");
    }

    @Test
    void aThirdMeasureIsRefused() {
        String third = "  - {id: third, title: Another, index: imd-england-2025}\nrule:";
        assertThat(problems(TARGET, edited(TARGET, "rule:", third))).isEqualTo("""
                        left-behind-wards-england-2019.yaml:20:1: not a value that can stand here [wrong-value]
                            found     a list of 3
                            expected  a list of 2, each with the keys id, title, index, column
                            to fix    for example [{id: deprivation, title: Index of Multiple Deprivation 2019, index: imd-england-2019}, {id: community-need, title: Community Needs Index 2019, index: cni-england-2019}]""");
    }

    @Test
    void oneMeasureAloneIsRefused() {
        String second = "  - {id: community-need, title: Community Needs Index 2019, index: cni-england-2019}\n";
        assertThat(problems(TARGET, edited(TARGET, second, ""))).isEqualTo("""
                        left-behind-wards-england-2019.yaml:20:1: not a value that can stand here [wrong-value]
                            found     a list of 1
                            expected  a list of 2, each with the keys id, title, index, column
                            to fix    for example [{id: deprivation, title: Index of Multiple Deprivation 2019, index: imd-england-2019}, {id: community-need, title: Community Needs Index 2019, index: cni-england-2019}]""");
    }

    @Test
    void aMeasureThatIsBothAnIndexAndAColumnIsShownAtTheColumn() {
        String both = "index: imd-england-2019, column: {table: iod-2019-lsoa, column: imd_score}}";
        assertThat(problems(TARGET, edited(TARGET, "index: imd-england-2019}", both)))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:21:91: a measure with both index and column [wrong-value]
                            found     index and column
                            expected  one of them
                            to fix    take out the one that is not meant""");
    }

    @Test
    void aMeasureOfNothingIsToldWhatItMayBe() {
        assertThat(problems(TARGET, edited(TARGET, ", index: imd-england-2019}", "}")))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:21:5: a measure with neither index nor column [missing-key]
                            found     (nothing)
                            expected  index: the id of a composite index; or column: a table and its column
                            to fix    for example index: imd-england-2019""");
    }

    @Test
    void oneIndexForBothMeasuresWouldMakeAListOfOneAndIsRefused() {
        assertThat(problems(TARGET, edited(TARGET, "index: cni-england-2019}", "index: imd-england-2019}")))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:22:68: the same value twice [wrong-value]
                            found     imd-england-2019
                            expected  another value; this one stands in line 21 already""");
    }

    @Test
    void aRuleThatCountsThePlacesOfNoMeasureIsAnsweredWithTheMeasures() {
        assertThat(problems(TARGET, edited(TARGET, "of: deprivation\n", "of: deprivaton\n")))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:26:7: a measure that the recipe does not have [wrong-value]
                            found     deprivaton
                            expected  one of: deprivation, community-need
                            to fix    did you mean deprivation?""");
    }

    @Test
    void aPercentageOutsideItsRangeIsRefused() {
        for (String percent : new String[] {"0", "-10", "50.5"}) {
            assertThat(problems(TARGET, edited(TARGET, "percent: 10", "percent: " + percent)))
                    .startsWith(
                            "left-behind-wards-england-2019.yaml:25:12: not a value that can stand here [wrong-value]")
                    .contains("found     " + percent + "\n", "expected  a number above 0 and up to 50");
        }
    }

    @Test
    void lengthsThatRunDownwardsAreAnsweredTheRightWayRound() {
        assertThat(problems(TARGET, edited(TARGET, "{from: 738, to: 748}", "{from: 748, to: 738}")))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:34:26: a range that runs downwards [wrong-value]
                            found     from 748 to 738
                            expected  a whole number from 748 on
                            to fix    did you mean from: 738, to: 748?""");
        assertThat(RecipeTexts.read(TARGET, edited(TARGET, "{from: 738, to: 748}", "{from: 742, to: 742}"))
                        .as(TargetRecipe.class)
                        .lengths())
                .isEqualTo(new TargetRecipe.Lengths(742, 742));
    }

    @Test
    void aListLongerThanThereArePlacesIsRefused() {
        assertThat(problems(TARGET, edited(TARGET, "to: 748}", "to: 7464}")))
                .startsWith(
                        "left-behind-wards-england-2019.yaml:34:26: a list longer than there are places [wrong-value]");
    }

    @Test
    void aConceptInsteadOfNothingIsAnsweredWithTheMeasures() {
        assertThat(problems(TARGET, edited(TARGET, "instead-of: community-need", "instead-of: community-needs")))
                .isEqualTo("""
                        left-behind-wards-england-2019.yaml:54:90: a measure that the recipe does not have [wrong-value]
                            found     community-needs
                            expected  one of: deprivation, community-need
                            to fix    did you mean community-need?""");
    }

    @Test
    void aConceptMadeFromAnIndexIsRefusedForAMeasureThatIsAColumn() {
        String concept = "far:\n    - {id: x, title: x, instead-of: deprivation, take: {from: worst-tenth-residents}}";
        assertThat(problems(FIRST_LIST, edited(FIRST_LIST, "far: []", concept))).isEqualTo("""
                        left-behind-wards-england-2019-first-list.yaml:45:63: a concept that is made from an index, for a measure that is a column [wrong-value]
                            found     worst-tenth-residents
                            expected  column: another published score
                            to fix    give the measure an index, or take a column here""");
    }

    @Test
    void aNameThatTwoThingsHaveIsShownWhereItStandsAgain() {
        assertThat(problems(TARGET, edited(TARGET, "{id: income,", "{id: community-need,")))
                .contains("""
                        left-behind-wards-england-2019.yaml:52:12: the same value twice [wrong-value]
                            found     community-need
                            expected  another value; this one stands in line 22 already""");
        assertThat(problems(TARGET, edited(TARGET, "{id: cni-plain,", "{id: cni,")))
                .startsWith("left-behind-wards-england-2019.yaml:75:12: the same value twice [wrong-value]");
    }

    @Test
    void aVariantOfNothingIsAnsweredWithWhatThereIs() {
        assertThat(problems(
                        TARGET, edited(TARGET, "of: imd-2015, as: weighted-mean", "of: imd-2016, as: weighted-mean")))
                .contains("""
                        a measure or a far concept that the recipe does not have [wrong-value]
                            found     imd-2016
                            expected  one of: deprivation, community-need, imd-2015, income
                            to fix    did you mean imd-2015?""");
    }

    @Test
    void aVariantOfAConceptThatIsMadeForPlacesAloneIsRefused() {
        assertThat(problems(
                        TARGET,
                        edited(
                                TARGET,
                                "of: imd-2015, as: weighted-mean",
                                "of: without-civic-assets, as: weighted-mean")))
                .contains("""
                        a variant of a concept that is no published column [wrong-value]
                            found     without-civic-assets
                            expected  one of: deprivation, community-need, imd-2015, income""");
    }

    @Test
    void theCorrelationThatAPublicationGivesLiesBetweenMinusOneAndOne() {
        assertThat(problems(TARGET, edited(TARGET, "published: 0.66", "published: 66")))
                .contains("found     66\n", "expected  a number from -1 to 1");
    }

    @Test
    void thePublishedListItselfMayNotBeAnInput() {
        assertThat(problems(
                        TARGET,
                        edited(
                                TARGET,
                                "index: cni-england-2019}",
                                "column: {table: cni-2019-ward, column: left_behind}}")))
                .contains("""
                        an input that is the published list itself [wrong-value]
                            found     left_behind
                            expected  a score that the published list was made from
                            to fix    agreement means something only if the published list is not among the inputs""");
    }

    @Test
    void tooFewDrawsAreRefusedAsForAnIndex() {
        assertThat(problems(TARGET, edited(TARGET, "draws: 1000", "draws: 19")))
                .startsWith("left-behind-wards-england-2019.yaml:57:10: not a value that can stand here [wrong-value]")
                .contains("expected  a whole number from 20 to 100000");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String wrong = edited(TARGET, "percent: 10", "percent: ten")
                .replace("{from: 738, to: 748}", "{from: 748, to: 738}")
                .replace("of: deprivation\n", "of: need\n");
        assertThat(problems(TARGET, wrong).lines().filter(line -> line.startsWith("left-")))
                .containsExactly(
                        "left-behind-wards-england-2019.yaml:25:12: not a value that can stand here [wrong-value]",
                        "left-behind-wards-england-2019.yaml:26:7: a measure that the recipe does not have [wrong-value]",
                        "left-behind-wards-england-2019.yaml:34:26: a range that runs downwards [wrong-value]");
    }
}
