package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

class GreedyTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.ID_AS_NUMBER);

    /** Votes 3, 2, 2, 1, 0; a budget of 10. */
    private static final Election FIVE = SmallElections.approvals(
            10, List.of(6L, 5L, 4L, 1L, 1L), List.of(List.of(0, 1), List.of(0, 1, 2), List.of(0, 2, 3)));

    @Test
    void passesOverWhatDoesNotFit() {
        Outcome outcome = rule(0, true).decide(FIVE, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(0, 2);
        assertThat(outcome.refusals().get(1)).isEqualTo(new Refusal(Refusal.Reason.OVER_BUDGET, 1, ""));
        assertThat(outcome.refusals().get(3)).isEqualTo(new Refusal(Refusal.Reason.OVER_BUDGET, 2, ""));
        assertThat(refusal(outcome, 4).reason()).isEqualTo(Refusal.Reason.NO_SUPPORTERS);
        assertThat(outcome.ties())
                .as("one of the two with two votes does not fit")
                .isEmpty();
    }

    @Test
    void endsAtTheFirstThatDoesNotFitWhereNothingIsSkipped() {
        Outcome outcome = rule(0, false).decide(FIVE, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(0);
        assertThat(refusal(outcome, 1).reason()).isEqualTo(Refusal.Reason.OVER_BUDGET);
        assertThat(refusal(outcome, 2).reason()).isEqualTo(Refusal.Reason.NOT_REACHED);
        assertThat(outcome.ties()).containsExactly(new Tie(1, List.of(1, 2), 1, TieRule.ID_AS_NUMBER));
    }

    /** Pabulib's format: {@code min_project_score_threshold} is what a project must receive, so that as much is enough. */
    @Test
    void asMuchAsTheThresholdIsEnough() {
        Outcome outcome = rule(2, true).decide(FIVE, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(0, 2);
        assertThat(refusal(outcome, 3).reason()).isEqualTo(Refusal.Reason.BELOW_THRESHOLD);
        assertThat(refusal(outcome, 4).reason()).isEqualTo(Refusal.Reason.NO_SUPPORTERS);
    }

    @Test
    void anExclusionOrACapDoesNotEndTheWalk() {
        Constraints constraints = new Constraints(
                List.of(new Constraints.Cap("parks", Set.of(2), 3)),
                List.of(new Constraints.Exclusion("one of the two", Set.of(0, 1))));
        Outcome outcome = rule(0, false).decide(FIVE, constraints, TIES);
        assertThat(outcome.funded()).containsExactly(0, 3);
        assertThat(outcome.refusals().get(1)).isEqualTo(new Refusal(Refusal.Reason.EXCLUDED, 1, "one of the two"));
        assertThat(outcome.refusals().get(2)).isEqualTo(new Refusal(Refusal.Reason.OVER_CAP, 1, "parks"));
    }

    @Test
    void continuesWhatAnotherRuleHasLeft() {
        Room room = new Room(FIVE, Constraints.NONE);
        room.fund(2);
        Outcome outcome = rule(0, true).continued(FIVE, TIES.breaker(FIVE), room, Set.of(2));
        assertThat(outcome.rounds()).extracting(Outcome.Round::stage).containsOnly(Outcome.Stage.COMPLETION);
        assertThat(outcome.funded()).containsExactly(0);
        assertThat(room.left()).isZero();
        assertThat(outcome.refusals().keySet()).containsExactly(1, 3, 4);
        assertThat(refusal(outcome, 1).after()).isEqualTo(2);
    }

    @Test
    void isNotByCost() {
        assertThatThrownBy(() -> new Greedy(new Utility.Cost(), false, Rational.ZERO, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Refusal refusal(Outcome outcome, int project) {
        return Objects.requireNonNull(outcome.refusals().get(project));
    }

    private static Greedy rule(long least, boolean skip) {
        return new Greedy(new Utility.Cardinality(), false, Rational.of(least), skip);
    }
}
