package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.methods.index.MinMax;
import org.plumbline.model.problems.NoAnswer;

/** Scores that are put on a scale before or after they are put together. */
@ExtendWith(InstancioExtension.class)
class OnScaleTest {
    private static final double[][] PARTS = {{0, 10, 20, 40}, {4, 3, 2, Double.NaN}};
    private static final double[] WEIGHTS = {3, 1};

    /** The means are 1, 8.25, 15.5 and 40; from 1 to 40 they are 0, 7.25, 14.5 and 39 of 39 on the way. */
    @Test
    void theOutcomeIsPutOnAScale() {
        assertThat(new OnScale(new ArithmeticMean(), new MinMax()).apply(PARTS, WEIGHTS))
                .containsExactly(new double[] {0, 725 / 39.0, 1450 / 39.0, 100}, within(1e-12));
    }

    /** On 0 to 100 the parts are 0, 25, 50, 100 and 100, 50, 0, -. Three to one: 25, 31.25, 37.5 and 100. */
    @Test
    void eachPartIsPutOnAScaleBefore() {
        PartsOnScale how = new PartsOnScale(new ArithmeticMean(), new MinMax());
        assertThat(how.apply(PARTS, WEIGHTS)).containsExactly(new double[] {25, 31.25, 37.5, 100}, within(1e-12));
        assertThat(PARTS[0]).as("left as they are").containsExactly(0, 10, 20, 40);
    }

    @Test
    void theySayWhatTheyDoAndAScaleOfTheOutcomeIsNoSumOfWhatEachPartAdds() {
        for (Aggregation how : List.of(
                new OnScale(new ArithmeticMean(), new MinMax()),
                new PartsOnScale(new ArithmeticMean(), new MinMax()))) {
            assertThat(how.additive()).isEqualTo(how instanceof PartsOnScale);
            assertThat(how.id()).isEqualTo("arithmetic-mean");
            assertThat(how.inWords()).startsWith(new ArithmeticMean().inWords()).contains("min-max");
        }
    }

    @Test
    void scoresThatAreAllTheSameHaveNoScale() {
        double[][] alike = {{5, 5}};
        double[] one = {1};
        assertThatThrownBy(() -> new OnScale(new ArithmeticMean(), new MinMax()).apply(alike, one))
                .isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> new PartsOnScale(new ArithmeticMean(), new MinMax()).apply(alike, one))
                .isInstanceOf(NoAnswer.class);
    }
}
