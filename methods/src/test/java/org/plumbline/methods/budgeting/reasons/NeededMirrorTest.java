package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.PlainPabulib;

/** Every loser of seven real elections (arXiv:2012.06539): with so many more votes it wins, with one fewer it does not. */
@Tag(Mirror.TAG)
class NeededMirrorTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.MOST_VOTES, TieRule.LOWEST_COST, TieRule.ID_AS_TEXT);
    private static final Greedy BY_VOTES = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
    private static Path folder = Path.of("");

    @BeforeAll
    static void mirror() {
        folder = Mirror.required().resolve("participation/pb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland_Warszawa_2017_Plac_Wojska_Polskiego",
                "US_Stanford_Dataset_PB_Chicago_35th_Ward_2021_vote_rankings",
                "Poland_Czestochowa_2020_Grabowka",
                "Switzerland_Zurich_D5",
                "France_Toulouse_2019",
                "US_Stanford_Dataset_PB_Cambridge_2015_vote_knapsacks",
                "Poland_Swiecie_2023"
            })
    void howManyMoreVotesIsRightForEveryLoser(String file) {
        Election election = PlainPabulib.read(folder.resolve(file + ".pb"));
        check(election, BY_VOTES);
        check(election, new Greedy(new Utility.Cardinality(), true, Rational.ZERO, true));
        check(election, new Phragmen(true));
        check(election, new EqualShares(new Utility.Cost(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland_Czestochowa_2020_Grabowka",
                "Switzerland_Zurich_D5",
                "US_Stanford_Dataset_PB_Chicago_35th_Ward_2021_vote_rankings",
                "Poland_Swiecie_2023"
            })
    void soItIsWhereEqualSharesAreRaisedAndFilledUp(String file) {
        EqualShares.Increase byOne = new EqualShares.Increase(
                new EqualShares.Step.Money(Rational.of(1)), false, false, EqualShares.Returned.LAST);
        check(
                PlainPabulib.read(folder.resolve(file + ".pb")),
                new EqualShares(new Utility.Cost(), Optional.of(byOne), Optional.of(BY_VOTES), Optional.empty()));
    }

    private static void check(Election election, BudgetRule rule) {
        Contest contest = new Contest(rule, election, Constraints.NONE, TIES);
        Outcome outcome = contest.decide();
        Needed needed = new Needed(contest, outcome, 80);
        for (int project : outcome.refusals().keySet()) {
            Answer answer = needed.votes(project);
            if (answer instanceof Answer.Found found) {
                int more = Math.toIntExact(found.value());
                assertThat(contest.withVoters(more, project, needed.pointsOfOne())
                                .funds(project))
                        .isTrue();
                assertThat(
                                more == 1
                                        ? outcome.funded().contains(project)
                                        : contest.withVoters(more - 1, project, needed.pointsOfOne())
                                                .funds(project))
                        .isFalse();
            } else {
                assertThat(answer).isInstanceOf(Answer.Never.class);
                assertThat(election.cost(project)).isGreaterThanOrEqualTo(election.budget());
            }
        }
    }
}
