package org.plumbline.engine.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A chance in the words that a volunteer reads. */
class ChanceTest {

    @Test
    void chancesAreToldAsPeopleSayThem() {
        assertThat(new Chance(143, 1000).words()).isEqualTo("1 in 7"); // 6.993
        assertThat(new Chance(143, 1000).percent()).isEqualTo("14.3%");
        assertThat(new Chance(471, 1000).words()).isEqualTo("1 in 2.1");
        assertThat(new Chance(91, 1000).words()).isEqualTo("1 in 11");
        assertThat(new Chance(91, 1000).oneIn()).isEqualTo("11");
        assertThat(new Chance(94, 1000).oneIn()).isEqualTo("10.6");
        assertThat(new Chance(94, 1000).share()).isEqualTo("0.094000");
        assertThat(new Chance(0, 1000).words()).isEqualTo("none");
        assertThat(new Chance(1000, 1000).words()).isEqualTo("certain");
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(3, 2));
    }
}
