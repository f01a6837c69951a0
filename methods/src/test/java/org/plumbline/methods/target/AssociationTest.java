package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.problems.NoAnswer;

class AssociationTest {

    @Test
    void theCorrelationAndItsIntervalAreThoseWorkedByHand() {
        // Means 3 and 3. Products (-2)(-1) + (-1)(-2) + 0 + 0 + 2 x 2 = 8; squares 10 and 10.
        Association five = Association.pearson(new double[] {1, 2, 3, 4, 5}, new double[] {2, 1, 4, 3, 5});
        assertThat(five.correlation()).isCloseTo(0.8, within(1e-15));
        assertThat(five.pairs()).isEqualTo(5);
        assertThat(five.effectivePairs()).isEqualTo(5);
        // atanh 0.8 = 1.098612 (= ln 3); 1.959964 / sqrt 2 = 1.385904; tanh of -0.287292 and 2.484516
        assertThat(five.low()).isCloseTo(-0.279640, within(1e-6));
        assertThat(five.high()).isCloseTo(0.986197, within(1e-6));
    }

    @Test
    void whatGoesTogetherExactlyHasNoWidth() {
        double[] values = {1, 2, 3, 4, 7};
        double[] opposite = Arrays.stream(values).map(v -> 3 - 2 * v).toArray();
        assertThat(Association.pearson(values, values)).isEqualTo(new Association(1, 1, 1, 5, 5));
        assertThat(Association.pearson(values, opposite)).isEqualTo(new Association(-1, -1, -1, 5, 5));
    }

    @Test
    void aWeightOfTwoIsTheSameAreaTwice() {
        double[] one = {1, 2, 3, 4, 5, 5};
        double[] other = {2, 1, 4, 3, 9, 9};
        Association twice = Association.pearson(one, other);
        Association weighted =
                Association.weighted(Arrays.copyOf(one, 5), Arrays.copyOf(other, 5), new double[] {1, 1, 1, 1, 2});
        assertThat(weighted.correlation()).isCloseTo(twice.correlation(), within(1e-12));
        assertThat(weighted.pairs()).isEqualTo(5);
        assertThat(weighted.effectivePairs()).isEqualTo(36 / 8.0); // 6 squared over 4 x 1 + 4
        assertThat(weighted.high() - weighted.low()).isGreaterThan(twice.high() - twice.low());
    }

    @Test
    void oneHeavyAreaLeavesTheIntervalOpen() {
        Association heavy = Association.weighted(
                new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}, new double[] {1_000, 1, 1, 1});
        assertThat(heavy.low()).isEqualTo(-1);
        assertThat(heavy.high()).isEqualTo(1);
    }

    @Test
    void aGapInEitherLeavesTheAreaOut() {
        double nan = Double.NaN;
        Association gaps =
                Association.pearson(new double[] {1, nan, 2, 3, 4, 5, 9}, new double[] {2, 7, 1, 4, 3, 5, nan});
        assertThat(gaps.correlation()).isCloseTo(0.8, within(1e-15));
        assertThat(gaps.pairs()).isEqualTo(5);
    }

    @Test
    void spearmanIsPearsonOfRanks() {
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        double[] cubes = Arrays.stream(jobless).map(v -> v * v * v).toArray();
        assertThat(Association.spearman(jobless, cubes).correlation()).isEqualTo(1);
        assertThat(Association.pearson(jobless, cubes).correlation()).isLessThan(1);
        // Damp has a gap in Lowick, so eleven areas.
        assertThat(Association.spearman(
                                jobless, ToyUk.table().column(ToyUk.DAMP).toArray())
                        .pairs())
                .isEqualTo(11);
    }

    @Test
    void itIsSymmetricBoundedAndBlindToUnits() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double[] one = random.doubles(30, 0, 100).toArray();
            double[] other = random.doubles(30, -1, 1).toArray();
            double[] weights = random.doubles(30, 1, 50).toArray();
            Association pair = Association.weighted(one, other, weights);
            assertThat(pair.correlation()).as("seed %d", seed).isBetween(pair.low(), pair.high());
            assertThat(pair.low()).as("seed %d", seed).isBetween(-1.0, 1.0);
            assertThat(pair.effectivePairs()).as("seed %d", seed).isLessThanOrEqualTo(30);
            assertThat(Association.weighted(other, one, weights).correlation())
                    .as("seed %d", seed)
                    .isCloseTo(pair.correlation(), within(1e-12));
            double[] inOtherUnit = Arrays.stream(one).map(v -> -7 * v + 40).toArray();
            assertThat(Association.weighted(inOtherUnit, other, weights).correlation())
                    .as("seed %d", seed)
                    .isCloseTo(-pair.correlation(), within(1e-12));
        }
    }

    @Test
    void aMeasureThatNeverVariesAndTooFewAreasHaveNoAnswer() {
        double[] varied = {1, 2, 3, 4};
        assertThatThrownBy(() -> Association.pearson(varied, new double[] {0.1, 0.1, 0.1, 0.1}))
                .isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> Association.pearson(new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isInstanceOf(NoAnswer.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Association.pearson(varied, new double[3]));
    }
}
