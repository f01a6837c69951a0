package org.plumbline.methods.index.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.model.Mirror;

class UnivariateTest {

    @Test
    void countsAndMiddleAreOfTheValuesThatAreThere() {
        Univariate one = Univariate.of(new double[] {3, Double.NaN, 0, -0.0, 8, 3, 3});
        assertThat(one.places()).isEqualTo(7);
        assertThat(one.observed()).isEqualTo(6);
        assertThat(one.median()).isEqualTo(3);
        assertThat(one.nonZero()).isEqualTo(4);
        assertThat(one.different()).isEqualTo(3);
        assertThat(one.alike()).isEqualTo(3);
    }

    @Test
    void betweenTwoMiddleValuesTheMedianIsTheirMean() {
        assertThat(Univariate.of(new double[] {4, 1, 2, 9}).median()).isEqualTo(3);
    }

    @Test
    void anIndicatorWithoutValuesHasNoStatistics() {
        Univariate none = Univariate.of(new double[] {Double.NaN, Double.NaN});
        assertThat(none.observedShare()).isZero();
        assertThat(List.of(none.min(), none.median(), none.max(), none.mean(), none.differentShare()))
                .containsOnly(Double.NaN);
    }

    @Nested
    @Tag(Mirror.TAG)
    class OfTheCountriesOfAsiaAndEurope {
        /** The columns of the table of results and what they are here. */
        private static final Map<String, ToDoubleFunction<Univariate>> COLUMNS = Map.ofEntries(
                Map.entry("Min", Univariate::min),
                Map.entry("Max", Univariate::max),
                Map.entry("Mean", Univariate::mean),
                Map.entry("Median", Univariate::median),
                Map.entry("Std", Univariate::deviation),
                Map.entry("Skew", Univariate::skewness),
                Map.entry("Kurt", Univariate::kurtosis),
                Map.entry("N.Avail", Univariate::observed),
                Map.entry("N.NonZero", Univariate::nonZero),
                Map.entry("N.Unique", Univariate::different),
                Map.entry("N.Same", Univariate::alike),
                Map.entry("Frc.Avail", Univariate::observedShare),
                Map.entry("Frc.NonZero", Univariate::nonZeroShare),
                Map.entry("Frc.Unique", Univariate::differentShare),
                Map.entry("Frc.Same", Univariate::alikeShare));

        private static Asem asem;
        private static MirrorTable gold;

        @BeforeAll
        static void read() {
            Mirror.required();
            asem = Asem.read();
            gold = Asem.gold("stats_raw");
        }

        @Test
        void everyStatisticOfEveryIndicatorIsThatOfCoinr() {
            double[][] observed = asem.observed();
            assertThat(gold.texts("iCode")).isEqualTo(asem.indicators());
            COLUMNS.forEach((column, statistic) -> {
                double[] expected = gold.numbers(column);
                for (int i = 0; i < expected.length; i++) {
                    assertThat(statistic.applyAsDouble(Univariate.of(observed[i])))
                            .as("%s of %s", column, asem.indicators().get(i))
                            .isCloseTo(expected[i], fifteenDigits(expected[i]));
                }
            });
        }

        /** The table holds 15 digits, and a statistic is right to 1e-12 of its size. */
        private Offset<Double> fifteenDigits(double value) {
            return within(1e-12 * Math.max(1, Math.abs(value)));
        }

        @Test
        void theWarningsAreItsFlags() {
            List<Warning> warnings = new Warnings(Thresholds.usual()).ofIndicators(asem.indicators(), asem.observed());
            assertThat(flagged(warnings, Warning.Kind.FEW_OBSERVED)).isEqualTo(flaggedByGold("Flag.Avail"));
            assertThat(flagged(warnings, Warning.Kind.MOSTLY_NOUGHT)).isEqualTo(flaggedByGold("Flag.NonZero"));
            assertThat(flagged(warnings, Warning.Kind.FEW_DIFFERENT))
                    .isEqualTo(flaggedByGold("Flag.Unique"))
                    .hasSize(5);
            assertThat(flagged(warnings, Warning.Kind.SKEWED))
                    .isEqualTo(flaggedByGold("Flag.SkewKurt"))
                    .hasSize(18);
        }

        private static List<String> flagged(List<Warning> warnings, Warning.Kind kind) {
            return warnings.stream()
                    .filter(one -> one.kind() == kind)
                    .map(Warning::element)
                    .toList();
        }

        private static List<String> flaggedByGold(String column) {
            return gold.where(row -> !row.getField(column).equals("ok")).texts("iCode");
        }
    }
}
