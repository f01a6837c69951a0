package org.plumbline.methods.index.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

class ImputeJointlyTest {
    private static final double NONE = Double.NaN;
    private static final ImputeJointly TOGETHER = new ImputeJointly(new int[] {0, 0}, 1e-13, 10_000);

    @Test
    void ofTwoIndicatorsWhereOneHasGapsTheGapsAreOnTheLineThroughTheOthers() {
        // Anderson, Journal of the American Statistical Association 52, 1957: then the likeliest distribution has the
        // regression of the
        // complete places. x = 1, 2, 3, 6 and y = 2, 3, 5, 6: means 3 and 4, products 11, squares 14, so y = 4 + 11/14
        // (x - 3).
        double[][] values = {{1, 2, 3, 6, 10, -4}, {2, 3, 5, 6, NONE, NONE}};
        Stage after = TOGETHER.apply(Stage.observed(List.of("x", "y"), values));
        assertThat(after.values()[0]).containsExactly(values[0]);
        assertThat(after.values()[1])
                .containsExactly(new double[] {2, 3, 5, 6, 4 + 77 / 14.0, 4 - 77 / 14.0}, within(1e-9));
        assertThat(after.changes()).hasSize(2);
        assertThat(after.changes().get(0).why()).isEqualTo("imputed (expected from the other indicators)");
    }

    @Test
    void aPlaceWithoutAnyValueIsGivenTheMeansAndOneTakenOutNothing() {
        double[][] values = {{1, 2, 3, 6, NONE}, {2, 3, 5, 6, NONE}};
        Stage before = Stage.observed(List.of("x", "y"), values);
        Stage after = TOGETHER.apply(before);
        assertThat(after.values()[0][4]).isCloseTo(3, within(1e-12));
        assertThat(after.values()[1][4]).isCloseTo(4, within(1e-12));
        Stage screened = new Screen(Screen.Rule.OBSERVED, 0.5).apply(before);
        assertThat(TOGETHER.apply(screened).changes()).isEmpty();
    }

    @Test
    void indicatorsOfOtherDomainsAreNotLookedAt() {
        double[][] values = {{1, 2, 3, 6, 10}, {2, 3, 5, 6, NONE}, {9, 1, 4, 4, 2}};
        Stage before = Stage.observed(List.of("x", "y", "z"), values);
        Stage after = new ImputeJointly(new int[] {0, 0, 1}, 1e-13, 10_000).apply(before);
        assertThat(after.values()[1][4]).isCloseTo(4 + 77 / 14.0, within(1e-9));
    }

    @Test
    void theDistributionIsTheOneThatPlainRoundsPlaceByPlaceEndIn() {
        for (int seed = 0; seed < 10; seed++) {
            double[][] values = related(new Random(seed), 40);
            Stage before = Stage.observed(List.of("x", "y", "z"), values);
            Stage after = new ImputeJointly(new int[3], 1e-12, 10_000).apply(before);
            double[][] plain = PlainExpectation.filled(values, 3000);
            for (int i = 0; i < 3; i++) {
                assertThat(after.values()[i]).as("seed %d", seed).containsExactly(plain[i], within(1e-7));
            }
        }
    }

    @Test
    void aChangeOfUnitChangesTheUnitOfWhatIsFilledIn() {
        double[][] values = related(new Random(5), 40);
        double[][] inUnits = values.clone();
        inUnits[1] = new double[40];
        for (int i = 0; i < 40; i++) {
            inUnits[1][i] = 1e6 * values[1][i] + 17;
        }
        ImputeJointly step = new ImputeJointly(new int[3], 1e-12, 10_000);
        double[][] plain =
                step.apply(Stage.observed(List.of("x", "y", "z"), values)).values();
        double[][] other =
                step.apply(Stage.observed(List.of("x", "y", "z"), inUnits)).values();
        assertThat(other[0]).containsExactly(plain[0], within(1e-8));
        for (int i = 0; i < 40; i++) {
            assertThat((other[1][i] - 17) / 1e6).isCloseTo(plain[1][i], within(1e-8));
        }
    }

    @Test
    void whereNothingCanBeExpectedThereIsNoAnswer() {
        double[] x = {1, 2, 3, 4, 5, 6};
        assertNoAnswer(new double[][] {x, {7, 7, 7, 7, 7, NONE}, {3, 1, 4, 1, 5, 9}}, "y do not vary");
        assertNoAnswer(new double[][] {x, {2, 4, 6, 8, 10, 12}, {3, 1, 4, 1, 5, NONE}}, "y all but follows");
        assertNoAnswer(new double[][] {{1, 2, 3}, {2, 5, 1}, {3, 1, NONE}}, "Only 3 places");
        assertThatThrownBy(() -> new ImputeJointly(new int[2], 1e-13, 1)
                        .apply(Stage.observed(
                                List.of("x", "y"), new double[][] {{1, 2, 3, 6, 10}, {2, 3, 5, 6, NONE}})))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("did not settle within 1 rounds");
    }

    @Test
    void whatWouldTakeHoursIsNotBegun() {
        Random random = new Random(11);
        double[][] values = new double[200][3_000];
        for (double[] column : values) {
            Arrays.setAll(column, place -> random.nextInt(20) == 0 ? NONE : random.nextGaussian());
        }
        List<String> ids = IntStream.range(0, 200).mapToObj(i -> "i" + i).toList();
        assertThatThrownBy(() -> new ImputeJointly(new int[200], 1e-9, 10_000).apply(Stage.observed(ids, values)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("i0, i1, i2, i3, i4 and 195 others are missing in")
                .hasMessageContaining("Put indicators into domains");
    }

    private static void assertNoAnswer(double[][] values, String why) {
        assertThatThrownBy(() -> new ImputeJointly(new int[3], 1e-10, 10_000)
                        .apply(Stage.observed(List.of("x", "y", "z"), values)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(why);
    }

    private static double[][] related(Random random, int places) {
        double[][] values = new double[3][places];
        for (int i = 0; i < places; i++) {
            double shared = random.nextGaussian();
            for (int k = 0; k < 3; k++) {
                boolean gap = i % 5 == 0 && random.nextBoolean() && i % 3 != k;
                values[k][i] = gap ? NONE : shared + random.nextGaussian();
            }
        }
        return values;
    }
}
