package org.plumbline.methods.index.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TailsTest {

    /** Recorded from R 4.2.2: 2 * pt(-t, f), printed with 17 digits. */
    private static final double[][] STUDENT = {
        {1, 1, 0.49999999999999956},
        {2, 3, 0.13932596855884313},
        {2.5, 30, 0.018115649068066706},
        {0.1, 7, 0.9231480596047924},
        {12, 40, 7.8241713042559961e-15},
        {1.96, 33753, 0.050004005621691681},
        {0.5, 2, 0.66666666666666674},
        {0, 5, 1},
        {40, 33753, 0},
    };

    /** Recorded from R 4.2.2: 2 * pnorm(-z), printed with 17 digits. */
    private static final double[][] NORMAL = {
        {0, 1},
        {0.3, 0.76417715562209465},
        {1, 0.31731050786291409},
        {1.96, 0.049995790296440856},
        {3, 0.0026997960632601892},
        {6, 1.9731752900753962e-09},
        {10, 1.5239706048321054e-23},
        {37, 1.1451142445049154e-299},
    };

    @Test
    void studentsTailsAreThoseOfR() {
        for (double[] row : STUDENT) {
            assertThat(Tails.student(row[0], (int) row[1]))
                    .as("t %s of %s", row[0], row[1])
                    .isCloseTo(row[2], within(Math.max(1e-11 * row[2], 1e-300)));
        }
    }

    @Test
    void normalTailsAreThoseOfR() {
        for (double[] row : NORMAL) {
            assertThat(Tails.normal(row[0])).as("z %s", row[0]).isCloseTo(row[1], within(1e-12 * row[1]));
        }
    }

    @Test
    void withOneOrTwoDegreesOfFreedomTheTailsAreThoseOfTheirFormulas() {
        for (double t = 0.01; t < 100; t *= 1.1) {
            assertThat(Tails.student(t, 1)).isCloseTo(1 - 2 / Math.PI * Math.atan(t), within(1e-14));
            assertThat(Tails.student(t, 2)).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-14));
        }
    }

    @Test
    void tailsNeverGrowWithDistance() {
        for (int freedom : new int[] {1, 2, 3, 10, 49, 500, 33_753}) {
            for (double t = 0; t < 30; t += 0.05) {
                assertThat(Tails.student(t + 0.05, freedom))
                        .as("t %s of %d", t, freedom)
                        .isBetween(0.0, Tails.student(t, freedom) + 1e-15);
            }
        }
    }
}
