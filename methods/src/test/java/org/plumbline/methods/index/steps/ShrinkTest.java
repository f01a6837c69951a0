package org.plumbline.methods.index.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

class ShrinkTest {
    private static final double NONE = Double.NaN;

    /** From the formulas of the Scottish indices, to nine places: notes on the method of the indices, section 2, case A. */
    @Test
    void fiveLargeAreasThatDifferKeepNearlyAllOfTheirRates() {
        Stage after = of(new double[] {120, 45, 300, 8, 60}, new double[] {1500, 1480, 1620, 1300, 1490});
        assertThat(after.values()[0])
                .containsExactly(
                        new double[] {0.080243781, 0.031005012, 0.185066909, 0.007392536, 0.040767859}, within(5e-10));
        assertThat(after.borrowed().orElseThrow()[0])
                .containsExactly(
                        new double[] {
                            1 - 0.995758773, 1 - 0.989480537, 1 - 0.998070841, 1 - 0.949647245, 1 - 0.991965767
                        },
                        within(5e-10));
    }

    /** The same notes, case B. */
    @Test
    void fiveSmallAreasThatAreAlikeBorrowMostOfTheirRates() {
        Stage after = of(new double[] {3, 4, 2, 5, 3}, new double[] {150, 160, 140, 170, 155});
        assertThat(after.values()[0])
                .containsExactly(
                        new double[] {0.022669507, 0.023675361, 0.021752466, 0.024730505, 0.022529496}, within(5e-10));
        assertThat(after.borrowed().orElseThrow()[0])
                .containsExactly(
                        new double[] {
                            1 - 0.190113969, 1 - 0.226112379, 1 - 0.150317928, 1 - 0.258867377, 1 - 0.190279391
                        },
                        within(5e-10));
    }

    @Test
    void aPlaceAloneInItsParentKeepsItsRateButForTheHalf() {
        Stage after = of(new double[] {3}, new double[] {19});
        assertThat(after.values()[0][0]).isCloseTo(3.5 / 20, within(1e-15));
        assertThat(after.borrowed().orElseThrow()[0]).containsExactly(0);
    }

    @Test
    void placesThatAreAllLikeTheirParentAreSaidToBorrowAll() {
        // Halves: log odds nought everywhere, also of the parent.
        Stage after = of(new double[] {5, 10}, new double[] {10, 20});
        assertThat(after.values()[0]).containsExactly(0.5, 0.5);
        assertThat(after.borrowed().orElseThrow()[0]).containsExactly(1, 1);
    }

    @Test
    void whereNobodyLivesTheRateIsThatOfTheParent() {
        Stage after = of(new double[] {10, 0, 30}, new double[] {100, 0, 200});
        assertThat(after.values()[0][1]).isCloseTo(40.5 / 301, within(1e-15));
        assertThat(after.borrowed().orElseThrow()[0][1]).isEqualTo(1);
        assertThat(after.changes())
                .extracting(Stage.Change::why)
                .contains("nobody to count: the rate of the parent place");
        Stage empty = of(new double[] {0, 0}, new double[] {0, 0});
        assertThat(empty.values()[0]).containsExactly(NONE, NONE);
    }

