package org.plumbline.methods.index.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

    @Test
    void twoMeasuresWithACorrelationHaveOnePlusAndOneMinusIt() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{1, -0.6}, {-0.6, 1}});
        assertThat(eigen.values()).containsExactly(new double[] {1.6, 0.4}, within(1e-15));
        assertThat(eigen.vector(0)).containsExactly(new double[] {Math.sqrt(0.5), -Math.sqrt(0.5)}, within(1e-15));
        assertThat(eigen.vector(1)).containsExactly(new double[] {Math.sqrt(0.5), Math.sqrt(0.5)}, within(1e-15));
    }

    @Test
    void theMatrixOnlyStretchesItsEigenvectorsWhichAreAtRightAngles() {
        for (int seed = 0; seed < 60; seed++) {
            double[][] matrix = random(new Random(seed), 1 + seed);
            SymmetricEigen eigen = SymmetricEigen.of(matrix);
            double[] values = eigen.values();
            double size = Math.max(Math.abs(values[0]), Math.abs(values[seed]));
            for (int k = 0; k <= seed; k++) {
                double[] vector = eigen.vector(k);
                for (int i = 0; i <= seed; i++) {
                    assertThat(product(matrix[i], vector))
                            .as("seed %d", seed)
                            .isCloseTo(values[k] * vector[i], within(1e-13 * size));
                }
                for (int l = 0; l <= k; l++) {
                    assertThat(product(vector, eigen.vector(l)))
                            .as("seed %d", seed)
                            .isCloseTo(k == l ? 1 : 0, within(1e-13));
                }
                assertThat(k == 0 || values[k - 1] >= values[k]).isTrue();
                double largest = Arrays.stream(vector).map(Math::abs).max().orElseThrow();
                assertThat(Arrays.stream(vector).max().orElseThrow())
                        .as("seed %d: sign", seed)
                        .isGreaterThan(largest * (1 - 2e-9));
            }
        }
    }

    private static double[][] random(Random random, int size) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian() * (random.nextInt(4) == 0 ? 0 : 1);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void equalEigenvaluesAndNoughtsAreFound() {
        assertThat(SymmetricEigen.of(new double[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 2}})
                        .values())
                .containsExactly(2, 2, 2);
        assertThat(SymmetricEigen.of(new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}})
                        .values())
                .containsExactly(new double[] {3, 0, 0}, within(1e-15));
        assertThat(SymmetricEigen.of(new double[3][3]).values()).containsExactly(0, 0, 0);
    }

    @Test
    void aMatrixThatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SymmetricEigen.of(new double[][] {{1, Double.NaN}, {Double.NaN, 1}}));
    }
}
