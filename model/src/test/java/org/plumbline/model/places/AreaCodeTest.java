package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

class AreaCodeTest {

    @Test
    void aCodeReadBackIsTheSame() {
        Mutations.seeds().forEach(seed -> {
            Random random = new Random(seed);
            String text = "EJKLMNSW".charAt(random.nextInt(8))
                    + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
            AreaCode code = AreaCode.parse(text);
            assertThat(code).hasToString(text);
            assertThat(AreaCode.parse(code.toString())).isEqualTo(code);
            assertThat(AreaCode.isOne(text)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "E0600047, E06000047", // one zero lost of several
        "E0647, E06000047", // all of them
        "E06123, E06000123",
        "S1212345, S12012345",
        "W0612, W06000012"
    })
    void aCodeWithLostZerosIsRefusedWithTheCodeMeant(String text, String meant) {
        assertThat(refusalOf(text))
                .contains(
                        "to fix    this looks like " + meant + " with a zero lost; was the column saved as a number?");
        assertThat(AreaCode.withLostZeros(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"e06000047, E06000047", "' E06000047 ', E06000047", "'\te06000047', E06000047"})
    void aCodeInSmallLettersOrWithSpacesIsRefusedWithTheCodeMeant(String text, String meant) {
        assertThat(refusalOf(text)).contains("to fix    write it as " + meant + ", without spaces and in capitals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "E",
                "E06",
                "06000047",
                "X06000047",
                "E060000470",
                "E0600004O",
                "E06-00047",
                "6.0E+07",
                "00AA",
                "E06000047,E06000048",
                "\u0415\u0600\u0600",
                "E0600004\u0667",
                "E06000047\n\n"
            })
    void whatIsNoCodeIsRefusedWithoutAGuess(String text) {
        // The last is a code with spaces, for which the guess is right.
        boolean guessed = AreaCode.isOne(text.strip());
        assertThat(refusalOf(text).contains("to fix")).isEqualTo(guessed);
    }

    @Test
    void hostileTextIsRefusedInFewWords() {
        String endless = "E06" + "0".repeat(10_000_000);
        assertThat(refusalOf(endless)).hasSizeLessThan(400).contains("(10000003 characters)");
        assertThat(refusalOf("E06\u001B[2J\u202E0047")).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void anyTextIsACodeOrARefusal() {
        Mutations.seeds().forEach(seed -> {
            String text = Mutations.mutate("E06000047", seed);
            WrongValue refused = catchThrowableOfType(WrongValue.class, () -> AreaCode.parse(text));
            assertThat(refused == null).as("seed %d: %s", seed, text).isEqualTo(text.matches("[EJKLMNSW][0-9]{8}"));
            if (refused == null) {
                assertThat(AreaCode.parse(text)).hasToString(text);
            }
        });
    }

    @Test
    void whatIsWrongIsCalledAnUnknownAreaCode() {
        WrongValue refused = catchThrowableOfType(WrongValue.class, () -> AreaCode.parse("x"));
        assertThat(refused.at(Where.file("a.csv")).code()).isEqualTo(ProblemCode.UNKNOWN_AREA_CODE);
    }

    @Test
    void aCodeThatIsNoneCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaCode("e06000047"));
    }

    @Test
    void codesAreOrderedAsText() {
        assertThat(Stream.of("W06000001", "E07000001", "E06000002", "E06000001")
                        .map(AreaCode::new)
                        .sorted())
                .hasToString("[E06000001, E06000002, E07000001, W06000001]");
    }

    @ParameterizedTest
    @CsvSource({
        "K02000001, UNITED_KINGDOM",
        "E92000001, COUNTRY",
        "W92000004, COUNTRY",
        "S92000003, COUNTRY",
        "N92000002, COUNTRY",
        "E12000007, REGION",
        "E47000001, COMBINED_AUTHORITY",
        "E10000016, COUNTY",
        "E11000005, COUNTY",
        "E06000047, LTLA",
        "E07000062, LTLA",
        "E08000025, LTLA",
        "E09000001, LTLA",
        "W06000001, LTLA",
        "S12000033, LTLA",
        "N09000001, LTLA",
        "E05000026, WARD",
        "E02000001, MSOA",
        "W01000001, LSOA",
        "E01000001, LSOA",
        "J99000001, OTHER"
    })
    void theFirstThreeCharactersSayWhatKindOfAreaItIs(String code, AreaType type) {
        assertThat(new AreaCode(code).type()).isEqualTo(type);
        assertThat(type.singular()).isNotBlank();
        assertThat(type.plural()).isNotBlank();
    }

    private static String refusalOf(String text) {
        return catchThrowableOfType(WrongValue.class, () -> AreaCode.parse(text))
                .at(Where.file("claimants.csv"))
                .text();
    }
}
