package org.plumbline.model.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void aPlaceIsWrittenAsEditorsReadIt() {
        assertThat(Where.file("a.csv")).hasToString("a.csv");
        assertThat(Where.line("a.csv", 7)).hasToString("a.csv:7");
        assertThat(new Where("a.csv", 7, 3)).hasToString("a.csv:7:3");
    }

    @Test
    void placesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Where.file(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Where.line("a.csv", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Where("a.csv", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Where("a.csv", 0, 3));
    }
}
