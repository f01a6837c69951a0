package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;

class BudgetCountsTest {
    private static final Election APPROVALS = RandomElections.of(5, VoteType.APPROVAL, 7, 30);

    @Test
    void oneRuleIsCountedAndStandsInItsOwnLineage() {
        BudgetAnswer answer = Streets.count(APPROVALS, "phragmen");
        assertThat(answer.compares()).isFalse();
        assertThat(answer.chosenRule().recipe().id()).isEqualTo("phragmen");
        assertThat(answer.recipeIds()).containsExactly("phragmen");
    }

    @Test
    void aComparisonCountsWhatHasAnAnswerAndSaysWhyTheOthersHaveNone() {
        BudgetAnswer answer = Streets.count(APPROVALS, "budget-rules-compared");
        assertThat(answer.compares()).isTrue();
        assertThat(answer.rules())
                .extracting(rule -> rule.recipe().id())
                .hasSize(6)
                .doesNotContain("greedy-points");
        assertThat(answer.leftOut())
                .extracting(one -> one.recipe().id())
                .containsExactly("greedy-points", "greedy-places");
        assertThat(answer.leftOut()).allSatisfy(one -> assertThat(one.why()).contains("approval votes"));
        assertThat(answer.chosenRule().recipe().id()).isEqualTo("equal-shares-completed");
    }

    @Test
    void votesWithPointsAndVotesInOrderHaveTheirOwnRuleInTheComparison() {
        for (VoteType type : List.of(VoteType.CUMULATIVE, VoteType.ORDINAL)) {
            BudgetAnswer answer = Streets.count(RandomElections.of(5, type, 7, 30), "budget-rules-compared");
            assertThat(answer.leftOut())
                    .extracting(one -> one.recipe().id())
                    .containsExactly(type == VoteType.ORDINAL ? "greedy-points" : "greedy-places");
        }
    }

    @Test
    void aRuleOfAComparisonFundsWhatItFundsAlone() {
        for (long seed = 1; seed <= 8; seed++) {
            Election election = RandomElections.of(seed, VoteType.APPROVAL, 7, 30);
            for (CountedRule rule :
                    Streets.count(election, "budget-rules-compared").rules()) {
                assertThat(Streets.count(election, rule.recipe().id())
                                .chosenRule()
                                .outcome())
                        .isEqualTo(rule.outcome());
            }
        }
    }

    @Test
    void aSingleRuleWithoutAnAnswerSaysWhichRuleAndWhy() {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> Streets.count(APPROVALS, "greedy-points"))
                .withMessageContainingAll("greedy-points", "approval votes");
    }

    @Test
    void nobodyHasVoted() {
        Election plan = Streets.plan(100, 0, Streets.project("1", 60, "Trees"));
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> Streets.count(plan, "greedy-votes"))
                .withMessageStartingWith("Nobody voted");
    }

    @Test
    void aRecipeThatCountsNothingIsRefused() {
        Votes votes = new Votes(APPROVALS, List.of(), Map.of(), false);
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        new BudgetCounts().compute(RecipeBook.builtIn(), "imd-england-2019", votes, Progress.SILENT));
    }
}
