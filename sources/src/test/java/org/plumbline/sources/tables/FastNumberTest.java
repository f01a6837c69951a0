package org.plumbline.sources.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

/** The fast path for numbers gives what the plain reference gives of every text, to the last bit and word. */
class FastNumberTest {
    private static final List<NumberRange> RANGES =
            List.of(NumberRange.ANY, new NumberRange(0, 1, false), new NumberRange(1, 32_844, true));
    private static final String LETTERS = "0123456789012345678901234567890123456789..--+eE, ";

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                " ",
                "-",
                ".",
                "-.",
                "5.",
                ".5",
                "-0",
                "0",
                "-0.0",
                "00012",
                "1.2.3",
                "--1",
                "1-",
                "1e5",
                "NaN",
                "999999999999999",
                "9999999999999999",
                "0.1",
                "0.07199999999999999",
                "123456789.12345",
                "-12345678.1234567",
                "0.000000000001",
                "12345678901234567890",
                "123456789012345678901",
                "\\u0661",
                "1\\u00A0");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void oddTextsAreReadAlike(String text) {
        RANGES.forEach(range -> assertAlike(text, range));
    }

    @Test
    void randomTextsAreReadAlike() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(22); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertAlike(text.toString(), RANGES.get(i % RANGES.size()));
        }
    }

    @Test
    void decimalsAsTablesHaveThemAreReadAlike() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String digits = Long.toString(Math.abs(random.nextLong() >> random.nextInt(60)));
            int point = random.nextInt(digits.length() + 1);
            String text = (random.nextBoolean() ? "-" : "")
                    + (point == 0 ? "0" : digits.substring(0, point))
                    + (point < digits.length() ? "." + digits.substring(point) : "");
            assertAlike(text, NumberRange.ANY);
        }
    }

    private static void assertAlike(String text, NumberRange range) {
        char[] framed = ("x" + text + "9").toCharArray();
        String fast = said(() -> PlainNumber.parse(framed, 1, framed.length - 1, range));

        String plain = said(() -> PlainNumber.parse(text, range));
        assertThat(fast).as(text).isEqualTo(plain);
    }

    /** The bits of the number, or the words of the problem. */
    private static String said(DoubleSupplier parse) {
        try {
            return Long.toHexString(Double.doubleToRawLongBits(parse.getAsDouble()));
        } catch (WrongValue wrong) {
            return wrong.at(Where.file("t.csv")).text();
        }
    }
}
