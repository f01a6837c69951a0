package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.problems.NoAnswer;

class AgreementTest {

    @Test
    void spearmanWithoutTiesIsOneMinusSixTimesTheSquaresOfTheDifferences() {
        // Ranks 1, 2, 3, 4, 5 and 1, 3, 5, 2, 4: squares 0, 1, 4, 4, 1, so 1 - 6 x 10 / (5 x 24) = 0.5.
        assertThat(Agreement.spearman(new double[] {50, 40, 30, 20, 10}, new double[] {50, 30, 10, 40, 20}))
                .isCloseTo(0.5, within(1e-15));
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        // Ranks 4, 2.5, 2.5, 1 and 4, 3, 2, 1 about 2.5: products 4.5, squares 4.5 and 5.
        assertThat(Agreement.spearman(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-15));
    }

    @Test
    void theSameOrderAgreesWhollyAndTheOppositeDisagreesWholly() {
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        double[] less = Arrays.stream(jobless).map(v -> -v).toArray();
        assertThat(Agreement.spearman(jobless, jobless)).isEqualTo(1);
        assertThat(Agreement.spearman(jobless, less)).isEqualTo(-1);
    }

    @Test
    void placesWithoutBothValuesAreLeftOut() {
        double[] one = {1, 2, 2, 3, Double.NaN, 9};
        double[] other = {1, 2, 3, 4, 7, Double.NaN};
        assertThat(Agreement.spearman(one, other))
                .isEqualTo(Agreement.spearman(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}));
    }

    @Test
    void spearmanIsThatOfAPlainReferenceAndBetweenMinusOneAndOne() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int n = 3 + random.nextInt(60);
            double[] one = random.ints(n, 0, 12).asDoubleStream().toArray();
            double[] other = random.ints(n, 0, 30).asDoubleStream().toArray();
            one[0] = other[1] = -1; // so that both vary
            double rho = Agreement.spearman(one, other);
            assertThat(rho).as("seed %d", seed).isBetween(-1.0, 1.0).isCloseTo(pearson(one, other), within(1e-12));
            assertThat(Agreement.spearman(other, one)).as("seed %d", seed).isEqualTo(rho);
        }
    }

    /** Pearson's correlation of the plain ranks, by its textbook formula. */
    private static double pearson(double[] one, double[] other) {
        double[] x = PlainRanks.averaged(one);
        double[] y = PlainRanks.averaged(other);
        double n = x.length;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumYy = 0;
        double sumXy = 0;
        for (int i = 0; i < x.length; i++) {
            sumX += x[i];
            sumY += y[i];
            sumXx += x[i] * x[i];
            sumYy += y[i] * y[i];
            sumXy += x[i] * y[i];
        }
        return (n * sumXy - sumX * sumY) / Math.sqrt((n * sumXx - sumX * sumX) * (n * sumYy - sumY * sumY));
    }

    @Test
    void aMeasureThatNeverVariesHasNoCorrelation() {
        for (double[] constant :
                new double[][] {{3, 3, 3}, {3, Double.NaN, Double.NaN}, {Double.NaN, Double.NaN, Double.NaN}}) {
            assertThatThrownBy(() -> Agreement.spearman(new double[] {1, 2, 3}, constant))
                    .isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void measuresOfDifferentPlacesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.spearman(new double[] {1, 2}, new double[] {1, 2, 3}));
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.countInBoth(new int[2], new int[3], 1));
    }

    @Test
    void theFirstFewThatBothRankingsShareAreCountedWithoutTheUnranked() {
        assertThat(Agreement.countInBoth(new int[] {1, 2, 3, 0, 4}, new int[] {2, 4, 1, 3, 0}, 3))
                .isEqualTo(2);
        assertThat(Agreement.countInBoth(new int[] {0}, new int[] {0}, 3)).isZero();
    }
}
