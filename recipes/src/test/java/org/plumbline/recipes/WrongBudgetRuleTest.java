package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;
import static org.plumbline.recipes.RecipeTexts.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of participatory budgets that leave something open or say it twice, and what their writer is told. */
class WrongBudgetRuleTest {
    private static final String GREEDY = "greedy-votes";
    private static final String SHARES = "equal-shares-completed";
    private static final String COMPARISON = "budget-rules-compared";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[most-votes] | ties that may stay open [wrong-value]",
                "[] | [wrong-value]",
                "[most-votes, coin] | not among the values allowed [wrong-value]",
                "[public-seed] | a public seed that is not stated [wrong-value]",
            })
    void tiesAreBrokenByADeclaredOrderThatLeavesNoneOpen(String order, String told) {
        assertThat(problems(SHARES, edited(SHARES, "[most-votes, lowest-cost, id-as-number]", order)))
                .contains(told);
    }

    @Test
    void aSeedThatIsBlankIsNone() {
        String order = "[most-votes, lowest-cost, id-as-number]";
        assertThat(problems(SHARES, edited(SHARES, order, "[public-seed], seed: '  '")))
                .contains("not one line of text [wrong-text]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e-300", "1e-999999999", "1e999999999", ".inf", ".nan", "one"})
    void aStepIsANumberOfAnAmountOfMoneyThatThereIs(String step) {
        assertThat(problems(SHARES, edited(SHARES, "{money: 1}", "{money: " + step + "}")))
                .contains("equal-shares-completed.yaml:");
    }

    @Test
    void aStepIsInMoneyOrInPerCent() {
        assertThat(problems(SHARES, edited(SHARES, "{money: 1}", "{money: 1, percent: 1}")))
                .contains("a step");
        assertThat(problems(SHARES, edited(SHARES, "{money: 1}", "{}"))).contains("a step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e-300", "1e-999999999", "1e999999999", ".inf", "1000000001", "many"})
    void theLeastSupportIsANumberOfVotes(String least) {
        assertThat(problems(GREEDY, edited(GREEDY, "least-of-file: true", "least: " + least)))
                .contains("greedy-votes.yaml:");
    }

    @Test
    void theLeastSupportIsStatedOnce() {
        String twice = "least: 3, least-of-file: true";
        assertThat(problems(GREEDY, edited(GREEDY, "least-of-file: true", twice)))
                .contains("a least support that is stated twice [wrong-value]");
    }

    @Test
    void aFlagOfAnotherMethodOrALeftOutOneIsTold() {
        assertThat(problems(GREEDY, edited(GREEDY, "when-too-dear: skip", "when-too-dear: skip, utility: cost")))
                .contains("unknown key [unknown-key]");
        assertThat(problems(GREEDY, edited(GREEDY, ", when-too-dear: skip", "")))
                .contains("the key when-too-dear is missing here [missing-key]");
        assertThat(problems(SHARES, edited(SHARES, "utility: cost", "utility: places")))
                .contains("points by place, without what a place is worth [missing-key]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e999999999", "1e-999999999", "lots"})
    void aCapIsAnAmountOfMoney(String most) {
        String cap = "\ncaps: [{name: Parks, column: category, is: parks, most: " + most + "}]\n";
        assertThat(problems(GREEDY, RecipeTexts.text(GREEDY) + cap)).contains("greedy-votes.yaml:");
    }

    @Test
    void anExclusionHasTwoProjectsAtLeastByTheirIdsAsText() {
        String exclusion = "\nexclusions: [{name: One site, projects: %s}]\n";
        assertThat(problems(GREEDY, RecipeTexts.text(GREEDY) + exclusion.formatted("[a]")))
                .contains("greedy-votes.yaml:");
        assertThat(problems(GREEDY, RecipeTexts.text(GREEDY) + exclusion.formatted("[a, a]")))
                .contains("greedy-votes.yaml:");
    }

    @Test
    void aComparisonHasTwoRulesOfWhichOneIsChosen() {
        assertThat(problems(COMPARISON, edited(COMPARISON, "[greedy-votes, ", "[greedy-votes, greedy-votes, ")))
                .contains("a rule that is compared with itself [wrong-value]");
        assertThat(problems(COMPARISON, edited(COMPARISON, "chosen: equal-shares-completed", "chosen: nowhere")))
                .contains("a chosen rule that is not among those compared [wrong-value]");
    }

    @Test
    void theLeastSupportMayBeAPartOfAPoint() {
        assertThat(read(GREEDY, edited(GREEDY, "least-of-file: true", "least: 0.5"))
                        .id())
                .isEqualTo(GREEDY);
    }
}
