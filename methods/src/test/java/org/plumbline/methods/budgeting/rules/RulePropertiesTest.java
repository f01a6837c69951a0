package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;

/** What holds for all rules, on small elections with ties, caps and exclusions. */
class RulePropertiesTest {
    private static final int SAMPLES = 500;

    @Test
    void neverOverTheBudgetOrAgainstAConstraintAndEveryProjectOnce() {
        forAll((sample, rule) -> {
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            PlainElection plain = new PlainElection(sample.election(), sample.constraints(), new Utility.Cardinality());
            assertThat(plain.allowed(outcome.funded())).isTrue();
            List<Integer> named = new ArrayList<>(outcome.funded());
            named.addAll(outcome.refusals().keySet());
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, sample.election().projects().size())
                                    .boxed()
                                    .toList());
        });
    }

    @Test
    void theOrderOfVotersDoesNotMatter() {
        forAll((sample, rule) -> {
            List<Ballots.Ballot> shuffled = Ballots.of(sample.election());
            Collections.shuffle(shuffled, new Random(sample.seed()));
            assertThat(rule.decide(Ballots.cast(sample.election(), shuffled), sample.constraints(), sample.ties()))
                    .isEqualTo(rule.decide(sample.election(), sample.constraints(), sample.ties()));
        });
    }

    @Test
    void theOrderOfProjectsDoesNotMatter() {
        forAll((sample, rule) -> {
            Shuffled shuffled = Shuffled.of(sample);
            Outcome outcome = rule.decide(shuffled.election(), shuffled.constraints(), sample.ties());
            assertThat(shuffled.back(outcome))
                    .isEqualTo(rule.decide(sample.election(), sample.constraints(), sample.ties()));
        });
    }

    @Test
    void theUnitOfMoneyDoesNotMatter() {
        forAll((sample, rule) -> {
            Election election = sample.election();
            List<Project> dearer = election.projects().stream()
                    .map(project -> new Project(project.id(), "", project.cost() * 7, List.of(), Map.of()))
                    .toList();
            Constraints caps = new Constraints(
                    sample.constraints().caps().stream()
                            .map(cap -> new Constraints.Cap(cap.name(), cap.projects(), cap.most() * 7))
                            .toList(),
                    sample.constraints().exclusions());
            Outcome outcome = rule.decide(election, sample.constraints(), sample.ties());
            Outcome same = rule.decide(
                    Ballots.cast(election, election.budget() * 7, dearer, Ballots.of(election)), caps, sample.ties());
            assertThat(same.funded()).isEqualTo(outcome.funded());
            assertThat(same.refusals()).isEqualTo(outcome.refusals());
            assertThat(same.ties()).isEqualTo(outcome.ties());
        });
    }

    @Test
    void threeVotersForEachChangeNothing() {
        forAll((sample, rule) -> {
            List<Ballots.Ballot> thrice = Ballots.of(sample.election()).stream()
                    .flatMap(ballot -> Stream.of(ballot, ballot, ballot))
                    .toList();
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            Outcome same = rule.decide(Ballots.cast(sample.election(), thrice), sample.constraints(), sample.ties());
            assertThat(same.funded()).isEqualTo(outcome.funded());
            assertThat(same.refusals()).isEqualTo(outcome.refusals());
            assertThat(same.ties()).isEqualTo(outcome.ties());
        });
    }

    /** Of the three rules; equal shares promise no such thing, since a further voter takes a part of everyone's money. */
    @Test
    void aFurtherVoterForAWinnerAloneNeverHurtsIt() {
        forThree((sample, rule) -> {
            for (int winner : rule.decide(sample.election(), sample.constraints(), sample.ties())
                    .funded()) {
                List<Ballots.Ballot> more = Ballots.of(sample.election());
                more.add(Ballots.Ballot.forOne(winner, 2));
                assertThat(rule.decide(Ballots.cast(sample.election(), more), sample.constraints(), sample.ties())
                                .funded())
                        .as("%s adds %s to %s", rule, winner, sample)
                        .contains(winner);
            }
        });
    }

    @Test
    void addingAWinnerToABallotOfApprovalsNeverHurtsIt() {
        forThree((sample, rule) -> {
            List<Ballots.Ballot> ballots = Ballots.of(sample.election());
            boolean independent = Set.of("approval", "scoring", "cumulative")
                    .contains(sample.election().voteType().text());
            for (int winner : rule.decide(sample.election(), sample.constraints(), sample.ties())
                    .funded()) {
                for (int i = 0; i < ballots.size() && independent; i++) {
                    if (!ballots.get(i).projects().contains(winner)) {
                        List<Ballots.Ballot> more = new ArrayList<>(ballots);
                        more.set(i, ballots.get(i).with(winner, 1));
                        assertThat(rule.decide(
                                                Ballots.cast(sample.election(), more),
                                                sample.constraints(),
                                                sample.ties())
                                        .funded())
                                .as("%s adds %s to ballot %s of %s", rule, winner, i, sample)
                                .contains(winner);
                    }
                }
            }
        });
    }

    private interface Check {
        void of(Samples.Sample sample, BudgetRule rule);
    }

    /** Every rule with every flag, over utilities that the votes can say. */
    private static void forAll(Check check) {
        forThree(check);
        Samples.of(SAMPLES).forEach(sample -> shares(sample).forEach(rule -> check.of(sample, rule)));
    }

    /** Greedy, Phragmén's and the set that is worth most. */
    private static void forThree(Check check) {
        Samples.of(SAMPLES).forEach(sample -> rules(sample.election()).forEach(rule -> check.of(sample, rule)));
    }

    /** Equal shares alone, and raised by a part of the budget, so that no unit of money and no number of voters is in it. */
    private static List<BudgetRule> shares(Samples.Sample sample) {
        List<Utility> utilities = Samples.utilities(sample.election());
        Utility utility = utilities.get((int) (sample.seed() % utilities.size()));
        Greedy greedy = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
        EqualShares.Increase increase = new EqualShares.Increase(
                new EqualShares.Step.Percent(Rational.of(5)), false, true, EqualShares.Returned.LAST);
        return List.of(
                new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty()),
                new EqualShares(
                        utility,
                        Optional.of(increase),
                        Optional.of(greedy),
                        Optional.of(new EqualShares.Against(greedy, EqualShares.Better.MORE_PROJECTS))));
    }

    private static List<BudgetRule> rules(Election election) {
        List<BudgetRule> rules = new ArrayList<>(List.of(new Phragmen(true), new Phragmen(false)));
        for (Utility utility : Samples.utilities(election)) {
            rules.add(new MaximumWelfare(utility));
            if (!(utility instanceof Utility.Cost)) {
                for (int flags = 0; flags < 4; flags++) {
                    rules.add(new Greedy(utility, flags % 2 == 0, Rational.ZERO, flags < 2));
                }
            }
        }
        return rules;
    }

    /** The same election with its projects in another order. */
    private record Shuffled(Election election, Constraints constraints, List<Integer> oldPlaces) {

        static Shuffled of(Samples.Sample sample) {
            Election election = sample.election();
            List<Integer> oldPlaces = new ArrayList<>(
                    IntStream.range(0, election.projects().size()).boxed().toList());
            Collections.shuffle(oldPlaces, new Random(sample.seed()));
            UnaryOperator<Set<Integer>> moved =
                    places -> places.stream().map(oldPlaces::indexOf).collect(Collectors.toSet());
            List<Ballots.Ballot> ballots = Ballots.of(election).stream()
                    .map(ballot -> new Ballots.Ballot(
                            ballot.projects().stream().map(oldPlaces::indexOf).toList(), ballot.points()))
                    .toList();
            Constraints constraints = new Constraints(
                    sample.constraints().caps().stream()
                            .map(cap -> new Constraints.Cap(cap.name(), moved.apply(cap.projects()), cap.most()))
                            .toList(),
                    sample.constraints().exclusions().stream()
                            .map(one -> new Constraints.Exclusion(one.name(), moved.apply(one.projects())))
                            .toList());
            List<Project> projects =
                    oldPlaces.stream().map(election.projects()::get).toList();
            return new Shuffled(Ballots.cast(election, election.budget(), projects, ballots), constraints, oldPlaces);
        }

        Outcome back(Outcome outcome) {
            List<Outcome.Round> rounds = outcome.rounds().stream()
                    .map(round -> new Outcome.Round(oldPlaces.get(round.project()), round.stage(), round.price()))
                    .toList();
            Map<Integer, Refusal> refusals = outcome.refusals().entrySet().stream()
                    .collect(Collectors.toMap(entry -> oldPlaces.get(entry.getKey()), Map.Entry::getValue));
            List<Tie> ties = outcome.ties().stream()
                    .map(tie -> new Tie(
                            tie.after(),
                            tie.tied().stream().map(oldPlaces::get).sorted().toList(),
                            oldPlaces.get(tie.chosen()),
                            tie.by()))
                    .toList();
            var comparison = outcome.comparison()
                    .map(vote -> new Outcome.Comparison(
                            vote.forRule(),
                            vote.forGreedy(),
                            vote.kept(),
                            vote.greedy().stream().map(oldPlaces::get).toList()));
            return new Outcome(rounds, refusals, ties, outcome.search(), comparison);
        }
    }
}
