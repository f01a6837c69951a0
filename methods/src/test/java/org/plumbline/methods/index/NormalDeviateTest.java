package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalDeviateTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.25, -0.6744897501960817", // this and the next two are the values that the paper checks the routine by,
        // section 3
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.975, 1.959963984540054", // the factor of a 95% interval, Abramowitz and Stegun, table 26.5
    })
    void theDeviatesAreThoseOfTheTables(double share, double deviate) {
        assertThat(NormalDeviate.of(share)).isCloseTo(deviate, within(2e-15 * Math.max(1, Math.abs(deviate))));
    }

    @Test
    void theSharesOnBothSidesOfAHalfMirrorEachOther() {
        for (int of1024 = 1; of1024 < 512; of1024++) { // such shares and what they lack of 1 are exact
            assertThat(NormalDeviate.of(of1024 / 1024.0)).isEqualTo(-NormalDeviate.of(1 - of1024 / 1024.0));
        }
    }

    @Test
    void aGreaterShareHasAGreaterDeviate() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 100_000; i++) {
            double deviate = NormalDeviate.of(i / 100_000.0);
            assertThat(deviate).isGreaterThan(before);
            before = deviate;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void noneAndAllHaveNoDeviate(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> NormalDeviate.of(share));
    }
}
