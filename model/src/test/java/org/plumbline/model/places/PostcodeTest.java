package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

class PostcodeTest {
    private static final long SEED = 20_250_201;

    @ParameterizedTest
    @CsvSource({
        "m154ab, M15 4AB",
        "'M15  4AB ', M15 4AB",
        "M154AB, M15 4AB",
        "'M1  1AA', M1 1AA", // seven characters, as the statistical office writes them
        "NP100AA, NP10 0AA",
        "'AB1  0AA', AB1 0AA", // eight characters
        "ec1a1bb, EC1A 1BB",
        "w1a 0ax, W1A 0AX",
        "DN55 1PT, DN55 1PT",
        "gir 0aa, GIR 0AA", // the Girobank's own shape
        "BF1 4AB, BF1 4AB", // the forces' postcodes have the usual shape
        "'M1\u00A01AA', M1 1AA"
    })
    void everySpellingGivesTheNormalForm(String typed, String normal) {
        assertThat(Postcode.parse(typed)).hasToString(normal);
        assertThat(Postcode.findKey(typed)).isEqualTo(Postcode.parse(normal).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M1",
                "M15",
                "M15 4A",
                "M15 4ABC",
                "15M 4AB",
                "MMM1 1AA",
                "M155 4AB 1",
                "M15 4A1",
                "M15 CAB",
                "M15 4CB", // C never stands in an inward part
                "E06000021",
                "=M15 4AB",
                "M15-4AB",
                "Manchester",
                "GIR 0AB"
            })
    void otherShapesAreRefusedWithWhatAPostcodeLooksLike(String typed) {
        assertThat(Postcode.isOne(typed)).isFalse();
        assertThatThrownBy(() -> Postcode.parse(typed))
                .isInstanceOfSatisfying(
                        WrongValue.class,
                        wrong -> assertThat(wrong.at(Where.file("typed")).text())
                                .contains("not the shape of a postcode [wrong-postcode]")
                                .contains("such as M15 4AB or EC1A 1BB"));
    }

    @ParameterizedTest
    @CsvSource({
        "LS1 IAA, is LS1 1AA meant?",
        "M15 OAB, is M15 0AB meant?",
        "SWIA 1AA, is SW1A 1AA meant?",
        "M15, this is the first half of one",
        "BFPO 57, a BFPO number is an address of the forces"
    })
    void aLikelySlipIsNamed(String typed, String fix) {
        assertThatThrownBy(() -> Postcode.parse(typed))
                .isInstanceOfSatisfying(
                        WrongValue.class,
                        wrong -> assertThat(wrong.at(Where.file("typed")).fix()).contains(fix));
    }

    @Test
    void tenMegabytesAreRefusedAtOnce() {
        String typed = "M15 4AB".repeat(1_500_000);
        assertThatThrownBy(() -> Postcode.parse(typed))
                .isInstanceOfSatisfying(
                        WrongValue.class,
                        wrong ->
                                assertThat(wrong.at(Where.file("typed")).text()).hasSizeLessThan(500));
    }

    @Test
    void parsingTheTextOfAPostcodeGivesItAgain() {
        for (Postcode postcode : some(10_000)) {
            assertThat(Postcode.parse(postcode.toString())).isEqualTo(postcode);
            assertThat(Postcode.parse(postcode.text().replace(" ", "").toLowerCase(Locale.ROOT)))
                    .isEqualTo(postcode);
            assertThat(Postcode.ofKey(postcode.key())).isEqualTo(postcode);
        }
    }

    @Test
    void keysAreInTheOrderOfTheTexts() {
        List<Postcode> postcodes = some(2_000);
        List<Postcode> byText = postcodes.stream()
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .toList();
        assertThat(postcodes.stream().sorted().toList()).isEqualTo(byText);
        assertThat(postcodes).allMatch(postcode -> postcode.key() >= 0 && postcode.key() < 1L << 37);
    }

    @Test
    void anyTextIsAPostcodeOrRefused() {
        Mutations.seeds().mapToObj(seed -> Mutations.mutate("M15 4AB", seed)).forEach(text -> {
            if (Postcode.isOne(text)) {
                assertThat(Postcode.parse(text).text()).matches("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}|GIR 0AA");
            } else {
                assertThatThrownBy(() -> Postcode.parse(text)).isInstanceOf(WrongValue.class);
            }
        });
    }

    private static List<Postcode> some(int count) {
        Random random = new Random(SEED);
        List<String> shapes = List.of("A9", "A99", "AA9", "AA99", "A9A", "AA9A");
        List<Postcode> postcodes = new ArrayList<>();
        Stream.generate(() -> shapes.get(random.nextInt(shapes.size())) + " 9II")
                .limit(count)
                .map(shape -> filled(shape, random))
                .map(Postcode::parse)
                .forEach(postcodes::add);
        return postcodes;
    }

    private static String filled(String shape, Random random) {
        StringBuilder text = new StringBuilder();
        for (char sign : shape.toCharArray()) {
            text.append(
                    switch (sign) {
                        case 'A' -> (char) ('A' + random.nextInt(26));
                        case '9' -> (char) ('0' + random.nextInt(10));
                        case 'I' -> "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20));
                        default -> sign;
                    });
        }
        return text.toString();
    }
}
