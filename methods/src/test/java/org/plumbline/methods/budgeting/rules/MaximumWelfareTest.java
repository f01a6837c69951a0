package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.NoAnswer;

class MaximumWelfareTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.ID_AS_NUMBER);

    /** Votes 3, 2, 2 at costs of 6, 5, 5 and a budget of 10: both of the lesser are worth more than the first. */
    private static final Election THREE =
            SmallElections.approvals(10, List.of(6L, 5L, 5L), List.of(List.of(0, 1, 2), List.of(0, 1, 2), List.of(0)));

    @Test
    void givesUpTheMostPopularForMoreTogether() {
        Outcome outcome = new MaximumWelfare(new Utility.Cardinality()).decide(THREE, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(1, 2);
        assertThat(outcome.ties()).isEmpty();
    }

    @Test
    void saysWhichSetsTie() {
        Election tied = Ballots.cast(
                THREE,
                9,
                THREE.projects(),
                Ballots.of(SmallElections.approvals(9, List.of(6L, 5L, 5L), List.of(List.of(1, 2), List.of(1, 2)))));
        Outcome outcome = new MaximumWelfare(new Utility.Cardinality()).decide(tied, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(1);
        assertThat(outcome.ties()).containsExactly(new Tie(0, List.of(1, 2), 1, TieRule.ID_AS_NUMBER));
    }

    /** Costs without a pattern, each worth its cost: what is left over is told apart only by trying nearly all sets. */
    @Test
    void saysHowGoodTheBestFoundIsWhereItGivesUp() {
        SplittableRandom random = new SplittableRandom(5);
        List<Long> costs = LongStream.range(0, 60)
                .mapToObj(any -> 2 * random.nextLong(1_000_000_000_000L, 2_000_000_000_000L))
                .toList();
        Election hard = SmallElections.approvals(
                60_000_000_000_001L,
                costs,
                List.of(IntStream.range(0, costs.size()).boxed().toList()));
        assertThatThrownBy(() -> new MaximumWelfare(new Utility.Cost()).decide(hard, Constraints.NONE, TIES))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("at least 99% of it");
    }
}
