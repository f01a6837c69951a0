package org.plumbline.model.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

@ExtendWith(InstancioExtension.class)
class SterlingTest {
    private static final long LARGEST = 999_999_999_999_999L; // 13 digits of pounds and two of pence

    @ParameterizedTest
    @CsvSource({"0, 0", "0.01, 1", "20000000.00, 2000000000", "20000000, 2000000000", "007.50, 750"})
    void poundsAndPenceAreReadAsPence(String text, long pence) {
        assertThat(Sterling.parsePence(text)).isEqualTo(pence);
    }

    @ParameterizedTest
    @InstancioSource(samples = 1_000)
    void anAmountReadBackIsTheSame(long any) {
        long pence = Math.floorMod(any, LARGEST + 1);
        assertThat(Sterling.parsePence(Sterling.plain(pence)))
                .as("%d pence", pence)
                .isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 99, 100, LARGEST})
    void amountsAtTheEdgesReadBackTheSame(long pence) {
        assertThat(Sterling.parsePence(Sterling.plain(pence))).isEqualTo(pence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £20,000,000        | 20000000
            20,000,000.00      | 20000000.00
            £ 5                | 5
            GBP 1,234.50       | 1234.50
            5 000 000          | 5000000
            5\u00A0000\u00A0000 | 5000000
            ' 12 '             | 12
            1.5                | 1.50
            """)
    void amountsAsPeopleWriteThemAreRefusedWithTheAmountMeant(String text, String meant) {
        assertThat(refusalOf(text)).contains("to fix    write " + meant + ", without currency sign, commas or spaces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "+5",
                "1e6",
                "1E6",
                "1,50",
                "1,5",
                "20.000.000,00",
                "1.234",
                ".50",
                "5.",
                "0x10",
                "NaN",
                "\u0661\u0662",
                "12345678901234",
                "five",
                "(5)",
                "5-",
                "1 5",
                "1,0000"
            })
    void amountsThatMayMeanSeveralThingsAreRefusedWithoutAGuess(String text) {
        assertThat(refusalOf(text)).contains("pounds and pence as digits").doesNotContain("to fix");
    }

    @ParameterizedTest
    @ValueSource(strings = {",000", " 000", "9", "£", " ", "\u00A0"})
    void endlessTextIsRefusedWithoutEndingTheProgram(String piece) {
        assertThat(refusalOf("1" + piece.repeat(1_000_000))).hasSizeLessThan(500);
    }

    @Test
    void anyTextIsAnAmountOrARefusal() {
        Mutations.seeds().forEach(seed -> {
            String text = Mutations.mutate("20000000.00", seed);
            WrongValue refused = catchThrowableOfType(WrongValue.class, () -> Sterling.parsePence(text));
            if (refused == null) {
                assertThat(Sterling.parsePence(text))
                        .as("seed %d: %s", seed, text)
                        .isBetween(0L, LARGEST);
            }
        });
    }

    @Test
    void amountsForReadersAreGroupedInThrees() {
        assertThat(Sterling.text(298_321_030_100L)).isEqualTo("£2,983,210,301.00");
        assertThat(Sterling.text(5)).isEqualTo("£0.05");
        assertThat(Sterling.text(-5)).isEqualTo("-£0.05");
        assertThat(Sterling.text(-123_456)).isEqualTo("-£1,234.56");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2178249 | £21,782
            2178250 | £21,783
            49      | £0
            -49     | £0
            50      | £1
            -50     | -£1
            -149    | -£1
            """)
    void wholePoundsRoundHalvesAwayFromNought(long pence, String text) {
        assertThat(Sterling.pounds(pence)).isEqualTo(text);
    }

    @Test
    void theLargestAndLeastOfAllLongsAreWrittenToo() {
        assertThat(Sterling.plain(Long.MIN_VALUE)).isEqualTo("-92233720368547758.08");
        assertThat(Sterling.text(Long.MIN_VALUE)).isEqualTo("-£92,233,720,368,547,758.08");
        assertThat(Sterling.pounds(Long.MAX_VALUE)).isEqualTo("£92,233,720,368,547,758");
        assertThat(Sterling.plain(-5)).isEqualTo("-0.05");
    }

    @Test
    void theReadersLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "fr-CH"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Sterling.plain(123_456_789)).isEqualTo("1234567.89");
                assertThat(Sterling.text(123_456_789)).isEqualTo("£1,234,567.89");
                assertThat(Sterling.pounds(123_456_789)).isEqualTo("£1,234,568");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRefusalIsAProblemOfMoney() {
        assertThatThrownBy(() -> Sterling.parsePence("much"))
                .isInstanceOfSatisfying(
                        WrongValue.class,
                        wrong ->
                                assertThat(wrong.at(Where.file("a.csv")).code()).isEqualTo(ProblemCode.WRONG_MONEY));
    }

    private static String refusalOf(String text) {
        return catchThrowableOfType(WrongValue.class, () -> Sterling.parsePence(text))
                .at(Where.file("awards.csv"))
                .text();
    }
}