    @Test
    void aCountThatIsOnlyKnownToBeOneOrTwoIsExpectedWithinThem() {
        // Of 50 people at rate p, the chances of 1 and 2 are as 50 q^49 p to 1225 q^48 p^2, so 1 + 24.5 p / (q + 24.5
        // p) is expected.
        // The other place has 10 of 100, so the parent 10 + e of 150, at (10.5 + e) / 151.
        double expected = 1.5;
        double rate = 0;
        for (int round = 0; round < 200; round++) {
            rate = (10.5 + expected) / 151;
            expected = 1 + 24.5 * rate / (1 - rate + 24.5 * rate);
        }
        double variance = (expected - 1) * (2 - expected);
        double slope = 1 / (expected + 0.5) + 1 / (50.5 - expected);
        double parent = Math.log(rate / (1 - rate));
        double own = Math.log((expected + 0.5) / (50.5 - expected));
        double other = Math.log(10.5 / 90.5);
        double between = (own - parent) * (own - parent) + (other - parent) * (other - parent);
        double chance = 51 * 52 / (50 * (expected + 1) * (51 - expected)) + variance * slope * slope;
        double share = chance / (chance + between);
        double steadied = 1 / (1 + Math.exp(-(own + share * (parent - own))));

        KnownCounts counts =
                KnownCounts.within(new double[] {10, NONE}, new double[] {NONE, 1}, new double[] {NONE, 2});
        Stage after = shrink(counts, new double[] {100, 50}, new int[2], 1).apply(observed(2));
        assertThat(after.values()[0][1]).isCloseTo(steadied, within(1e-12));
        assertThat(after.borrowed().orElseThrow()[0][1]).isCloseTo(share, within(1e-12));
        assertThat(after.changes())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "steadied towards the authority",
                        "count not published: expected within its range, then steadied");
    }

    @Test
    void aSuppressedCountIsAboveNoughtWithinItsRangeAndBorrowsMoreThanAPublishedOne() {
        double[] people = {300, 40, 500};
        KnownCounts suppressed = KnownCounts.within(
                new double[] {20, NONE, 50}, new double[] {NONE, 1, NONE}, new double[] {NONE, 4, NONE});
        KnownCounts.Estimate estimate = suppressed.estimate(1, 40, 0.085);
        assertThat(estimate.count()).isBetween(1.0, 4.0);
        double[] alike = {20, estimate.count(), 50};
        double withRange = shrink(suppressed, people, new int[3], 1)
                .apply(observed(3))
                .borrowed()
                .orElseThrow()[0][1];
        double published = shrink(KnownCounts.of(alike), people, new int[3], 1)
                .apply(observed(3))
                .borrowed()
                .orElseThrow()[0][1];
        assertThat(withRange).isGreaterThan(published);
        // A range cannot reach beyond the people there are.
        assertThat(suppressed.estimate(1, 1, 0.5)).isEqualTo(new KnownCounts.Estimate(1, 0));
        assertThat(suppressed.estimate(1, 1e9, 0.999).count()).isCloseTo(4, within(1e-6));
    }

    @Test
    void aCountOfWhichNothingIsKnownLeavesThePlaceAsItIs() {
        Stage before = Stage.observed(List.of("claimants"), new double[][] {{0.4, NONE, 0.1}});
        Stage after = shrink(KnownCounts.of(new double[] {NONE, NONE, 4}), new double[] {10, 10, 40}, new int[3], 1)
                .apply(before);
        assertThat(after.values()[0]).containsExactly(new double[] {0.4, NONE, 4.5 / 41}, within(1e-15));
        assertThat(after.borrowed().orElseThrow()[0]).containsExactly(0, NONE, 0);
    }

    @Test
    void aPlaceInNoParentIsLeftAndOneTakenOutStillCountsForItsParent() {
        Stage before = new Stage(
                List.of("claimants"),
                new double[][] {{0.1, NONE, 0.3}},
                new boolean[] {true, false, true},
                List.of(),
                Optional.empty());
        KnownCounts counts = KnownCounts.of(new double[] {10, 90, 3});
        Stage after = shrink(counts, new double[] {100, 100, 10}, new int[] {0, 0, Groups.NONE}, 1)
                .apply(before);
        assertThat(after.values()[0][0]).isGreaterThan(10.5 / 101);
        assertThat(after.values()[0][1]).isNaN();
        assertThat(after.values()[0][2]).isEqualTo(0.3);
        assertThat(after.changes())
                .extracting(Stage.Change::why)
                .containsExactly("steadied towards the authority", "left as it is: lies in no authority");
    }

    @Test
    void moreCountedThanPeopleHasNoAnswerAndLimitsTheWrongWayRoundAreRefused() {
        assertThatThrownBy(() -> of(new double[] {3, 11}, new double[] {10, 10}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("claimants counts at least 11.0 of 10.0 people in a place (number 2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownCounts.within(new double[] {NONE}, new double[] {4}, new double[] {1}));
    }

    @Test
    void aSteadiedRateLiesBetweenItsOwnAndItsParentsBothWithTheHalf() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int places = 3 + random.nextInt(30);
            double[] people = random.ints(places, 1, 2000).asDoubleStream().toArray();
            double[] counts = Arrays.stream(people)
                    .map(n -> Math.floor(random.nextDouble() * random.nextDouble() * n))
                    .toArray();
            int[] parents = random.ints(places, 0, 3).toArray();
            Stage after = shrink(KnownCounts.of(counts), people, parents, 100).apply(observed(places));
            double[][] sums = new double[3][2];
            for (int i = 0; i < places; i++) {
                sums[parents[i]][0] += counts[i];
                sums[parents[i]][1] += people[i];
            }
            for (int i = 0; i < places; i++) {
                double own = 100 * (counts[i] + 0.5) / (people[i] + 1);
                double parent = 100 * (sums[parents[i]][0] + 0.5) / (sums[parents[i]][1] + 1);
                assertThat(after.values()[0][i])
                        .as("seed %d", seed)
                        .isBetween(Math.min(own, parent) - 1e-10, Math.max(own, parent) + 1e-10);
                assertThat(after.borrowed().orElseThrow()[0][i])
                        .as("seed %d", seed)
                        .isBetween(0.0, 1.0);
            }
            int[] order = Columns.shuffled(random, places);
            int[] reorderedParents = Arrays.stream(order).map(i -> parents[i]).toArray();
            Stage reordered = shrink(
                            KnownCounts.of(Columns.reordered(counts, order)),
                            Columns.reordered(people, order),
                            reorderedParents,
                            100)
                    .apply(observed(places));
            assertThat(reordered.values()[0])
                    .as("seed %d", seed)
                    .containsExactly(Columns.reordered(after.values()[0], order), within(1e-9));
        }
    }

    @Test
    void aMeasuredValueMovesByItsStandardErrorTowardsTheWeightedMean() {
        // Weighted mean (10 + 2 x 16) / 3 = 14; squares 16 + 4 over 1 = 20; with errors of 0 and 5 shares 0 and 25 /
        // 45.
        double[][] values = {{10, 16, 7, 8}};
        Evidence errors = new ErrorEvidence(new double[] {0, 5, NONE, 2}, new double[] {1, 2, 1, 1});
        Stage after = new Shrink(List.of(Optional.of(errors)), new Groups("authority", new int[] {0, 0, 0, 1}))
                .apply(Stage.observed(List.of("emissions"), values));
        assertThat(after.values()[0]).containsExactly(new double[] {10, 16 - 2 * 25 / 45.0, 7, 8}, within(1e-14));
        assertThat(after.borrowed().orElseThrow()[0]).containsExactly(new double[] {0, 25 / 45.0, 0, 0}, within(1e-14));
        assertThat(after.changes())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "steadied towards the authority",
                        "left as it is: no standard error, or no weight above nought");
    }

    @Test
    void anIndicatorWithoutEvidenceIsLeftAsItIs() {
        Stage before = Stage.observed(List.of("a", "b"), new double[][] {{1, 2}, {3, 4}});
        Evidence counts = new CountEvidence(KnownCounts.of(new double[] {1, 2}), new double[] {10, 10}, 1);
        Stage after = new Shrink(List.of(Optional.empty(), Optional.of(counts)), new Groups("authority", new int[2]))
                .apply(before);
        assertThat(after.values()[0]).isSameAs(before.values()[0]);
        assertThat(after.borrowed().orElseThrow()[0]).containsExactly(0, 0);
    }

    private static Stage of(double[] counts, double[] people) {
        return shrink(KnownCounts.of(counts), people, new int[counts.length], 1).apply(observed(counts.length));
    }

    private static Stage observed(int places) {
        double[] none = new double[places];
        Arrays.fill(none, NONE);
        return Stage.observed(List.of("claimants"), new double[][] {none});
    }

    private static Shrink shrink(KnownCounts counts, double[] people, int[] parents, double factor) {
        return new Shrink(
                List.of(Optional.of(new CountEvidence(counts, people, factor))), new Groups("authority", parents));
    }
}
