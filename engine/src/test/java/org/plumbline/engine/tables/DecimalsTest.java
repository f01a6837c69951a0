package org.plumbline.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void roundsHalfUpFromTheExactBinaryValue() {
        assertThat(Decimals.fixed(0.125, 2)).isEqualTo("0.13");
        assertThat(Decimals.fixed(1.005, 2))
                .as("1.005 is a little less than it looks")
                .isEqualTo("1.00");
        assertThat(Decimals.fixed(-0.0001, 2)).isEqualTo("0.00");
        assertThat(Decimals.fixed(Double.NaN, 2)).isEmpty();
        assertThat(Decimals.upTo(0.2270, 6)).isEqualTo("0.227");
        assertThat(Decimals.upTo(100, 6)).isEqualTo("100");
    }

    @Test
    void isNeverFurtherFromTheValueThanHalfTheLastDecimal() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12));
            BigDecimal error = new BigDecimal(Decimals.fixed(value, 4))
                    .subtract(new BigDecimal(value))
                    .abs();
            assertThat(error).as("%s", value).isLessThanOrEqualTo(new BigDecimal("0.00005"));
        }
    }

    @Test
    void significantDigitsKeepTheSizeAndDropNoughts() {
        assertThat(Decimals.significant(0.1 + 0.2, 12)).isEqualTo("0.3");
        assertThat(Decimals.significant(59_439_840, 12)).isEqualTo("59439840");
        assertThat(Decimals.significant(0.0000123456789, 4)).isEqualTo("0.00001235");
        assertThat(Decimals.significant(-0.0, 12)).isEqualTo("0");
        assertThat(Decimals.significant(Double.NaN, 12)).isEmpty();
    }

    @Test
    void poundsPerHeadAreToThePennyAndEmptyWhereNobodyLives() {
        assertThat(Decimals.poundsPerHead(4_844_327_900L, 2224)).isEqualTo("21782.05");
        assertThat(Decimals.poundsPerHead(100, 3)).isEqualTo("0.33");
        assertThat(Decimals.poundsPerHead(100, 0)).isEmpty();
    }
}
