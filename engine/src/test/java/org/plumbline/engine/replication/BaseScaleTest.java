package org.plumbline.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.PartFinish;

class BaseScaleTest {
    // Mean (1 x 2 + 3 x 6) / 4 = 5; squares (9 + 3 x 1) / 4 = 3, times 2 / (2 - 1): the root of 6. The third row is
    // outside the base.
    private final BaseScale base = new BaseScale(new double[] {1, 3, 0});
    private final double[] values = {2, 6, 5 + Math.sqrt(6)};

    @Test
    void everyRowCountsByItsResidents() {
        assertThat(base.mean(values)).isEqualTo(5);
        assertThat(base.deviation(values)).isCloseTo(Math.sqrt(6), within(1e-12));
    }

    @Test
    void rowsOutsideTheBaseAreMeasuredByIt() {
        assertThat(base.standardised(values)[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void aStatedPointBecomesTheCentre() {
        PartFinish.InDeviations rule = new PartFinish.InDeviations(OptionalDouble.of(2), 100, 10);
        assertThat(base.finished(values, rule)[0]).isEqualTo(100);
        assertThat(base.finished(values, rule)[1]).isCloseTo(100 + 40 / Math.sqrt(6), within(1e-12));
    }

    @Test
    void gapsStayGapsAndDoNotCount() {
        BaseScale three = new BaseScale(new double[] {1, 3, 7});
        double[] scaled = three.standardised(new double[] {2, 6, Double.NaN});
        assertThat(scaled[0]).isCloseTo(-3 / Math.sqrt(6), within(1e-12));
        assertThat(scaled[2]).isNaN();
    }

    @Test
    void whatIsTheSameInAllRowsHasNoDeviation() {
        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> base.standardised(new double[] {4, 4, 9}));
    }
}
