package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.methods.budgeting.reasons.Villages.BUS_STOP;
import static org.plumbline.methods.budgeting.reasons.Villages.GREEN;
import static org.plumbline.methods.budgeting.reasons.Villages.HALL;
import static org.plumbline.methods.budgeting.reasons.Villages.WELL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.reasons.Proportionality.Finding;
import org.plumbline.methods.budgeting.reasons.Proportionality.Violation;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.Samples;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;

class ProportionalityTest {
    private static final Utility COST = new Utility.Cost();
    private static final Utility NUMBER = new Utility.Cardinality();

    /**
     * Nether's four voters are two fifths, 40 of the 100. Hall, green and bus stop give each of them 12 of money; with the well
     * (36) they would have 48, more than 40: no violation. Without the bus stop they have nothing, and 36 is less than 40; so is the bus stop's 12.
     */
    @Test
    void aVillageWithNothingIsShortOfItsPart() {
        assertThat(Proportionality.of(Villages.election(), List.of(HALL, GREEN, BUS_STOP), COST)
                        .holds())
                .isTrue();
        assertThat(Proportionality.of(Villages.election(), List.of(HALL, GREEN), COST)
                        .violations())
                .containsExactly(
                        new Violation(BUS_STOP, 0, 4, Rational.of(40), Rational.of(40), 12),
                        new Violation(WELL, 0, 4, Rational.of(40), Rational.of(40), 36));
    }

    /** Two districts: 60 voters for six projects and 40 for four others, 10 each, 60 of money: the greater takes all. */
    @Test
    void greedyByVotesFailsTheSmallerOfTwoDistricts() {
        ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
        builder.add(IntStream.range(0, 6).toArray(), new long[6], 6, 60);
        builder.add(IntStream.range(6, 10).toArray(), new long[4], 4, 40);
        Election election = new Election(
                "two districts",
                Map.of(),
                new MoneyUnit("", 0),
                60,
                VoteType.APPROVAL,
                IntStream.range(0, 10)
                        .mapToObj(i -> new Project("p" + i, "", 10, List.of(), Map.of()))
                        .toList(),
                builder.build(),
                Optional.empty());
        List<Integer> funded = new Greedy(NUMBER, false, Rational.ZERO, true)
                .decide(election, Constraints.NONE, TieOrder.of(TieRule.ID_AS_TEXT))
                .funded();
        Finding byCost = Proportionality.of(election, funded, COST);
        // 40 of 100 voters: 24 of 60. By cost that is 24, and they have nothing; by number it pays for 2.4 projects.
        assertThat(byCost.violations())
                .hasSize(4)
                .contains(new Violation(6, 0, 40, Rational.of(24), Rational.of(24), 10));
        assertThat(Proportionality.of(election, funded, NUMBER).violations())
                .contains(new Violation(6, 0, 40, Rational.of(24), Rational.of(24, 10), 1));
    }

