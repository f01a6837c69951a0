package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Test
    void itIsTheShortestRoundOneThatHoldsItsValue() {
        assertThat(Scale.holding(1)).isEqualTo(new Scale(1, 5));
        assertThat(Scale.holding(1.01)).isEqualTo(new Scale(1.5, 3));
        assertThat(Scale.holding(2.4)).isEqualTo(new Scale(2.5, 5));
        assertThat(Scale.holding(134)).isEqualTo(new Scale(150, 3));
        assertThat(Scale.holding(500)).isEqualTo(new Scale(500, 5));
        assertThat(Scale.holding(501)).isEqualTo(new Scale(600, 3));
        assertThat(Scale.holding(0.03).most()).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void anyScaleHoldsItsValueAndIsNotMuchLonger() {
        for (long seed = 0; seed < 1000; seed++) {
            double value = Math.pow(10, new SplittableRandom(seed).nextDouble(-6, 12));
            Scale scale = Scale.holding(value);
            assertThat(scale.holds(value)).as("seed %d", seed).isTrue();
            assertThat(scale.most()).as("seed %d", seed).isLessThanOrEqualTo(value * 2.5);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2.2, 4, 7, 21_782})
    void ticksRunFromNoughtToTheEndInEqualSteps(double value) {
        Scale scale = Scale.holding(value);
        List<Double> ticks = scale.ticks();
        assertThat(ticks).hasSize(scale.steps() + 1);
        assertThat(ticks.get(0)).isZero();
        assertThat(ticks.get(scale.steps())).isEqualTo(scale.most());
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i) - ticks.get(i - 1)).isCloseTo(scale.most() / scale.steps(), within(1e-9));
        }
    }

    @Test
    void positionsAreInPercentFromEitherEnd() {
        Scale scale = new Scale(200, 4);
        assertThat(scale.percent(0)).isEqualTo("0.000");
        assertThat(scale.percent(50)).isEqualTo("25.000");
        assertThat(scale.percent(200)).isEqualTo("100.000");
        assertThat(scale.percentFromTop(0)).isEqualTo("100.000");
        assertThat(scale.percentFromTop(50)).isEqualTo("75.000");
        assertThat(scale.percentFromTop(200)).isEqualTo("0.000");
    }

    @Test
    void whatLiesBeyondAnEndIsPutAtThatEnd() {
        Scale scale = new Scale(200, 4);
        assertThat(scale.percent(21_782)).isEqualTo("100.000");
        assertThat(scale.percent(Double.POSITIVE_INFINITY)).isEqualTo("100.000");
        assertThat(scale.percent(-1)).isEqualTo("0.000");
        assertThat(scale.percentFromTop(21_782)).isEqualTo("0.000");
        assertThat(scale.percentFromTop(-1)).isEqualTo("100.000");
        assertThat(scale.holds(200)).isTrue();
        assertThat(scale.holds(200.01)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                -1,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                Double.MIN_VALUE
            })
    void aValueThatNoScaleHoldsIsRefusedAtOnce(double value) {
        Assertions.assertTimeoutPreemptively(
                AT_ONCE, () -> assertThatIllegalArgumentException().isThrownBy(() -> Scale.holding(value)));
    }

    @Test
    void aScaleWithoutLengthOrStepsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(10, 0));
    }
}
