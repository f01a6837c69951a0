package org.plumbline.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    // Differences 0, 1, gap, 3: largest 3, mean 4/3, the middle one 1.
    private final Comparison compared = new Comparison(new double[] {5, 6, Double.NaN, 8}, new double[] {5, 7, 1, 11});

    @Test
    void gapsAreNotCompared() {
        assertThat(compared.size()).isEqualTo(4);
        assertThat(compared.compared()).isEqualTo(3);
        assertThat(compared.largest()).isEqualTo(3);
        assertThat(compared.mean()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(compared.median()).isEqualTo(1);
        assertThat(compared.shareWithin(1)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(compared.shareWithin(0)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void theFurthestComeFirstAndEqualFiguresAreNotAmongThem() {
        assertThat(compared.furthest(5)).containsExactly(3, 1);
        assertThat(compared.furthest(1)).containsExactly(3);
    }

    /** 1, 2, 4 beside 1, 3, 5: sums of products 6, of squares 14/3 and 8, so 36 / (14/3 x 8) = 27/28. */
    @Test
    void theSquareOfTheCorrelationLeavesGapsOut() {
        Comparison three = new Comparison(new double[] {1, 2, Double.NaN, 4}, new double[] {1, 3, 100, 5});
        assertThat(three.rSquared()).isCloseTo(27.0 / 28, within(1e-12));
    }

    @Test
    void nothingToCompareIsNotANumber() {
        Comparison empty = new Comparison(new double[] {Double.NaN}, new double[] {1});
        assertThat(empty.largest()).isNaN();
        assertThat(empty.mean()).isNaN();
        assertThat(empty.rSquared()).isNaN();
        assertThat(empty.median()).isNaN();
        assertThat(empty.shareWithin(1)).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(new double[1], new double[2]));
    }
}
