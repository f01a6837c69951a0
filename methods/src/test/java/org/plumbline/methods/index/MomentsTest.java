package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.methods.MirrorTable;
import org.plumbline.model.Mirror;

@ExtendWith(InstancioExtension.class)
class MomentsTest {

    @Test
    void theShapeOfFiveNumbersIsThatOfTheFormula() {
        // 1, 2, 3, 4, 10: mean 4, deviations -3, -2, -1, 0, 6; squares sum to 50, cubes to 180, fourth powers to 1394.
        // g1 = 36 / 10^1.5, times sqrt(20) / 3; g2 = 278.8 / 100 - 3 = -0.212, so (6 x -0.212 + 6) x 4 / (3 x 2).
        Moments moments = Moments.of(new double[] {1, Double.NaN, 2, 3, 4, 10});
        assertThat(moments.count()).isEqualTo(5);
        assertThat(moments.mean()).isEqualTo(4);
        assertThat(moments.deviation()).isCloseTo(Math.sqrt(12.5), within(1e-15));
        assertThat(moments.skewness()).isCloseTo(36 / Math.pow(10, 1.5) * Math.sqrt(20) / 3, within(1e-14));
        assertThat(moments.kurtosis()).isCloseTo(4.728 * 4 / 6, within(1e-14));
    }

    @Test
    @Tag(Mirror.TAG)
    void theMomentsOf49IndicatorsAreThoseOfTheStatisticalPackage() {
        Asem asem = Asem.read();
        MirrorTable gold = Asem.gold("stats_raw");
        double[][] expected = {
            gold.numbersBy("iCode", "Mean", asem.indicators()), gold.numbersBy("iCode", "Std", asem.indicators()),
            gold.numbersBy("iCode", "Skew", asem.indicators()), gold.numbersBy("iCode", "Kurt", asem.indicators())
        };
        double[][] observed = asem.observed();
        for (int i = 0; i < observed.length; i++) {
            Moments moments = Moments.of(observed[i]);
            double[] found = {moments.mean(), moments.deviation(), moments.skewness(), moments.kurtosis()};
            for (int k = 0; k < found.length; k++) {
                assertThat(found[k])
                        .as("%s, %d", asem.indicators().get(i), k)
                        .isCloseTo(expected[k][i], within(1e-12 * Math.max(1, Math.abs(expected[k][i]))));
            }
        }
    }

    @Test
    void valuesThatAreAllAlikeHaveNoShape() {
        Moments moments = Moments.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
        assertThat(moments.deviation()).isZero();
        assertThat(moments.skewness()).isNaN();
        assertThat(moments.kurtosis()).isNaN();
        assertThat(Moments.of(new double[] {}).mean()).isNaN();
        assertThat(Moments.of(new double[] {7})).isEqualTo(new Moments(1, 7, Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void theUnitMayBeVeryLargeOrVerySmall() {
        double[] values = {1, 2, 3, 4, 10};
        Moments plain = Moments.of(values);
        for (int power : new int[] {-1000, -300, 300, 1000}) {
            double[] inUnits = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                inUnits[i] = Math.scalb(values[i], power);
            }
            Moments moments = Moments.of(inUnits);
            assertThat(moments.skewness()).isCloseTo(plain.skewness(), within(1e-14));
            assertThat(moments.kurtosis()).isCloseTo(plain.kurtosis(), within(1e-14));
            assertThat(moments.deviation())
                    .isCloseTo(Math.scalb(plain.deviation(), power), within(Math.scalb(1e-14, power)));
        }
        assertThat(Moments.of(new double[] {1, 2, 3, 4, Double.POSITIVE_INFINITY})
                        .skewness())
                .isNaN();
    }

    @ParameterizedTest
    @InstancioSource(samples = 200)
    void exchangingValuesGivesTheMomentsOfTheExchanged(@Given(Values.Provider.class) Values given, int place, int by) {
        double[] values = given.toArray();
        int moved = Math.floorMod(place, values.length);
        double[] exchanged = values.clone();
        exchanged[moved] += 1 + Math.floorMod(by, 500) / 10.0;
        PowerSums sums = PowerSums.of(values);
        PowerSums copy = sums.copy();
        if (!Double.isNaN(values[moved])) {
            sums.replace(values[moved], exchanged[moved]);
        }
        Moments expected = Moments.of(exchanged);
        assertThat(sums.moments().mean()).isCloseTo(expected.mean(), within(1e-10));
        if (expected.deviation() > 0) {
            assertThat(sums.moments().deviation()).isCloseTo(expected.deviation(), within(1e-8));
        }
        assertThat(copy.moments()).isEqualTo(Moments.of(values));
    }
}