    @Test
    void whatIsFoundIsWhatEveryGroupSinglyGives() {
        SplittableRandom random = new SplittableRandom(5);
        int failing = 0;
        for (Samples.Sample sample : Samples.of(600).toList()) {
            Election election = sample.election();
            Set<Integer> funded = IntStream.range(0, election.projects().size())
                    .filter(project -> random.nextInt(3) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            for (Utility utility : List.of(COST, NUMBER)) {
                Set<Integer> found = Proportionality.of(election, funded, utility).violations().stream()
                        .map(Violation::project)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(found).as("seed %s", sample.seed()).isEqualTo(byEveryGroup(election, funded, utility));
                failing += found.isEmpty() ? 0 : 1;
            }
        }
        assertThat(failing).isBetween(200, 1_000);
    }

    /** With equal costs: no l, and no group of at least l n / k voters who name one unfunded project, each with less than l. */
    @Test
    void withEqualCostsItIsTheAxiomForCommittees() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 500; round++) {
            int voters = random.nextInt(1, 10);
            int seats = random.nextInt(1, 6);
            ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
            for (int voter = 0; voter < voters; voter++) {
                int[] named =
                        IntStream.range(0, 6).filter(i -> random.nextBoolean()).toArray();
                builder.add(named, new long[named.length], named.length, 1);
            }
            List<Project> projects = IntStream.range(0, 6)
                    .mapToObj(i -> new Project("c" + i, "", 1, List.of(), Map.of()))
                    .toList();
            Election election = new Election(
                    "",
                    Map.of(),
                    new MoneyUnit("", 0),
                    seats,
                    VoteType.APPROVAL,
                    projects,
                    builder.build(),
                    Optional.empty());
            Set<Integer> funded = IntStream.range(0, 6)
                    .filter(i -> random.nextInt(3) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            PlainVoters plain = new PlainVoters(election, NUMBER);
            boolean fails = IntStream.range(0, 6)
                    .filter(i -> !funded.contains(i))
                    .anyMatch(candidate -> IntStream.rangeClosed(1, seats).anyMatch(l -> {
                        long group = plain.amounts.stream()
                                .filter(amounts -> amounts[candidate] > 0)
                                .filter(amounts -> funded.stream()
                                                .filter(i -> amounts[i] > 0)
                                                .count()
                                        < l)
                                .count();
                        return group > 0 && group * seats >= (long) l * voters;
                    }));
            assertThat(Proportionality.of(election, funded, COST).holds()).isEqualTo(!fails);
            assertThat(Proportionality.of(election, funded, NUMBER).holds()).isEqualTo(!fails);
        }
    }

    @Test
    void equalSharesNeverFailItRaisedOrFilledUpOrNot() {
        Greedy greedy = new Greedy(NUMBER, false, Rational.ZERO, true);
        for (Samples.Sample sample : Samples.of(600).toList()) {
            boolean exhaustive = sample.seed() % 2 == 0;
            for (Utility utility : List.of(COST, NUMBER)) {
                Increase increase = new Increase(
                        new EqualShares.Step.Money(Rational.of(1, 3)), false, exhaustive, EqualShares.Returned.LAST);
                for (EqualShares rule : List.of(
                        new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty()),
                        new EqualShares(utility, Optional.of(increase), Optional.of(greedy), Optional.empty()))) {
                    List<Integer> funded = rule.decide(sample.election(), Constraints.NONE, sample.ties())
                            .funded();
                    assertThat(Proportionality.of(sample.election(), funded, utility)
                                    .violations())
                            .as("seed %s", sample.seed())
                            .isEmpty();
                }
            }
        }
    }

    private static Set<Integer> byEveryGroup(Election election, Set<Integer> funded, Utility utility) {
        PlainVoters voters = new PlainVoters(election, utility);
        Set<Integer> failed = new TreeSet<>();
        for (int project = 0; project < election.projects().size(); project++) {
            for (int group = 1; !funded.contains(project) && group < 1 << voters.size(); group++) {
                if (isShort(election, funded, utility, voters, project, group)) {
                    failed.add(project);
                }
            }
        }
        return failed;
    }

    private static boolean isShort(
            Election election, Set<Integer> funded, Utility utility, PlainVoters voters, int project, int group) {
        boolean byCost = utility instanceof Utility.Cost;
        Rational worthOfIt = Rational.of(byCost ? election.cost(project) : 1);
        Rational entitled = worthOfIt
                .over(election.cost(project))
                .times(Integer.bitCount(group))
                .times(election.budget())
                .over(voters.size());
        for (int voter = 0; voter < voters.size(); voter++) {
            if ((group >> voter & 1) == 1) {
                long[] amounts = voters.amounts.get(voter);
                long has = funded.stream()
                        .filter(other -> amounts[other] > 0)
                        .mapToLong(other -> byCost ? election.cost(other) : 1)
                        .sum();
                if (amounts[project] == 0 || Rational.of(has).plus(worthOfIt).compareTo(entitled) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
