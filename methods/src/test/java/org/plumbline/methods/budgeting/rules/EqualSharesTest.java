package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.Comparison;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Outcome.Round;
import org.plumbline.methods.budgeting.Outcome.Stage;
import org.plumbline.methods.budgeting.Outcome.Stopped;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Refusal.Reason;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares.Against;
import org.plumbline.methods.budgeting.rules.EqualShares.Better;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.EqualShares.Returned;
import org.plumbline.methods.budgeting.rules.EqualShares.Step;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;

class EqualSharesTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.ID_AS_NUMBER);
    private static final Greedy BY_VOTES = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
    /** A costs 3 and both voters want it; B costs 1 and the first wants it. Each has 2 of the budget of 4. */
    private static final Election TWO_VOTERS = election(4, List.of(3L, 1L), List.of(List.of(0, 1), List.of(0)));

    @Test
    void byCostTheOneWithMoreMoneySpentPerVoterIsFirst() {
        // A: 1 1/2 from each, a half for a unit of worth; B: 1 for a unit. After A the first voter has a half, too
        // little for B.
        Outcome outcome = plain(new Utility.Cost()).decide(TWO_VOTERS, Constraints.NONE, TIES);
        assertThat(outcome.rounds()).containsExactly(round(0, Rational.of(3, 2)));
        assertThat(outcome.refusals()).isEqualTo(Map.of(1, new Refusal(Reason.SUPPORTERS_CANNOT_PAY, 1, "")));
    }

    @Test
    void byNumberTheCheapOneIsFirstAndWhoHasTooLittleGivesAll() {
        // B: 1; A: 1 1/2. After B the first voter has 1 and gives it, the second gives 2.
        Outcome outcome = plain(new Utility.Cardinality()).decide(TWO_VOTERS, Constraints.NONE, TIES);
        assertThat(outcome.rounds()).containsExactly(round(1, Rational.of(1)), round(0, Rational.of(2)));
    }

    @Test
    void raisedByOneEachBothAreFunded() {
        // With 3 each the first voter has 1 1/2 after A, enough for B; nothing is left then.
        EqualShares rule = new EqualShares(new Utility.Cost(), raisedBy(1), Optional.empty(), Optional.empty());
        Outcome outcome = rule.decide(TWO_VOTERS, Constraints.NONE, TIES);
        assertThat(outcome.funded()).containsExactly(0, 1);
        assertThat(outcome.search())
                .contains(new EndowmentSearch(
                        Rational.of(2), Rational.of(3), Rational.of(1), 2, 0, Stopped.NOTHING_LEFT));
    }

    @Test
    void anIntegralStartIsRoundedDownToAWholeUnitOfTheCurrency() {
        // Pence: 1,000 for three voters is 3.33 1/3 each, rounded down to 3 whole pounds; a step is a pound.
        Election pence = new Election(
                "",
                Map.of(),
                new MoneyUnit("GBP", 2),
                1_000,
                VoteType.APPROVAL,
                List.of(project("1", 500), project("2", 450)),
                profile(List.of(List.of(0), List.of(0, 1), List.of(1))),
                Optional.empty());
        Increase increase = new Increase(new Step.Money(Rational.of(1)), true, true, Returned.LAST);
        Outcome outcome = new EqualShares(new Utility.Cost(), Optional.of(increase), Optional.empty(), Optional.empty())
                .decide(pence, Constraints.NONE, TIES);
        // 3 each: the first for 2.50 each; 4 each: 1.50 left and 4, together 5.50, enough for the second.
        EndowmentSearch search = outcome.search().orElseThrow();
        assertThat(search.first()).isEqualTo(Rational.of(300));
        assertThat(search.step()).isEqualTo(Rational.of(100));
        assertThat(search.last()).isEqualTo(Rational.of(400));
        assertThat(outcome.funded()).containsExactly(0, 1);
    }

    @Test
    void whatIsLeftIsFilledByTheMostVotes() {
        Outcome outcome = new EqualShares(new Utility.Cost(), Optional.empty(), Optional.of(BY_VOTES), Optional.empty())
                .decide(TWO_VOTERS, Constraints.NONE, TIES);
        assertThat(outcome.rounds()).extracting(Round::stage).containsExactly(Stage.RULE, Stage.COMPLETION);
        assertThat(outcome.refusals()).isEmpty();
    }

    @Test
    void theGreedyOutcomeIsTakenOnlyIfStrictlyMorePreferIt() {
        // 1 each. The first two can pay for what each wants alone; three of four want the third, of 4, but have 3.
        List<Long> costs = List.of(1L, 1L, 4L);
        List<List<Integer>> votes = List.of(List.of(0, 2), List.of(1), List.of(2), List.of(2));
        EqualShares rule = new EqualShares(
                new Utility.Cost(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Against(BY_VOTES, Better.MORE_PROJECTS)));
        Outcome lost = rule.decide(election(4, costs, votes), Constraints.NONE, TIES);
        assertThat(lost.comparison()).contains(new Comparison(1, 2, false, List.of(2)));
        assertThat(lost.funded()).containsExactly(2);
        // With one voter, and 1, more for the second project it is two against two, and equal shares stand.
        List<List<Integer>> more = new ArrayList<>(votes);
        more.add(List.of(1));
        Outcome kept = rule.decide(election(5, List.of(1L, 1L, 5L), more), Constraints.NONE, TIES);
        assertThat(kept.comparison()).contains(new Comparison(2, 2, true, List.of(2)));
        assertThat(kept.funded()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whoGotAnythingComparesOtherwiseThanWhoGotMore() {
        // 2 each of 4. Equal shares fund A and B for the first and C for the second; greedy funds D and no more.
        List<Long> costs = List.of(1L, 1L, 2L, 4L);
        Election election = election(4, costs, List.of(List.of(0, 1, 3), List.of(2, 3)));
        EqualShares byMore = new EqualShares(
                new Utility.Cardinality(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Against(BY_VOTES, Better.MORE_PROJECTS)));
        EqualShares byAny = new EqualShares(
                new Utility.Cardinality(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Against(BY_VOTES, Better.ANYTHING)));
        assertThat(byMore.decide(election, Constraints.NONE, TIES).comparison())
                .contains(new Comparison(1, 0, true, List.of(3)));
        assertThat(byAny.decide(election, Constraints.NONE, TIES).comparison())
                .contains(new Comparison(0, 0, true, List.of(3)));
    }

    /** A million steps of 1 until one voter of three could pay for a project by himself: they are jumped over. */
    @Test
    void aLongWayIsJumpedOver() {
        Election election = election(2_000_000, List.of(1_999_999L, 3L), List.of(List.of(0), List.of(1), List.of(1)));
        Increase increase = new Increase(new Step.Money(Rational.of(1)), true, false, Returned.LAST);
        Outcome outcome = new EqualShares(new Utility.Cost(), Optional.of(increase), Optional.empty(), Optional.empty())
                .decide(election, Constraints.NONE, TIES);
        EndowmentSearch search = outcome.search().orElseThrow();
        assertThat(search.first()).isEqualTo(Rational.of(666_666));
        // at 1,999,999 both would cost 2,000,002
        assertThat(search.last()).isEqualTo(Rational.of(1_999_998));
        assertThat(search.computed()).isLessThan(10);
        assertThat(search.computed() + search.skipped()).isEqualTo(1_999_999 - 666_666 + 1);
        assertThat(search.stopped()).isEqualTo(Stopped.NEXT_IS_OVER_BUDGET);
    }

    @Test
    void withoutVotersNothingIsFunded() {
        Election nobody = election(4, List.of(1L), List.of());
        for (Optional<Increase> increase : List.of(Optional.<Increase>empty(), raisedBy(1))) {
            Outcome outcome = new EqualShares(new Utility.Cost(), increase, Optional.empty(), Optional.empty())
                    .decide(nobody, Constraints.NONE, TIES);
            assertThat(outcome.funded()).isEmpty();
            assertThat(outcome.refusals()).isEqualTo(Map.of(0, new Refusal(Reason.NO_SUPPORTERS, 0, "")));
        }
    }

    @Test
    void neverOverTheBudgetOrAgainstAConstraintWithAnyFlag() {
        Samples.of(2_000).forEach(sample -> {
            List<EqualShares> rules = EqualSharesAgainstPlainOneTest.rules(Samples.utilities(sample.election()));
            EqualShares rule = rules.get((int) (sample.seed() * 11 % rules.size()));
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            assertThat(new PlainElection(sample.election(), sample.constraints(), rule.utility())
                            .allowed(outcome.funded()))
                    .as("%s on %s", rule, sample)
                    .isTrue();
            assertThat(outcome.funded().size() + outcome.refusals().size())
                    .isEqualTo(sample.election().projects().size());
        });
    }

    @Test
    void theUnitOfMoneyDoesNotMatter() {
        for (long seed = 0; seed < 1_000; seed++) {
            Election election = RandomElections.tiny(seed, VoteType.values()[(int) (seed % 5)]);
            Election dearer = new Election(
                    election.title(),
                    election.facts(),
                    election.money(),
                    election.budget() * 7,
                    election.voteType(),
                    election.projects().stream()
                            .map(project -> project(project.id(), project.cost() * 7))
                            .toList(),
                    election.profile(),
                    election.groups());
            for (Step step : List.of(new Step.Percent(Rational.of(10)), new Step.Money(Rational.of(1)))) {
                Step sevenfold = step instanceof Step.Money ? new Step.Money(Rational.of(7)) : step;
                Outcome one = rising(step).decide(election, Constraints.NONE, TIES);
                Outcome other = rising(sevenfold).decide(dearer, Constraints.NONE, TIES);
                assertThat(other.funded()).as("seed %s", seed).isEqualTo(one.funded());
                assertThat(other.refusals()).as("seed %s", seed).isEqualTo(one.refusals());
                assertThat(other.ties()).as("seed %s", seed).isEqualTo(one.ties());
            }
        }
    }

    /**
     * Peters, Pierczynski, Skowron 2021: the Method of Equal Shares satisfies extended justified representation up to one
     * project. Let some voters S all think each project of a set T worth alpha of it at least, and let their part of the
     * voters be as large as the part of the budget that T costs: |S| / n at least cost(T) / budget. Then, W being funded, some
     * voter of S has worth of at least alpha(T), or would have more than alpha(T) with one project added to W. With utilities
     * of cost or number and approvals, alpha is what T is worth to who approves of all of it; so it is enough to take, for each
     * T, all who approve of it and whom that leaves short: they may not be that many.
     */
    @Test
    void groupsWithEnoughVotersAreRepresentedUpToOneProject() {
        for (long seed = 0; seed < 3_000; seed++) {
            Election election = RandomElections.tiny(seed, VoteType.APPROVAL);
            for (Utility utility : List.of(new Utility.Cost(), new Utility.Cardinality())) {
                List<Integer> funded =
                        plain(utility).decide(election, Constraints.NONE, TIES).funded();
                PlainElection voters = new PlainElection(election, Constraints.NONE, utility);
                for (int set = 1; set < 1 << voters.size(); set++) {
                    long cost = 0;
                    long lacking = 0;
                    for (int project = 0; project < voters.size(); project++) {
                        cost += contains(set, project) ? election.cost(project) : 0;
                    }
                    for (Map<Integer, Long> voter : voters.voters) {
                        lacking += leftShort(voter, set, funded, election, utility) ? 1 : 0;
                    }
                    assertThat(lacking > 0 && lacking * election.budget() >= cost * voters.voters.size())
                            .as("seed %s, %s, set %s: %s voters", seed, utility, set, lacking)
                            .isFalse();
                }
            }
        }
    }

    private static boolean leftShort(
            Map<Integer, Long> voter, int set, List<Integer> funded, Election election, Utility utility) {
        long alpha = 0;
        long has = 0;
        long most = 0;
        for (int project = 0; project < election.projects().size(); project++) {
            long worth = !voter.containsKey(project) ? 0 : utility instanceof Utility.Cost ? election.cost(project) : 1;
            if (contains(set, project) && worth == 0) {
                return false;
            }
            alpha += contains(set, project) ? worth : 0;
            has += funded.contains(project) ? worth : 0;
            most = funded.contains(project) ? most : Math.max(most, worth);
        }
        return has < alpha && has + most <= alpha;
    }

    private static boolean contains(int set, int project) {
        return (set >> project & 1) == 1;
    }

    private static EqualShares plain(Utility utility) {
        return new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EqualShares rising(Step step) {
        return new EqualShares(
                new Utility.Cardinality(),
                Optional.of(new Increase(step, false, false, Returned.MOST_SPENT)),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Increase> raisedBy(long units) {
        return Optional.of(new Increase(new Step.Money(Rational.of(units)), false, true, Returned.LAST));
    }

    private static Round round(int project, Rational price) {
        return new Round(project, Stage.RULE, Optional.of(price));
    }

    private static Election election(long budget, List<Long> costs, List<List<Integer>> votes) {
        List<Project> projects = new ArrayList<>();
        for (long cost : costs) {
            projects.add(project(Integer.toString(projects.size() + 1), cost));
        }
        return new Election(
                "by hand",
                Map.of(),
                new MoneyUnit("", 0),
                budget,
                VoteType.APPROVAL,
                projects,
                profile(votes),
                Optional.empty());
    }

    private static Project project(String id, long cost) {
        return new Project(id, "", cost, List.of(), Map.of());
    }

    private static org.plumbline.model.budgeting.Profile profile(List<List<Integer>> votes) {
        ProfileBuilder ballots = new ProfileBuilder(VoteType.APPROVAL, 0);
        for (List<Integer> vote : votes) {
            int[] named = vote.stream().mapToInt(Integer::intValue).toArray();
            ballots.add(named, new long[named.length], named.length, 1);
        }
        return ballots.build();
    }
}
