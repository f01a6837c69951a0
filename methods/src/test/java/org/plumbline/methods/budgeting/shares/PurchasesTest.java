package org.plumbline.methods.budgeting.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;

/** The bounds and proofs on which equal shares rest, against exact fractions. */
class PurchasesTest {
    private static final List<Utility> UTILITIES =
            List.of(new Utility.Cost(), new Utility.Cardinality(), new Utility.Points());

    @Test
    void holdingsAndPricesLieBetweenTheirBounds() {
        for (long seed = 0; seed < 600; seed++) {
            for (int bits : List.of(Scale.BITS, 14)) {
                Market market = market(election(seed), seed, bits);
                Rational endowment = market.equalShare();
                Purchasing purchasing = new Purchasing(market, endowment);
                Outcome outcome = purchasing.all().outcome();
                Scale scale = market.scale(endowment);
                Columns columns = market.columns();
                for (int ballot = 0; ballot < columns.ballots; ballot++) {
                    Rational held = held(columns, ballot, endowment, outcome);
                    assertThat(purchasing.low(ballot))
                            .as("seed %s, %s bits", seed, bits)
                            .isLessThanOrEqualTo(scale.down(held));
                    assertThat(purchasing.high(ballot))
                            .as("seed %s, %s bits", seed, bits)
                            .isGreaterThanOrEqualTo(scale.up(held));
                }
            }
        }
    }

    /** Round by round: the price or all that is left. */
    private static Rational held(Columns columns, int ballot, Rational endowment, Outcome outcome) {
        Rational held = endowment;
        for (Outcome.Round round : outcome.rounds()) {
            for (int e = columns.start(ballot); e < columns.end(ballot); e++) {
                if (columns.project(e) == round.project()) {
                    held = held.minus(held.min(round.price().orElseThrow().times(columns.given(e))));
                }
            }
        }
        return held;
    }

    @Test
    void aCoarseScaleLeavesMoreToFractionsAndChangesNothing() {
        for (long seed = 0; seed < 600; seed++) {
            Election election = election(seed);
            Market fine = market(election, seed, Scale.BITS);
            Rational endowment = fine.equalShare().times(1 + seed % 3);
            Outcome expected = fine.at(endowment).outcome();
            for (int bits : List.of(0, 6, 12, 20)) {
                assertThat(market(election, seed, bits).at(endowment).outcome())
                        .as("seed %s, %s bits", seed, bits)
                        .isEqualTo(expected);
            }
        }
    }

    /** Up to 9 x 10^18 together, doubled, so that a part of the scale stands for several units of money. */
    @Test
    void hugeCostsBuyWhatSmallOnesBuy() {
        for (long seed = 0; seed < 300; seed++) {
            Election election = election(seed);
            long times = 45_000_000_000_000_000L + seed;
            Market huge = market(dearer(election, times), seed, Scale.BITS);
            Market small = market(election, seed, Scale.BITS);
            Rational endowment = small.equalShare().times(2);
            Outcome outcome = huge.at(endowment.times(times)).outcome();
            Outcome expected = small.at(endowment).outcome();
            assertThat(outcome.funded()).as("seed %s", seed).isEqualTo(expected.funded());
            assertThat(outcome.refusals()).as("seed %s", seed).isEqualTo(expected.refusals());
            assertThat(outcome.ties()).as("seed %s", seed).isEqualTo(expected.ties());
            for (int round = 0; round < expected.rounds().size(); round++) {
                assertThat(outcome.rounds().get(round).price())
                        .isEqualTo(expected.rounds().get(round).price().map(price -> price.times(times)));
            }
        }
    }

    private static Election dearer(Election election, long times) {
        List<Project> projects = new ArrayList<>();
        for (Project project : election.projects()) {
            projects.add(new Project(project.id(), "", project.cost() * times, List.of(), Map.of()));
        }
        return new Election(
                election.title(),
                election.facts(),
                new MoneyUnit("", 0),
                election.budget() * times,
                election.voteType(),
                projects,
                election.profile(),
                Optional.empty());
    }

    @Test
    void whereAProofHoldsEveryEndowmentBuysTheSameInTheSameOrder() {
        int held = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Market market = market(RandomElections.of(seed, VoteType.CUMULATIVE, 7, 25), seed, Scale.BITS);
            Rational first = market.equalShare().times(Rational.of(random.nextInt(50, 250), 100));
            Rational width = first.times(Rational.of(random.nextInt(1, 40), 200));
            int[] order = market.at(first).order();
            if (new Proof(market).holds(order, first, first.plus(width))) {
                held++;
                for (int part = 1; part <= 8; part++) {
                    Rational between = first.plus(width.times(Rational.of(part, 8)));
                    assertThat(market.at(between).order())
                            .as("seed %s, %s of %s to %s", seed, between, first, width)
                            .isEqualTo(order);
                }
            }
        }
        assertThat(held).isGreaterThan(500);
    }

    private static Election election(long seed) {
        return RandomElections.tiny(seed, seed % 2 == 0 ? VoteType.CUMULATIVE : VoteType.SCORING);
    }

    private static Market market(Election election, long seed, int bits) {
        return new Market(
                election,
                UTILITIES.get((int) (seed % UTILITIES.size())),
                Constraints.NONE,
                TieOrder.of(TieRule.LOWEST_COST, TieRule.ID_AS_NUMBER).breaker(election),
                bits);
    }
}
