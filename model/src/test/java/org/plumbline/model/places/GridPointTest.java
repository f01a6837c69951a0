package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.WrongValue;

class GridPointTest {

    @ParameterizedTest
    @CsvSource({
        "TQ 30 80, 530000, 180000", // central London
        "SU387148, 438700, 114800", // Ordnance Survey's own example: its office in Southampton
        "NN 16667 71285, 216667, 771285", // Ben Nevis
        "SV 90 10, 90000, 10000", // the Isles of Scilly
        "HP 6 1, 460000, 1210000", // the north of Shetland
        "tq3080, 530000, 180000",
        "TQ, 500000, 100000",
        "'530000, 180000', 530000, 180000",
        "530000.5 180000, 530000.5, 180000"
    })
    void aReferenceIsTheCornerOfItsSquare(String text, double east, double north) {
        assertThat(GridPoint.parse(text)).isEqualTo(new GridPoint(east, north));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T",
                "TI 30 80",
                "TQ 30 8",
                "AA 10 10",
                "700000 0",
                "0 1300000",
                "NaN NaN",
                "M15 4AB",
                "51.5 -0.1"
            })
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> GridPoint.parse(text)).isInstanceOf(WrongValue.class);
    }

    @Test
    void parsingTheTextOfAPointGivesItAgain() {
        Random random = new Random(27_700);
        for (int i = 0; i < 1_000; i++) {
            GridPoint point =
                    new GridPoint(random.nextInt(700_000_000) / 1000.0, random.nextInt(1_300_000_000) / 1000.0);
            assertThat(GridPoint.parse(point.toString())).isEqualTo(point);
        }
    }

    @Test
    void anyTextIsAPointOrRefused() {
        Mutations.seeds().forEach(seed -> {
            String text = Mutations.mutate("TQ 30 80", seed);
            try {
                assertThat(GridPoint.parse(text).eastingMetres()).isBetween(0.0, 700_000.0);
            } catch (WrongValue refused) {
                assertThat(refused).hasMessageContaining("no point on the British grid");
            }
        });
    }
}
