package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.model.budgeting.Election;

class PhragmenTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.ID_AS_NUMBER);

    /**
     * Three voters want the first project, at 3; two of them the second, at 4; the other the third, at 2. The first is bought
     * when each has been given 1. The third then needs 2 from one voter, at 3; the second 4 from two, also at 3.
     */
    private static final Election THREE =
            SmallElections.approvals(9, List.of(3L, 4L, 2L), List.of(List.of(0, 1), List.of(0, 1), List.of(0, 2)));

    @Test
    void isBoughtWhenItsSupportersHaveBeenGivenEnough() {
        Outcome outcome = new Phragmen(false).decide(THREE, Constraints.NONE, TIES);
        assertThat(outcome.rounds())
                .containsExactly(
                        new Outcome.Round(0, Outcome.Stage.RULE, Optional.of(Rational.of(1))),
                        new Outcome.Round(1, Outcome.Stage.RULE, Optional.of(Rational.of(3))),
                        new Outcome.Round(2, Outcome.Stage.RULE, Optional.of(Rational.of(3))));
        assertThat(outcome.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.tied()).containsExactly(1, 2));
    }

    @Test
    void endsWhenOneOfTheTiedDoesNotFitUnlessItSkips() {
        Election poorer = Ballots.cast(THREE, 6, THREE.projects(), Ballots.of(THREE));
        Outcome ended = new Phragmen(false).decide(poorer, Constraints.NONE, TIES);
        assertThat(ended.funded()).containsExactly(0);
        assertThat(ended.refusals().get(1)).isEqualTo(new Refusal(Refusal.Reason.OVER_BUDGET, 1, ""));
        assertThat(ended.refusals().get(2)).isEqualTo(new Refusal(Refusal.Reason.NOT_REACHED, 1, ""));
        assertThat(new Phragmen(true).decide(poorer, Constraints.NONE, TIES).funded())
                .containsExactly(0, 2);
    }

    /** One project at 4 and one at 1, a budget of 4: a further voter for both makes the second affordable at 1, the first at 2. */
    @Test
    void aFurtherVoterWhoNamesAnotherProjectTooCanHurtAWinner() {
        Election one = SmallElections.approvals(4, List.of(4L, 1L), List.of(List.of(0)));
        Election two = SmallElections.approvals(4, List.of(4L, 1L), List.of(List.of(0), List.of(0, 1)));
        for (boolean skip : new boolean[] {false, true}) {
            assertThat(new Phragmen(skip).decide(one, Constraints.NONE, TIES).funded())
                    .containsExactly(0);
            assertThat(new Phragmen(skip).decide(two, Constraints.NONE, TIES).funded())
                    .containsExactly(1);
        }
    }
}
