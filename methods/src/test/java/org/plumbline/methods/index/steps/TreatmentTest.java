package org.plumbline.methods.index.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.methods.index.Moments;
import org.plumbline.model.problems.NoAnswer;

class TreatmentTest {
    private static final Logarithm LOG = new Logarithm(Logarithm.From.LEAST);
    private static final List<Treatment> ALL = List.of(
            new Winsorise(2, 3.5, 5, Optional.of(LOG)),
            new Winsorise(1, 1, 3, Optional.empty()),
            new Winsorise(0.5, 0.5, 1000, Optional.of(new BoxCox(Optional.empty(), Optional.empty()))),
            LOG,
            new BoxCox(Optional.empty(), Optional.empty()),
            new BoxCox(Optional.of(0.5), Optional.of(2000.0)),
            new CutOffs(-1, 4));

    @Test
    void everyTreatmentKeepsTheOrderOfPlacesAndTheirGaps() {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            double[] values = Columns.draw(random, 10 + random.nextInt(60));
            double[] given = values.clone();
            for (Treatment treatment : ALL) {
                double[] treated = treatment.apply(values, Changes.ofOne("x"));
                assertThat(values).containsExactly(given);
                for (int i = 0; i < values.length; i++) {
                    assertThat(Double.isNaN(treated[i])).isEqualTo(Double.isNaN(values[i]));
                    for (int j = 0; j < values.length; j++) {
                        if (values[i] > values[j]) {
                            assertThat(treated[i])
                                    .as("%s, seed %d", treatment, seed)
                                    .isGreaterThanOrEqualTo(treated[j]);
                        } else if (values[i] == values[j]) {
                            assertThat(treated[i])
                                    .as("%s, seed %d", treatment, seed)
                                    .isEqualTo(treated[j]);
                        }
                    }
                }
            }
        }
    }

    @Test
    void reorderingPlacesReordersTheTreated() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            double[] values = Columns.draw(random, 10 + random.nextInt(60));
            int[] order = Columns.shuffled(random, values.length);
            for (Treatment treatment : ALL) {
                double[] expected = Columns.reordered(treatment.apply(values, Changes.ofOne("x")), order);
                double[] found = treatment.apply(Columns.reordered(values, order), Changes.ofOne("x"));
                // The likeliest power is found from sums, which in another order differ in their last digits.
                for (int i = 0; i < found.length; i++) {
                    assertThat(
                                    Double.isNaN(found[i])
                                            ? Double.isNaN(expected[i])
                                            : Math.abs(found[i] - expected[i])
                                                    <= 1e-5 * Math.max(1, Math.abs(expected[i])))
                            .as("%s, seed %d: %s and %s", treatment, seed, found[i], expected[i])
                            .isTrue();
                }
            }
        }
    }

    @Test
    void winsorisingIsThatOfThePlainRuleAndMovesNoMoreThanAllowed() {
        int movedAtAll = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            double[] values = Columns.draw(random, 4 + random.nextInt(60));
            int points = random.nextInt(8);
            Changes changes = Changes.ofOne("x");
            double[] treated = new Winsorise(1.5, 2, points, Optional.empty()).apply(values, changes);
            assertThat(treated).as("seed %d", seed).containsExactly(PlainWinsorising.of(values, 1.5, 2, points));
            long moved = changes.list().stream()
                    .filter(change -> change.place().isPresent())
                    .count();
            assertThat(moved).as("seed %d", seed).isLessThanOrEqualTo(points);
            movedAtAll += moved > 0 ? 1 : 0;
        }
        assertThat(movedAtAll).isGreaterThan(100);
    }

    @Test
    void aSecondValueFarOutIsMovedAfterTheFirst() {
        double[] values = IntStream.rangeClosed(1, 32).asDoubleStream().toArray();
        values[4] = 500;
        values[11] = 800;
        Changes changes = Changes.ofOne("x");
        double[] treated = new Winsorise(2, 3.5, 5, Optional.empty()).apply(values, changes);
        values[4] = 32;
        values[11] = 32;
        assertThat(treated).containsExactly(values);
        assertThat(changes.list())
                .extracting(Stage.Change::why)
                .containsExactly("winsorised (high)", "winsorised (high)");
    }

    @Test
    void countsThatAreNearlyAllNoughtAreLeftAloneAndThatIsSaid() {
        double[] one = new double[1000];
        one[17] = 1;
        Changes changes = Changes.ofOne("x");
        assertThat(new Winsorise(2, 3.5, 5, Optional.empty()).apply(one, changes))
                .containsExactly(one);
        assertThat(changes.list())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "still skewed with 0 places winsorised: moving the next ones would leave nothing that differs");
        double[] many = new double[1000];
        Arrays.fill(many, 0, 20, 1);
        changes = Changes.ofOne("x");
        assertThat(new Winsorise(2, 3.5, 5, Optional.empty()).apply(many, changes))
                .containsExactly(many);
        assertThat(changes.list())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "still skewed with 0 places winsorised: the next ones tie, and together are more than may be moved");
    }

    @Test
    void countsThatAreMostlyNoughtKeepTheirOrderUnderTheLogarithmThatFollows() {
        double[] counts = new double[33_755];
        for (int i = 0; i < counts.length; i += 40) {
            counts[i] = 1 + i / 40 % 7;
        }
        Changes changes = Changes.ofOne("x");
        double[] treated = new Winsorise(2, 3.5, 5, Optional.of(LOG)).apply(counts, changes);
        assertThat(treated[1]).isEqualTo(Math.log(0.07), within(1e-15));
        assertThat(treated[0]).isEqualTo(Math.log(1.07), within(1e-15));
        assertThat(changes.list())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "still skewed with 0 places winsorised: the next ones tie, and together are more than may be moved",
                        "log, counted from the least value",
                        "still skewed after that");
    }

    @Test
    void valuesThatDoNotVaryOrAreFewOrInfiniteAreLeftAsTheyAre() {
        for (double[] values : List.of(
                new double[] {},
                new double[] {Double.NaN, Double.NaN},
                new double[] {3},
                new double[] {3, 3, 3, 3, 3},
                new double[] {1, 2, Double.NaN, 50},
                new double[] {1, 2, 3, 4, Double.POSITIVE_INFINITY})) {
            assertThat(new Winsorise(2, 3.5, 5, Optional.of(LOG)).apply(values, Changes.ofOne("x")))
                    .containsExactly(values);
        }
        assertThat(LOG.apply(new double[] {4, 4}, Changes.ofOne("x"))).containsExactly(4, 4);
        assertThat(new BoxCox(Optional.empty(), Optional.empty()).apply(new double[] {4, 4}, Changes.ofOne("x")))
                .containsExactly(4, 4);
    }

    @Test
    void aLongTailOnTheLowSideIsShortenedByCountingFromTheTop() {
        double[] values = {-800, -100, -30, -10, -3, -1, 0, 1, 2};
        double[] treated = LOG.apply(values, Changes.ofOne("x"));
        // least -800, most 2, range 802: the highest becomes -ln(8.02), the least -ln(810.02).
        assertThat(treated[8]).isCloseTo(-Math.log(8.02), within(1e-14));
        assertThat(treated[0]).isCloseTo(-Math.log(810.02), within(1e-14));
        assertThat(Math.abs(Moments.of(treated).skewness()))
                .isLessThan(Math.abs(Moments.of(values).skewness()));
    }

    @Test
    void aPlainLogarithmAsksForValuesAboveNought() {
        Logarithm plain = new Logarithm(Logarithm.From.NOUGHT);
        assertThat(plain.apply(new double[] {1, Double.NaN, Math.E}, Changes.ofOne("x")))
                .containsExactly(0, Double.NaN, 1);
        assertThatThrownBy(() -> plain.apply(new double[] {1, 0}, Changes.ofOne("burglary")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("burglary")
                .hasMessageContaining("Count from the least");
    }

    /** Powers worked out with SciPy 1.17 as the root of the derivative of boxcox_llf: golden section cannot tell more than 1e-8. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 10 20 50, -0.15841828332396138",
        "2 7 1 8 2 8 1 8 2 8 4 5 9 0.5, 0.4670815821920699",
        "9 8.5 9.5 7 9 8 3, 3.3775883945282086"
    })
    void theLikeliestPowerIsTheOneOfTheStatisticalPackage(String text, double power) {
        double[] values =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] logs = Arrays.stream(values).map(Math::log).toArray();
        assertThat(BoxCox.likeliest(logs)).isCloseTo(power, within(1e-6));
        double[] treated = new BoxCox(Optional.empty(), Optional.empty()).apply(values, Changes.ofOne("x"));
        assertThat(treated[1]).isCloseTo((Math.pow(values[1], power) - 1) / power, within(1e-4));
    }

    @Test
    void aGivenPowerAndShiftAreUsedAndThePowerNoughtIsTheLogarithm() {
        double[] values = {-1, 0, 3};
        assertThat(new BoxCox(Optional.of(0.5), Optional.of(1.0 + 1)).apply(values, Changes.ofOne("x")))
                .containsExactly(new double[] {0, 2 * (Math.sqrt(2) - 1), 2 * (Math.sqrt(5) - 1)}, within(1e-14));
        assertThat(new BoxCox(Optional.of(0.0), Optional.of(2.0)).apply(values, Changes.ofOne("x")))
                .containsExactly(new double[] {0, Math.log(2), Math.log(5)}, within(1e-15));
        assertThatThrownBy(
                        () -> new BoxCox(Optional.of(0.5), Optional.of(1.0)).apply(values, Changes.ofOne("burglary")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("burglary");
    }

    @Test
    void fixedLimitsCutOffWhatLiesBeyond() {
        Changes changes = Changes.ofOne("x");
        assertThat(new CutOffs(0, Double.POSITIVE_INFINITY).apply(new double[] {-2, Double.NaN, 0, 9}, changes))
                .containsExactly(0, Double.NaN, 0, 9);
        assertThat(changes.list()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOffs(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOffs(4, 3));
    }

    @Test
    void anIndicatorMayBeTreatedInAWayOfItsOwn() {
        Stage before = Stage.observed(List.of("a", "b"), new double[][] {{1, 9}, {1, 9}});
        Treat treat = new Treat(Optional.of(new CutOffs(2, 8)), Map.of("b", new CutOffs(3, 10)));
        Stage after = treat.apply(before);
        assertThat(after.values()[0]).containsExactly(2, 8);
        assertThat(after.values()[1]).containsExactly(3, 9);
        assertThat(treat.inWords()).isEqualTo("cut off at 2.0 and 8.0; b is cut off at 3.0 and 10.0");
    }
}
