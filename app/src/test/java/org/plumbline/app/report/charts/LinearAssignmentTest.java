package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class LinearAssignmentTest {

    @Test
    void oneRowTakesItsCheapestColumn() {
        assertThat(LinearAssignment.solve(new double[][] {{3, 1, 2}})).containsExactly(1);
    }

    @Test
    void aRowGivesWayWhereThatIsCheaperForAll() {
        // Both want the first column: 1 + 9 = 10 if the first row has it, 2 + 1 = 3 if the second has.
        assertThat(LinearAssignment.solve(new double[][] {{1, 2}, {1, 9}})).containsExactly(1, 0);
    }

    @Test
    void theTotalIsThatOfTryingEverything() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(1, 6);
            int columns = random.nextInt(rows, 8);
            // Few different costs, so that many answers tie; negative ones are allowed.
            double[][] cost = random(rows, columns, () -> random.nextInt(-2, 5));
            int[] columnOf = LinearAssignment.solve(cost);
            assertThat(columnOf).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(total(cost, columnOf))
                    .as("seed %d", seed)
                    .isCloseTo(least(cost, 0, new boolean[columns]), within(1e-9));
        }
    }

    @Test
    void equalCostsGiveEveryRowAColumnOfItsOwn() {
        double[][] cost = random(6, 6, () -> 4);
        assertThat(LinearAssignment.solve(cost)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void noSwapAndNoMoveToAFreeColumnIsCheaperInLargeOnes() {
        for (long seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(40, 80);
            int columns = random.nextInt(rows, 2 * rows);
            double[][] cost = random(rows, columns, () -> 1000 * random.nextDouble());
            int[] columnOf = LinearAssignment.solve(cost);
            assertThat(columnOf).as("seed %d", seed).hasSize(rows).doesNotHaveDuplicates();
            boolean[] taken = new boolean[columns];
            Arrays.stream(columnOf).forEach(column -> taken[column] = true);
            for (int row = 0; row < rows; row++) {
                double here = cost[row][columnOf[row]];
                for (int other = 0; other < row; other++) {
                    double swapped = cost[row][columnOf[other]] + cost[other][columnOf[row]];
                    assertThat(swapped)
                            .as("seed %d, rows %d and %d swapped", seed, row, other)
                            .isGreaterThanOrEqualTo(here + cost[other][columnOf[other]] - 1e-9);
                }
                for (int column = 0; column < columns; column++) {
                    if (!taken[column]) {
                        assertThat(cost[row][column])
                                .as("seed %d, row %d moved to %d", seed, row, column)
                                .isGreaterThanOrEqualTo(here - 1e-9);
                    }
                }
            }
        }
    }

    private static double[][] random(int rows, int columns, DoubleSupplier costs) {
        double[][] cost = new double[rows][columns];
        for (double[] row : cost) {
            Arrays.setAll(row, column -> costs.getAsDouble());
        }
        return cost;
    }

    private static double total(double[][] cost, int[] columnOf) {
        double total = 0;
        for (int row = 0; row < cost.length; row++) {
            total += cost[row][columnOf[row]];
        }
        return total;
    }

    /** The least total of the rows from {@code row} on, by trying everything. */
    private static double least(double[][] cost, int row, boolean[] taken) {
        if (row == cost.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                least = Math.min(least, cost[row][column] + least(cost, row + 1, taken));
                taken[column] = false;
            }
        }
        return least;
    }
}
