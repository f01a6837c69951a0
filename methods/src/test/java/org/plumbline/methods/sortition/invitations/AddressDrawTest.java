package org.plumbline.methods.sortition.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Addresses drawn from a seed. */
class AddressDrawTest {
    private static final List<String> REFERENCES =
            IntStream.range(0, 40).mapToObj(number -> "A" + number).toList();

    @Test
    void theHashIsThatOfThreeLinesAndCanBeMadeWithAnyTool() {
        // printf 'seed\nE01000001\n10001' | sha256sum
        assertThat(new AddressDraw("seed").hash("E01000001", "10001"))
                .isEqualTo("7b0d8f8e1932eff17095d356a9672e755f6803b3705fc39baa25704770a15022");
    }

    @Test
    void theOrderOfTheFileDoesNotMatterAndMoreLettersComeOnTop() {
        AddressDraw draw = new AddressDraw("12 November: 3, 17, 22, 31, 40, 44");
        List<String> shuffled = new ArrayList<>(REFERENCES);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(draw.draw("E01000001", shuffled, 7)).isEqualTo(draw.draw("E01000001", REFERENCES, 7));
        assertThat(draw.draw("E01000001", REFERENCES, 12))
                .startsWith(draw.draw("E01000001", REFERENCES, 7).toArray(new String[0]));
        assertThat(draw.draw("E01000002", REFERENCES, 7)).isNotEqualTo(draw.draw("E01000001", REFERENCES, 7));
        assertThat(draw.draw("E01000001", REFERENCES, 40)).containsExactlyInAnyOrderElementsOf(REFERENCES);
    }

    @Test
    void everyAddressIsDrawnAboutAsOften() {
        int[] drawn = new int[40];
        for (int seed = 0; seed < 4_000; seed++) {
            for (String reference : new AddressDraw("seed " + seed).draw("E01000001", REFERENCES, 10)) {
                drawn[Integer.parseInt(reference.substring(1))]++;
            }
        }
        double chiSquared = 0;
        for (int count : drawn) {
            chiSquared += (count - 1_000.0) * (count - 1_000.0) / 750; // variance of 4,000 draws at 1/4
        }
        // 39 degrees of freedom (40 counts that sum to 40,000; their variance is 40/39 of it): above 72.1 with 0.1%.
        assertThat(chiSquared * 39 / 40).isLessThan(72.1);
    }
}
