package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightingTest {

    @Test
    void weightsThatSumTo99Point9AreNotRescaled() {
        // The English Indices of Deprivation 2019, technical report: 22.5, 22.5, 13.5, 13.5, 9.3, 9.3, 9.3.
        Weighting printed = new Weighting(List.of(22.5, 22.5, 13.5, 13.5, 9.3, 9.3, 9.3));
        assertThat(printed.toShares())
                .containsExactly(22.5 / 100, 22.5 / 100, 13.5 / 100, 13.5 / 100, 9.3 / 100, 9.3 / 100, 9.3 / 100);
    }

    @Test
    void weightsWithoutEffectAreRefused() {
        for (List<Double> wrong : List.<List<Double>>of(
                List.of(),
                List.of(0.0, 0.0),
                List.of(50.0, -1.0),
                List.of(Double.NaN),
                List.of(Double.POSITIVE_INFINITY))) {
            assertThatIllegalArgumentException().as(wrong.toString()).isThrownBy(() -> new Weighting(wrong));
        }
    }

    @Test
    void theWeightsAreCopied() {
        List<Double> given = new ArrayList<>(List.of(60.0, 40.0));
        Weighting weighting = new Weighting(given);
        given.set(0, 0.0);
        assertThat(weighting.percents()).containsExactly(60.0, 40.0);
    }
}
