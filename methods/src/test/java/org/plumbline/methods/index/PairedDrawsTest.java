package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairedDrawsTest {

    @Test
    void overlappingIntervalsMayHideThatOneIsWorseUnderEveryChoice() {
        // The ranges 1 to 3 and 1.1 to 3.1 overlap nearly wholly, and the second is above the first in all three.
        PairedDraws pair = PairedDraws.of(new double[] {1, 2, 3}, new double[] {1.1, 2.1, 3.1});
        assertThat(pair.shareFirstWorse()).isZero();
        assertThat(pair.shareSecondWorse()).isEqualTo(1);
    }

    @Test
    void scoresThatAreAlikeCountForNeither() {
        PairedDraws pair = PairedDraws.of(new double[] {1, 2, 3, 4}, new double[] {1, 1, 4, 4});
        assertThat(pair.shareFirstWorse()).isEqualTo(0.25);
        assertThat(pair.shareSecondWorse()).isEqualTo(0.25);
        assertThat(pair.alike()).isEqualTo(2);
    }

    @Test
    void theOtherWayRoundGivesTheOtherShare() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 200; trial++) {
            double[] first = random.doubles(50, 0, 5).map(Math::floor).toArray();
            double[] second = random.doubles(50, 0, 5).map(Math::floor).toArray();
            PairedDraws pair = PairedDraws.of(first, second);
            PairedDraws turned = PairedDraws.of(second, first);
            assertThat(pair.shareFirstWorse()).isEqualTo(turned.shareSecondWorse());
            assertThat(pair.shareFirstWorse() + pair.shareSecondWorse() + pair.alike() / 50.0)
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void drawsWithoutAScoreOrWithoutAPartnerAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDraws.of(new double[] {1, Double.NaN}, new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDraws.of(new double[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDraws.of(new double[0], new double[0]));
    }
}
