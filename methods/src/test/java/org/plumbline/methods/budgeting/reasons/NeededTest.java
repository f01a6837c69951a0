package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.methods.budgeting.reasons.Villages.BUS_STOP;
import static org.plumbline.methods.budgeting.reasons.Villages.HALL;
import static org.plumbline.methods.budgeting.reasons.Villages.WELL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.methods.budgeting.rules.Samples;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;

class NeededTest {
    private static final int MANY = 200;
    private static final Greedy BY_VOTES = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);

    /** Bus stop, green and hall have 6 votes and leave 18; the well costs 36, and needs 7 votes, having 4, to come first. */
    @Test
    void theWellNeedsThreeMoreVotesOrToCostEighteen() {
        Contest contest = contest(BY_VOTES, TieOrder.of(TieRule.ID_AS_TEXT));
        Needed needed = new Needed(contest, contest.decide(), MANY);
        assertThat(needed.votes(WELL)).isEqualTo(new Answer.Found(3, true, 2));
        assertThat(needed.cost(WELL)).isEqualTo(new Answer.Found(18, true, 2));
    }

    /** As long as the hall (40) fits what bus stop and green (42) leave, it is funded: up to 58. */
    @Test
    void aWinnerIsToldWhatItCouldHaveCost() {
        Contest contest = contest(BY_VOTES, TieOrder.of(TieRule.ID_AS_TEXT));
        Needed needed = new Needed(contest, contest.decide(), MANY);
        assertThat(needed.cost(HALL)).matches(answer -> answer instanceof Answer.Found found && found.value() == 58);
        assertThatThrownBy(() -> needed.votes(BUS_STOP)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSearchThatMayNotCountOftenEnoughSaysSo() {
        Contest contest = contest(BY_VOTES, TieOrder.of(TieRule.ID_AS_TEXT));
        Needed needed = new Needed(contest, contest.decide(), 1);
        assertThat(needed.votes(WELL)).isEqualTo(new Answer.NotWorkedOut(Optional.empty(), 1));
        assertThat(needed.cost(WELL)).isEqualTo(new Answer.NotWorkedOut(Optional.of(18L), 1));
    }

    /**
     * Two projects of 2 for a budget of 2, supported by {0}, {0, 1} and {1}; four voters name nothing. Everyone's part is raised
     * by 1 until the next step would cost more than the budget. Two more voters for 0 make nine, who hold 2/9 and then 11/9: four
     * pay 1/2 each for project 0, and the supporters of 1 have 11/9 - 1/2 + 11/9, less than 2. Three more make ten, who hold 1/5
     * and then 6/5: five pay 2/5 each for project 0, and the supporters of 1 have 6/5 - 2/5 + 6/5 = 2. Both would be funded, which
     * is too much, so that nothing is.
     */
    @Test
    void whereEqualSharesAreRaisedOneVoteMoreCanHurt() {
        ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
        builder.add(new int[0], new long[0], 0, 4);
        builder.add(new int[] {0}, new long[1], 1, 1);
        builder.add(new int[] {0, 1}, new long[2], 2, 1);
        builder.add(new int[] {1}, new long[1], 1, 1);
        List<Project> projects =
                List.of(new Project("a", "", 2, List.of(), Map.of()), new Project("b", "", 2, List.of(), Map.of()));
        Election election = new Election(
                "", Map.of(), new MoneyUnit("", 0), 2, VoteType.APPROVAL, projects, builder.build(), Optional.empty());
        Increase byOne =
                new Increase(new EqualShares.Step.Money(Rational.of(1)), false, false, EqualShares.Returned.LAST);
        BudgetRule rule = new EqualShares(new Utility.Cost(), Optional.of(byOne), Optional.empty(), Optional.empty());
        Contest contest = new Contest(rule, election, Constraints.NONE, TieOrder.of(TieRule.ID_AS_TEXT));
        assertThat(contest.withVoters(2, 0, 1).funds(0)).isTrue();
        assertThat(contest.withVoters(3, 0, 1).funds(0)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void addingThatManyVotesWinsAndOneFewerDoesNot(Samples.Sample sample) {
        for (Contest contest : contests(sample)) {
            Outcome outcome = contest.decide();
            Needed needed = new Needed(contest, outcome, MANY);
            for (int project : outcome.refusals().keySet()) {
                Answer answer = needed.votes(project);
                if (answer instanceof Answer.Found found) {
                    assertThat(with(contest, found.value(), project, needed)).isTrue();
                    assertThat(with(contest, found.value() - 1, project, needed))
                            .isFalse();
                    for (long more = 0; found.only() && more < found.value() + 9; more++) {
                        assertThat(with(contest, more, project, needed)).isEqualTo(more >= found.value());
                    }
                } else {
                    boolean all =
                            sample.election().cost(project) == sample.election().budget();
                    assertThat(answer instanceof Answer.Never || (all && contest.rule() instanceof EqualShares))
                            .as("seed %s: %s", sample.seed(), answer)
                            .isTrue();
                    assertThat(with(contest, 1_000, project, needed)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void atThatCostItWinsAndAtOneMoreItDoesNot(Samples.Sample sample) {
        for (Contest contest : contests(sample)) {
            Outcome outcome = contest.decide();
            Needed needed = new Needed(contest, outcome, MANY);
            for (int project = 0; project < sample.election().projects().size(); project++) {
                boolean won = outcome.funded().contains(project);
                long cost = sample.election().cost(project);
                Answer answer = needed.cost(project);
                if (answer instanceof Answer.Found found) {
                    assertThat(found.value() < cost).isEqualTo(!won);
                    assertThat(contest.withCost(project, found.value()).funds(project))
                            .isTrue();
                    assertThat(contest.withCost(project, found.value() + 1).funds(project))
                            .isFalse();
                    for (long other = 1;
                            found.only() && other < sample.election().budget() + 2;
                            other++) {
                        assertThat(contest.withCost(project, other).funds(project))
                                .isEqualTo(other <= found.value());
                    }
                } else {
                    assertThat(answer).isInstanceOf(Answer.Never.class);
                    assertThat(contest.withCost(project, 1).funds(project)).isFalse();
                }
            }
        }
    }

    private static boolean with(Contest contest, long more, int project, Needed needed) {
        return (more == 0 ? contest : contest.withVoters((int) more, project, needed.pointsOfOne())).funds(project);
    }

    private static Contest contest(BudgetRule rule, TieOrder ties) {
        return new Contest(rule, Villages.election(), Constraints.NONE, ties);
    }

    static Stream<Samples.Sample> samples() {
        return Samples.of(40);
    }

    private static Increase increase(Samples.Sample sample) {
        return new Increase(
                new EqualShares.Step.Money(Rational.of(1)),
                sample.seed() % 2 == 0,
                sample.seed() % 3 == 0,
                EqualShares.Returned.LAST);
    }

    private static Optional<EqualShares.Against> comparison(Samples.Sample sample) {
        return sample.seed() % 4 == 0
                ? Optional.of(new EqualShares.Against(BY_VOTES, EqualShares.Better.MORE_PROJECTS))
                : Optional.empty();
    }

    private static List<Contest> contests(Samples.Sample sample) {
        List<BudgetRule> rules = new ArrayList<>(List.of(new Phragmen(true), new Phragmen(false)));
        for (Utility utility : Samples.utilities(sample.election())) {
            rules.add(new MaximumWelfare(utility));
            if (!(utility instanceof Utility.Cost)) {
                rules.add(new Greedy(utility, sample.seed() % 2 == 0, Rational.of(sample.seed() % 4), true));
                rules.add(new Greedy(utility, sample.seed() % 2 != 0, Rational.ZERO, false));
            }
            rules.add(new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty()));
            rules.add(
                    new EqualShares(utility, Optional.of(increase(sample)), Optional.of(BY_VOTES), comparison(sample)));
        }
        return rules.stream()
                .map(rule -> new Contest(rule, sample.election(), sample.constraints(), sample.ties()))
                .toList();
    }
}
