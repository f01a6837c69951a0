package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.methods.budgeting.reasons.Villages.BUS_STOP;
import static org.plumbline.methods.budgeting.reasons.Villages.GREEN;
import static org.plumbline.methods.budgeting.reasons.Villages.HALL;
import static org.plumbline.methods.budgeting.reasons.Villages.WELL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
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
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.Phragmen;
import org.plumbline.methods.budgeting.rules.Samples;
import org.plumbline.model.budgeting.Election;

class LedgerTest {
    private static final TieOrder TIES = TieOrder.of(TieRule.HIGHEST_COST, TieRule.ID_AS_TEXT);

    /**
     * By cost, the price per money spent is 1/6 for hall, green and bus stop, 1/4 for the well; the tie goes to the dearest. Hall: 6 pay 40/6 = 20/3, and
     * have 10/3. Green at 30/6 = 5 is too dear: the six have 20 together. Bus stop: 2 have 10/3, 4 have 10; 12/6 = 2 each. Then
     * the two have 4/3, and Nether's four 8 each: 32, short of the well's 36 by 4.
     */
    @Test
    void theLedgerOfTwoVillagesIsTheOneWorkedByHand() {
        Ledger ledger = ledger(Villages.election(), new Utility.Cost());
        assertThat(ledger.given()).isEqualTo(Rational.of(10));
        assertThat(ledger.payments())
                .containsExactly(
                        new Payment(
                                HALL,
                                Rational.of(20, 3),
                                6,
                                0,
                                0,
                                Rational.of(20, 3),
                                Rational.of(20, 3),
                                Rational.of(6)),
                        new Payment(BUS_STOP, Rational.of(2), 6, 0, 0, Rational.of(2), Rational.of(2), Rational.of(6)));
        assertThat(ledger.losses())
                .isEqualTo(Map.of(
                        GREEN,
                        new Loss(
                                GREEN,
                                6,
                                Rational.of(16), // 4 of 10/3 and 2 of 4/3
                                Rational.of(14),
                                Optional.of(new Loss.OutOfReach(1, Rational.of(20), Rational.of(10))),
                                List.of(
                                        new Loss.Spent(HALL, Rational.of(40), 6),
                                        new Loss.Spent(BUS_STOP, Rational.of(4), 2))),
                        WELL,
                        new Loss(
                                WELL,
                                4,
                                Rational.of(32),
                                Rational.of(4),
                                Optional.of(new Loss.OutOfReach(2, Rational.of(32), Rational.of(4))),
                                List.of(new Loss.Spent(BUS_STOP, Rational.of(8), 4)))));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void underEqualSharesTheLedgerIsTheOneKeptVoterByVoter(Election election) {
        for (Utility utility : Samples.utilities(election)) {
            Outcome outcome = shares(utility).decide(election, Constraints.NONE, TIES);
            Ledger ledger = ledger(election, utility, outcome);
            PlainVoters voters = new PlainVoters(election, utility);
            PlainLedger plain = new PlainLedger(election, voters, Rational.of(election.budget(), voters.size()));
            for (Payment payment : ledger.payments()) {
                plain.pay(payment);
                boolean alike = voters.amounts.stream().allMatch(amounts -> amounts[payment.project()] <= 1);
                assertThat(payment.paidInFull()).isPositive();
                assertThat(!alike || payment.most().equals(payment.price())).isTrue();
            }

            plain.compare(ledger);
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void underPhragmensRuleTheLedgerIsTheOneKeptVoterByVoter(Election election) {
        Phragmen rule = new Phragmen(true);
        Outcome outcome = rule.decide(election, Constraints.NONE, TIES);
        Ledger ledger = Ledger.of(election, rule, outcome).orElseThrow();
        PlainLedger plain =
                new PlainLedger(election, new PlainVoters(election, new Utility.Cardinality()), Rational.ZERO);
        for (Payment payment : ledger.payments()) {
            plain.raiseTo(payment.price());
            plain.pay(payment);
        }
        assertThat(ledger.given()).isEqualTo(plain.given);
        plain.compare(ledger);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whereWhatVotersHoldIsRaisedTheyPayFromWhatTheyHeldInTheOutcome(Samples.Sample sample) {
        EqualShares.Returned returned =
                sample.seed() % 2 == 0 ? EqualShares.Returned.LAST : EqualShares.Returned.MOST_SPENT;
        EqualShares.Increase increase = new EqualShares.Increase(
                new EqualShares.Step.Money(Rational.of(1, 2)), sample.seed() % 3 == 0, sample.seed() % 5 < 2, returned);
        Greedy greedy = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
        for (Utility utility : Samples.utilities(sample.election())) {
            EqualShares rule = new EqualShares(utility, Optional.of(increase), Optional.of(greedy), Optional.empty());
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            Ledger ledger = Ledger.of(sample.election(), rule, outcome).orElseThrow();
            PlainLedger plain =
                    new PlainLedger(sample.election(), new PlainVoters(sample.election(), utility), ledger.given());
            ledger.payments().forEach(plain::pay);
            plain.compare(ledger);
            assertThat(ledger.losses().keySet()).isEqualTo(outcome.refusals().keySet());
            assertThat(ledger.payments().size() + ledger.unpaid().size())
                    .isEqualTo(outcome.rounds().size());
        }
    }

    @Test
    void anotherRulesOutcomeIsNotPaid() {
        Election election = Villages.election();
        EqualShares rule = shares(new Utility.Cost());
        Outcome wrong = new Outcome(
                List.of(new Outcome.Round(WELL, Outcome.Stage.RULE, Optional.of(Rational.of(8)))),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> Ledger.of(election, rule, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payments of 32");
    }

    @Test
    void whatACompletionFundsIsPaidOutOfWhatIsLeftAndByNobody() {
        Election election = Villages.election();
        Outcome plain = shares(new Utility.Cost()).decide(election, Constraints.NONE, TIES);
        List<Outcome.Round> rounds = new ArrayList<>(plain.rounds());
        rounds.add(new Outcome.Round(WELL, Outcome.Stage.COMPLETION, Optional.empty()));
        Outcome filled = new Outcome(rounds, Map.of(), List.of(), Optional.empty(), Optional.empty());
        Ledger ledger = ledger(election, new Utility.Cost(), filled);
        assertThat(ledger.unpaid()).containsExactly(WELL);
        assertThat(ledger.payment(WELL)).isEmpty();
        assertThat(ledger.losses()).containsOnlyKeys(GREEN);
    }

    @Test
    void aGreedyRuleHasNoLedgerButAStandingOfEachProject() {
        Election election = Villages.election();
        Greedy rule = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
        Outcome outcome = rule.decide(election, Constraints.NONE, TIES);
        assertThat(Ledger.of(election, rule, outcome)).isEmpty();
        // Hall, green and bus stop with 6 votes each, the dearest first; then the well with 4 does not fit in 18.
        assertThat(Standing.of(election, rule, outcome))
                .containsExactly(
                        new Standing(HALL, 6, Rational.of(6), 1, 100),
                        new Standing(GREEN, 6, Rational.of(6), 1, 60),
                        new Standing(WELL, 4, Rational.of(4), 4, 18),
                        new Standing(BUS_STOP, 6, Rational.of(6), 1, 30));
    }

    static Stream<Samples.Sample> samples() {
        return Samples.of(150);
    }

    static Stream<Election> elections() {
        return LongStream.range(0, 300).mapToObj(Samples::one).map(Samples.Sample::election);
    }

    static EqualShares shares(Utility utility) {
        return new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Ledger ledger(Election election, Utility utility) {
        return ledger(election, utility, shares(utility).decide(election, Constraints.NONE, TIES));
    }

    private static Ledger ledger(Election election, Utility utility, Outcome outcome) {
        return Ledger.of(election, shares(utility), outcome).orElseThrow();
    }

    /** Every voter's purse, and what each has paid for each project. */
    private static final class PlainLedger {
        private final Election election;
        private final PlainVoters voters;
        private final Rational[] held;
        private final Rational[][] paid;
        private Rational given;

        PlainLedger(Election election, PlainVoters voters, Rational each) {
            this.election = election;
            this.voters = voters;
            this.given = each;
            this.held = new Rational[voters.size()];
            this.paid = new Rational[voters.size()][election.projects().size()];
            Arrays.fill(held, each);
            for (Rational[] row : paid) {
                Arrays.fill(row, Rational.ZERO);
            }
        }

        void raiseTo(Rational now) {
            for (int voter = 0; voter < held.length; voter++) {
                held[voter] = held[voter].plus(now.minus(given));
            }
            given = now;
        }

        void pay(Payment payment) {
            int project = payment.project();
            Rational sum = Rational.ZERO;
            List<Rational> payments = new ArrayList<>();
            long inFull = 0;
            for (int voter = 0; voter < held.length; voter++) {
                Rational asked = payment.price().times(voters.amounts.get(voter)[project]);
                paid[voter][project] = held[voter].min(asked);
                held[voter] = held[voter].minus(paid[voter][project]);
                sum = sum.plus(paid[voter][project]);
                if (paid[voter][project].signum() > 0) {
                    payments.add(paid[voter][project]);
                    inFull += paid[voter][project].equals(asked) ? 1 : 0;
                }
            }
            assertThat(sum).isEqualTo(Rational.of(election.cost(project)));
            assertThat(held).allMatch(left -> left.signum() >= 0);
            assertThat(payment.paidInFull()).isEqualTo(inFull);
            assertThat(payment.paidInFull() + payment.paidTheRest()).isEqualTo(payments.size());
            assertThat(payment.supporters()).isEqualTo(supporters(project));
            assertThat(payment.most())
                    .isEqualTo(payments.stream().max(Rational::compareTo).orElseThrow());
            assertThat(payment.least())
                    .isEqualTo(payments.stream().min(Rational::compareTo).orElseThrow());
            assertThat(payment.effectiveSupport().times(payment.price()))
                    .isEqualTo(Rational.of(election.cost(project)));
        }

        void compare(Ledger ledger) {
            for (Loss loss : ledger.losses().values()) {
                Rational left = Rational.ZERO;
                Rational[] spent = new Rational[election.projects().size()];
                Arrays.fill(spent, Rational.ZERO);
                for (int voter = 0; voter < held.length; voter++) {
                    if (voters.amounts.get(voter)[loss.project()] > 0) {
                        left = left.plus(held[voter]);
                        for (int project = 0; project < spent.length; project++) {
                            spent[project] = spent[project].plus(paid[voter][project]);
                        }
                    }
                }
                assertThat(loss.left()).isEqualTo(left);
                loss.spent().forEach(part -> assertThat(part.money()).isEqualTo(spent[part.project()]));
                Rational all = loss.spent().stream().map(Loss.Spent::money).reduce(loss.left(), Rational::plus);
                assertThat(all).isEqualTo(ledger.given().times(supporters(loss.project())));
                assertThat(loss.supporters()).isEqualTo(supporters(loss.project()));
                assertThat(loss.left().plus(loss.missing()))
                        .isGreaterThanOrEqualTo(Rational.of(election.cost(loss.project())));
            }
        }

        private long supporters(int project) {
            return voters.amounts.stream()
                    .filter(amounts -> amounts[project] > 0)
                    .count();
        }
    }
}
