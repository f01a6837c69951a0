package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.budgeting.reasons.Answer;
import org.plumbline.methods.budgeting.reasons.Contest;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.recipes.RecipeBook;

/** The reasons of a count: the tables add up, and what would have won is worked out for all or for none. */
class WhysTest {
    private static final List<String> RULES =
            List.of("greedy-votes", "equal-shares", "equal-shares-completed", "phragmen");

    @Test
    void aThresholdOfVotesWinsAndOneVoterFewerDoesNot() {
        for (String rule : RULES) {
            for (long seed = 1; seed <= 10; seed++) {
                BudgetAnswer answer = count(RandomElections.tiny(seed, VoteType.APPROVAL), rule);
                CountedRule counted = answer.chosenRule();
                assertThat(answer.whys().needs().keySet())
                        .as(rule + ", seed " + seed)
                        .isEqualTo(counted.outcome().refusals().keySet());
                Contest contest = new Contest(
                        counted.rule(),
                        answer.election(),
                        counted.constraints(),
                        counted.recipe().ties());
                answer.whys().needs().forEach((project, needs) -> {
                    if (needs.votes() instanceof Answer.Found found) {
                        int voters = Math.toIntExact(found.value());
                        assertThat(contest.withVoters(voters, project, 1).funds(project))
                                .isTrue();
                        assertThat(voters == 1
                                        || !contest.withVoters(voters - 1, project, 1)
                                                .funds(project))
                                .isTrue();
                    }
                });
            }
        }
    }

    @Test
    void paymentsForAProjectAndForTheOthersAddUp() {
        for (long seed = 1; seed <= 20; seed++) {
            BudgetAnswer answer = count(RandomElections.of(seed, VoteType.APPROVAL, 12, 40), "equal-shares-completed");
            Map<String, BigDecimal> spent = rows(answer, "flows").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> new BigDecimal(row.get(2)), BigDecimal::add));
            BigDecimal given = rows(answer, "rules").stream()
                    .map(row -> new BigDecimal(row.get(4)))
                    .findFirst()
                    .orElseThrow();
            for (List<String> loss : rows(answer, "losses")) {
                BigDecimal all = given.multiply(new BigDecimal(loss.get(1)));
                BigDecimal sum =
                        spent.getOrDefault(loss.get(0), BigDecimal.ZERO).add(new BigDecimal(loss.get(2)));
                // Each figure is rounded to six places, and what every voter was given is multiplied by at most 40.
                assertThat(sum).as("seed " + seed).isCloseTo(all, Offset.offset(new BigDecimal("0.0001")));
            }
        }
    }

    @Test
    void everyVoterIsCountedOnceInEveryTableOfVoters() {
        BudgetAnswer answer = count(RandomElections.of(7, VoteType.APPROVAL, 12, 40), "budget-rules-compared");
        long voters = answer.election().profile().voters();
        Map<String, Long> byRule = rows(answer, "voters-by-projects").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.summingLong(row -> Long.parseLong(row.get(4)))));
        assertThat(byRule).hasSize(answer.rules().size());
        assertThat(byRule.values()).containsOnly(voters);
        assertThat(rows(answer, "better-off"))
                .allSatisfy(row -> assertThat(
                                Long.parseLong(row.get(3)) + Long.parseLong(row.get(4)) + Long.parseLong(row.get(5)))
                        .isEqualTo(voters));
    }

    @Test
    void whatWouldHaveWonIsWorkedOutForNoneWhereThatIsTooMuchWork() {
        Election large = RandomElections.of(3, VoteType.APPROVAL, 120, 3_000);
        BudgetAnswer answer = count(large, "equal-shares");
        boolean all = answer.whys()
                .needs()
                .keySet()
                .equals(answer.chosenRule().outcome().refusals().keySet());
        assertThat(all || answer.whys().needs().isEmpty()).isTrue();
        assertThat(rows(answer, "needed")).hasSameSizeAs(answer.whys().needs().keySet());
    }

    private static BudgetAnswer count(Election election, String rule) {
        return new BudgetCounts()
                .compute(RecipeBook.builtIn(), rule, new Votes(election, List.of(), Map.of(), false), Progress.SILENT);
    }

    private static List<List<String>> rows(BudgetAnswer answer, String table) {
        return new BudgetTables(answer)
                .list().stream()
                        .filter(one -> one.name().equals(table))
                        .findFirst()
                        .map(Table::rows)
                        .orElseThrow();
    }
}
