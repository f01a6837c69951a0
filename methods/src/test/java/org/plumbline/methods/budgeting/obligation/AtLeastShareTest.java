package org.plumbline.methods.budgeting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtLeastShareTest {
    private static final AtLeastShare ONE = new AtLeastShare(BigDecimal.ONE);

    @ParameterizedTest
    // 1% of £1.00 is a penny; of £1.01 it is 1.01 pence, which two pence reach and one does not.
    @CsvSource({"0,0", "1,1", "99,1", "100,1", "101,2", "199,2", "200,2", "845509263,8455093", "42220361300,422203613"})
    void onePerCentIsRoundedUpToThePenny(long pence, long share) {
        assertThat(ONE.of(pence)).isEqualTo(share);
    }

    @Test
    void theGapEndsWhereTheShareIsReached() {
        assertThat(ONE.gap(0, 101)).isEqualTo(2);
        assertThat(ONE.gap(1, 101)).isEqualTo(1);
        assertThat(ONE.gap(2, 101)).isZero();
        assertThat(ONE.gap(101, 101)).isZero();
    }

    @Test
    void aShareSoFarIsRoundedDownSoThatNearlyIsNotThere() {
        // 99,999 of 10,000,000 is 0.99999%.
        assertThat(AtLeastShare.percentOf(99_999, 10_000_000, 3)).isEqualTo("0.999");
        assertThat(AtLeastShare.percentOf(100_000, 10_000_000, 3)).isEqualTo("1.000");
    }

    @Test
    void theShareIsTheLeastAmountThatReachesIt() {
        Random random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            long pence = random.nextLong(1_000_000_000_000_000L);
            BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4);
            long share = new AtLeastShare(percent).of(pence);
            assertThat(reaches(share, pence, percent))
                    .as("%s%% of %s", percent, pence)
                    .isTrue();
            assertThat(share > 0 && reaches(share - 1, pence, percent))
                    .as("a penny less than %s%% of %s", percent, pence)
                    .isFalse();
        }
    }

    /** share x 100 >= pence x percent, in whole numbers: percent has four decimals. */
    private static boolean reaches(long share, long pence, BigDecimal percent) {
        return BigInteger.valueOf(share)
                        .multiply(BigInteger.valueOf(1_000_000))
                        .compareTo(BigInteger.valueOf(pence).multiply(percent.unscaledValue()))
                >= 0;
    }

    @Test
    void sharesOfNothingOrOfMoreThanAllAreNone() {
        assertThatThrownBy(() -> new AtLeastShare(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AtLeastShare(BigDecimal.valueOf(101)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ONE.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
