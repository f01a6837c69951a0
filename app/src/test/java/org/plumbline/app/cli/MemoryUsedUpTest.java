package org.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryUsedUpTest {

    @Test
    void whatToDoIsSaidWithTwiceTheMemory() {
        assertThat(CommandLineDoor.tooLarge(1_037_959_168L)) // what -Xmx1g leaves of a gigabyte
                .isEqualTo("plumbline: not enough memory for this: 989 MB are used up. Give more with JAVA_OPTS=-Xmx2g,"
                        + " or ask for less at once: fewer draws, or fewer votes.");
        assertThat(CommandLineDoor.tooLarge(6_000_000_000L)).contains("-Xmx12g");
    }
}
