package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.model.ToyUk;

@ExtendWith(InstancioExtension.class)
class RanksTest {

    @Test
    void equalValuesShareTheSmallestPositionAndGapsHaveNone() {
        double[] damp = ToyUk.table().column(ToyUk.DAMP).toArray(); // 2 4 6 8 10 0 2 4 6 8 10 and a gap
        assertThat(Ranks.fromHighest(damp)).containsExactly(9, 7, 5, 3, 1, 11, 9, 7, 5, 3, 1, Ranks.UNRANKED);
        assertThat(Ranks.countRanked(Ranks.fromHighest(damp))).isEqualTo(11);
    }

    @Test
    void averagedRanksShareTheMeanOfTheirPositions() {
        assertThat(Ranks.averaged(new double[] {9, 7, Double.NaN, 7, 5})).containsExactly(1, 2.5, Double.NaN, 2.5, 4);
    }

    @Test
    void bothNoughtsAreOneValue() {
        assertThat(Ranks.fromHighest(new double[] {-0.0, 0.0, -1})).containsExactly(1, 1, 3);
        assertThat(Ranks.averaged(new double[] {-0.0, 0.0, -1})).containsExactly(1.5, 1.5, 3);
    }

    @Test
    void theOrderListsPlacesFromRank1DownWithoutTheUnranked() {
        assertThat(Ranks.order(new int[] {3, 1, Ranks.UNRANKED, 1})).containsExactly(1, 3, 0);
    }

    @Test
    void theUnrankedAreAmongNoFirstOfAny() {
        assertThat(Ranks.isAmong(Ranks.UNRANKED, 10)).isFalse();
        assertThat(Ranks.isAmong(10, 10)).isTrue();
        assertThat(Ranks.isAmong(11, 10)).isFalse();
    }

    @Test
    void nothingHasNoRanks() {
        assertThat(Ranks.fromHighest(new double[0])).isEmpty();
        assertThat(Ranks.tenths(new int[0])).isEmpty();
        assertThat(Ranks.tenths(new int[] {Ranks.UNRANKED})).containsExactly(Ranks.UNRANKED);
    }

    @ParameterizedTest
    @InstancioSource(samples = 1_000)
    void ranksAreThoseOfAPlainReference(@Given(Values.Provider.class) Values given) {
        double[] values = given.toArray();
        assertThat(Ranks.fromHighest(values)).as(given.toString()).isEqualTo(PlainRanks.fromHighest(values));
        assertThat(Ranks.averaged(values)).as(given.toString()).isEqualTo(PlainRanks.averaged(values));
    }

    @Test
    void ranksOfValuesOfEverySizeAndSignAreThoseOfAPlainReference() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double[] values = new double[random.nextInt(400)];
            Arrays.setAll(values, i -> switch (random.nextInt(6)) {
                case 0 -> Double.longBitsToDouble(random.nextLong()); // any bits: every exponent, infinities, any NaN
                case 1 -> random.nextGaussian() * Double.MIN_VALUE;
                case 2 -> random.nextBoolean() ? 0.0 : -0.0;
                case 3 -> 50 + Math.scalb(random.nextInt(9), -44); // alike but for the last bits
                case 4 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
                default -> random.nextInt(40) - 20;
            });
            assertThat(Ranks.fromHighest(values)).as("seed %d", seed).isEqualTo(PlainRanks.fromHighest(values));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 300)
    void tenthsAreTenTimesTheRankOverTheNumberRoundedUp(@Given(Values.Provider.class) Values given) {
        int[] ranks = Ranks.fromHighest(given.toArray());
        int[] tenths = Ranks.tenths(ranks);
        double ranked = Ranks.countRanked(ranks);
        for (int i = 0; i < ranks.length; i++) {
            int expected = ranks[i] == Ranks.UNRANKED ? Ranks.UNRANKED : (int) Math.ceil(10 * ranks[i] / ranked);
            assertThat(tenths[i]).as("%d of %s", i, given).isEqualTo(expected);
        }
    }

    @Test
    void withoutTiesRanksRunFrom1ToNAndTenthsDifferInSizeByAtMostOne() {
        for (int n = 1; n <= 400; n++) {
            var values = IntStream.range(0, n).mapToObj(i -> i / 3.0).collect(Collectors.toList());
            Collections.shuffle(values, new Random(n));
            int[] ranks = Ranks.fromHighest(values.stream().mapToDouble(v -> v).toArray());
            assertThat(Arrays.stream(ranks).sorted())
                    .as("n = %d", n)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, n).boxed().toList());
            int[] tenths = Ranks.tenths(ranks);
            long[] sizes = IntStream.rangeClosed(1, 10)
                    .mapToLong(tenth ->
                            Arrays.stream(tenths).filter(t -> t == tenth).count())
                    .toArray();
            assertThat(Arrays.stream(sizes).max().orElseThrow()
                            - Arrays.stream(sizes).min().orElseThrow())
                    .as("n = %d: %s", n, Arrays.toString(sizes))
                    .isLessThanOrEqualTo(1);
            assertThat(Arrays.stream(sizes).sum()).isEqualTo(n);
            for (int place : Ranks.order(ranks)) {
                assertThat(tenths[place]).isEqualTo((10 * ranks[place] + n - 1) / n);
            }
        }
    }

    @Test
    void theTenthFollowsTheRank() {
        int[] ranks = Ranks.fromHighest(ToyUk.table().column(ToyUk.JOBLESS).toArray());
        // Twelve places: ceil(10 rank / 12), so that two tenths hold two.
        assertThat(Ranks.tenths(ranks)).containsExactly(1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10);
    }
}
