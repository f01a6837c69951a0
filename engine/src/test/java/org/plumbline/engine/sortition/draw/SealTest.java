package org.plumbline.engine.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Seals hide what they hold, each by itself. */
class SealTest {
    private static final byte[] POOL = "row_key,gender\nk1,Female\n".getBytes(StandardCharsets.UTF_8);

    /** By sha256sum of the lines written out. */
    @Test
    void anOpeningAndASealAreThoseOfOtherTools() {
        assertThat(Seal.opening(7, POOL)).isEqualTo("aa797d17bf5713d16f206df54f2871dc7f67d632be2f4037583d1106632742ab");
        assertThat(Seal.of(Seal.opening(7, POOL), List.of(new Seal.Seats("gender", "Female", 3))))
                .isEqualTo("24e06c07e9409bba9293a4b1099be99f03337efa4222a319f6e35af95e3e7ea3");
    }

    @Test
    void seatsReadAsWordsInAMessage() {
        assertThat(new Seal.Seats("gender", "Female", 3)).hasToString("gender, Female: 3");
        assertThat(new SeatRange("gender", "Female", 3, 5, 3, 4)).hasToString("gender, Female: from 3 to 4");
    }

    @Test
    void panelsWithTheSameSeatsHaveDifferentSeals() {
        Set<String> seals = new HashSet<>();
        for (int panel = 1; panel <= 1000; panel++) {
            seals.add(Seal.of(Seal.opening(panel, POOL), List.of(new Seal.Seats("gender", "Female", 3))));
        }
        assertThat(seals).hasSize(1000);
        assertThat(Seal.of(Seal.opening(1, POOL), List.of(new Seal.Seats("gender", "Female", 4))))
                .isNotIn(seals);
    }
}
