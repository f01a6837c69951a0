package org.plumbline.methods.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.problems.WrongValue;

/** What each kind of source takes, and in which form its value goes into the text. */
class PublicSourceTest {
    private static final LotteryBalls UK = new LotteryBalls(6, 59, Optional.of(new LotteryBalls.Bonus(1, 59, true)));
    private static final LotteryBalls STARS =
            new LotteryBalls(5, 50, Optional.of(new LotteryBalls.Bonus(2, 12, false)));

    static Stream<PublicSource> sources() {
        return Stream.of(
                new Dice(6, 16),
                new Dice(10, 1),
                new Dice(2, 40),
                UK,
                STARS,
                new LotteryBalls(5, 5, Optional.empty()),
                new BeaconRound(64),
                new BeaconRound(17),
                new PublishedFigure(0, 3),
                new PublishedFigure(2, 2));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anExampleIsAValueAndItsFormIsPlain(PublicSource source) {
        assertThat(source.canonical(source.example())).matches("[0-9a-f.]+").isNotEmpty();
        assertThat(source.bits()).isNotNegative();
        assertThat(source.words()).isNotBlank();
    }

    @Test
    void diceKeepTheirOrderAndBallsDoNot() {
        assertThat(new Dice(6, 4).canonical("4 1 6 1")).isEqualTo("4.1.6.1.");
        assertThat(new Dice(6, 4).canonical(" 4,1,06, 1")).isEqualTo("4.1.6.1.");
        assertThat(UK.canonical("59 3 17 22 8 41 + 9")).isEqualTo("3.8.17.22.41.59.9.");
        assertThat(STARS.canonical("50 3 17 22 8+12 3")).isEqualTo("3.8.17.22.50.3.12.");
    }

    @Test
    void figuresLoseCommasAndNoughtsThatMeanNothing() {
        assertThat(new PublishedFigure(2, 2).canonical("8,412.50")).isEqualTo("8412.5");
        assertThat(new PublishedFigure(2, 2).canonical("008.00")).isEqualTo("8.");
        assertThat(new PublishedFigure(0, 2).canonical("0")).isEqualTo("0.");
        assertThat(new PublishedFigure(2, 2).canonical("0.07")).isEqualTo("0.07");
    }

    @Test
    void aBeaconsDigitsBecomeSmall() {
        assertThat(new BeaconRound(16).canonical(" 00FFab0123456789\n")).isEqualTo("00ffab0123456789.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DICE; ''; no value",
                "DICE; 1 2 3; not as many numbers as the source has",
                "DICE; 1 2 3 4 5; not as many numbers as the source has",
                "DICE; 1 2 3 7; a number that the source cannot give",
                "DICE; 0 2 3 4; a number that the source cannot give",
                "DICE; 1 2 3 -4; not a list of whole numbers",
                "DICE; 1 2 3 4.; not a list of whole numbers",
                "DICE; 1 2 3 four; not a list of whole numbers",
                "DICE; 1 2,,3 4; not a list of whole numbers",
                "DICE; 1 2 3 ٤; not a list of whole numbers",
                "DICE; 1 2 3 99999999999; not a list of whole numbers",
                "BALLS; 1 2 3 4 5 6; bonus balls are missing",
                "BALLS; 1 2 3 4 5 6 + 6; the same number twice",
                "BALLS; 1 2 3 4 5 5 + 7; the same number twice",
                "BALLS; 1 2 3 4 5 60 + 7; a number that the source cannot give",
                "BALLS; 1 2 3 4 5 6 + 7 + 8; bonus balls are missing",
                "BALLS; 1 2 3 4 5 6 + 7 8; not as many numbers as the source has",
                "BEACON; 0f3a; not as many digits as the beacon has",
                "BEACON; 0x0f3a0f3a0f3a0f; not hexadecimal digits",
                "FIGURE; 8412.5; not the figure as it is published",
                "FIGURE; 84,12.50; not the figure as it is published",
                "FIGURE; -8412.50; not the figure as it is published",
                "FIGURE; 8412,50; not the figure as it is published",
            })
    void whatASourceCannotGiveIsTold(String source, String typed, String what) {
        PublicSource asked = switch (source) {
            case "DICE" -> new Dice(6, 4);
            case "BALLS" -> UK;
            case "BEACON" -> new BeaconRound(16);
            default -> new PublishedFigure(2, 2);
        };
        assertThatThrownBy(() -> asked.canonical(typed))
                .isInstanceOf(WrongValue.class)
                .hasMessage(what);
    }

    /** Six dice: 6 log2 6. Six balls of 59: log2 of 45,057,474, and one of the other 53. */
    @Test
    void bitsAreTheLogarithmOfHowManyValuesThereAre() {
        assertThat(new Dice(6, 6).bits()).isCloseTo(6 * 2.584962500721156, within(1e-12));
        assertThat(new LotteryBalls(6, 59, Optional.empty()).bits())
                .isCloseTo(Math.log(45_057_474) / Math.log(2), within(1e-9));
        assertThat(UK.bits()).isCloseTo(Math.log(45_057_474.0 * 53) / Math.log(2), within(1e-9));
        assertThat(new BeaconRound(64).bits()).isEqualTo(256);
        assertThat(PublicValues.bitsWanted(1024)).isCloseTo(30, within(1e-12));
    }

    /** Any text is a value or a problem, and what is a value stays one in its form with spaces for stops. */
    @ParameterizedTest
    @MethodSource("sources")
    void anyTextIsAValueOrIsToldWrong(PublicSource source) {
        Random random = new Random(3797);
        List<String> pieces = List.of("1", "2", "59", " ", ",", ".", "+", "f", "A", "0", "-", "\t", "é", "99999", "\n");
        for (int time = 0; time < 3000; time++) {
            String typed = IntStream.range(0, random.nextInt(24))
                    .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            try {
                assertThat(source.canonical(typed)).matches("[0-9a-f.]+");
            } catch (WrongValue told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        }
    }
}
