package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.model.problems.NoAnswer;

@ExtendWith(InstancioExtension.class)
class CopelandTest {
    private static final double GAP = Double.NaN;

    /** The rule as it reads: over every pair, part by part. */
    private static double[] plain(Parts parts) {
        OutrankingMatrix matrix = OutrankingMatrix.of(parts.scores(), parts.weights());
        double[] scores = new double[parts.places()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                double above = matrix.share(i, j) - 0.5;
                scores[i] += i == j || Double.isNaN(above) || Math.abs(above) < 1e-7 ? 0 : Math.signum(above);
            }
            scores[i] = parts.any(i) ? scores[i] : GAP;
        }
        return scores;
    }

    @Test
    void morePlacesThanCanBeComparedInMinutesAreRefusedAtOnce() {
        double[][] parts = new double[2][1_100_000];
        assertThatThrownBy(() -> new Copeland().apply(parts, new double[] {1, 1}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("1100000 places and 2 parts");
    }

    @ParameterizedTest
    @InstancioSource(samples = 300)
    void theFastWayEqualsThePlainOne(long seed) {
        Parts parts = Parts.draw(seed);
        assertThat(new Copeland().apply(parts.scores(), parts.weights()))
                .as("seed %s", seed)
                .containsExactly(plain(parts));
    }

    @Test
    void theFastWayEqualsThePlainOneOverSeveralBlocks() {
        Random random = new Random(7);
        double[][] scores = new double[5][3_500];
        for (double[] part : scores) {
            Arrays.setAll(part, i -> random.nextInt(50) == 0 ? GAP : 1 + random.nextInt(2_000));
        }
        Parts parts = new Parts(scores, new double[] {22.5, 22.5, 13.5, 9.3, 9.3});
        assertThat(new Copeland().apply(scores, parts.weights())).containsExactly(plain(parts));
    }

    @ParameterizedTest
    @InstancioSource(samples = 100)
    void whatOneBeatsAnotherIsBeatenBy(long seed) {
        Parts parts = Parts.draw(seed);
        assertThat(Arrays.stream(new Copeland().apply(parts.scores(), parts.weights()))
                        .filter(x -> !Double.isNaN(x))
                        .sum())
                .isZero();
    }

    @Test
    void threePlacesInACircleAreAllAlike() {
        // Each beats the next on two parts of three: Condorcet's circle.
        double[][] parts = {{3, 2, 1}, {2, 1, 3}, {1, 3, 2}};
        assertThat(new Copeland().apply(parts, new double[] {1, 1, 1})).containsExactly(0, 0, 0);
        assertThat(new Copeland().apply(parts, new double[] {3, 1, 1})).containsExactly(2, 0, -2);
    }

    @Test
    void weightsThatAreEqualInDecimalsAreEqual() {
        // 0.1 and 0.2 against 0.3, which in binary fractions is a little less than they are together.
        double[][] parts = {{2, 1}, {2, 1}, {1, 2}};
        assertThat(new Copeland().apply(parts, new double[] {0.1, 0.2, 0.3})).containsExactly(0, 0);
    }

    @Test
    void twoPlacesAreComparedOnThePartsThatBothHaveWhateverTheirOrder() {
        // The first two share only the second part; the third has nothing and is compared with none; the fourth has the
        // first part alone.
        double[][] parts = {{5, GAP, GAP, 9}, {3, 2, GAP, GAP}};
        assertThat(new Copeland().apply(parts, new double[] {2, 1})).containsExactly(0, -1, GAP, 1);
        OutrankingMatrix matrix = OutrankingMatrix.of(parts, new double[] {2, 1});
        assertThat(matrix.share(0, 1)).isEqualTo(1);
        assertThat(matrix.share(1, 0)).isZero();
        assertThat(matrix.share(1, 3)).isNaN();
    }

    @Test
    void aMatrixThatNobodyWouldReadIsNotMade() {
        assertThatThrownBy(() -> OutrankingMatrix.of(new double[1][33_755], new double[] {1}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Copeland");
    }
}
