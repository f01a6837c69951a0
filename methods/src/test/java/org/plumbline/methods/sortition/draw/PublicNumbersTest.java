package org.plumbline.methods.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked example of RFC 3797, section 6, digit by digit; and the same with SHA-256. */
class PublicNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    /** RFC 3797 section 6: a debt in millions, a lottery of 5 of 12 typed out of order, a lottery of 6 of 49. */
    private static final List<NamedSource> SOURCES = List.of(
            new NamedSource("debt", new PublishedFigure(0, 3), "by the Treasury", DAY),
            new NamedSource("small-lottery", new LotteryBalls(5, 12, Optional.empty()), "on paper", DAY),
            new NamedSource("large-lottery", new LotteryBalls(6, 49, Optional.empty()), "on paper", DAY));

    private static final String KEY = "9319./2.5.8.10.12./9.18.26.34.41.45./";

    /** RFC 3797 section 6, column "hex value of MD5", of numbers 0 to 15. */
    private static final List<String> PUBLISHED = List.of(
            "990DD0A5692A029A98B5E01AA28F3459",
            "3691E55CB63FCC37914430B2F70B5EC6",
            "FE814EDF564C190AC1D25753979990FA",
            "1863CCACEB568C31D7DDBDF1D4E91387",
            "F4AB33DF4889F0AF29C513905BE1D758",
            "13EAEB529F61ACFB9A29D0BA3A60DE4A",
            "992DB77C382CA2BDB9727001F3CDCCD9",
            "63AB4258ECA922976811C7F55C383CE7",
            "DFBC5AC97CED01B3A6E348E3CC63F40D",
            "31CB111C4A4EBE9287CEAE16FE51B909",
            "07FA46C122F164C215BBC72793B189A3",
            "AC52F8D75CCBE2E61AFEB3387637D501",
            "53306F73E14FC0B2FBF434218D25948E",
            "B5D1403501A81F9A47318BE7893B347C",
            "85B10B356AA06663EF1B1B407765100A",
            "3269E6CE559ABD57E2BA6AAB495EB9BD");

    private static final PublicNumbers MD5 = new PublicNumbers(Hashing.MD5, KEY);

    @Test
    void theValuesOfTheExampleMakeItsText() {
        assertThat(new PublicValues(SOURCES, List.of("9,319", "2 5 12 8 10", "9, 18, 26, 34, 41, 45")).key())
                .isEqualTo(KEY);
    }

    @Test
    void theNumbersAreThoseOfTheExample() {
        for (int index = 0; index < PUBLISHED.size(); index++) {
            assertThat(MD5.hex(index)).isEqualToIgnoringCase(PUBLISHED.get(index));
        }
    }

    @Test
    void theTenWhoArePickedAreThoseOfTheExample() {
        int[] volunteers = IntStream.rangeClosed(1, 25).toArray();
        assertThat(new PublicDraw(MD5).pick(volunteers, 10, 0)).containsExactly(17, 7, 2, 16, 25, 23, 8, 24, 19, 13);
    }

    /** The text, then sha256sum of 00 00, the text, 00 00, and of 00 01, the text, 00 01; bc for the remainders. */
    @Test
    void withSha256TheNumbersAreThoseOfOtherTools() {
        PublicNumbers numbers = new PublicNumbers(Hashing.SHA_256, KEY);
        assertThat(numbers.hex(0)).isEqualTo("2c387b04b3ec92a0e1361c2b44a552e020b918ea986a808e8392c70bc337d90f");
        assertThat(numbers.hex(1)).isEqualTo("f04aa244f95bb9561c274f948d8a683585165245478238f935a34fa526dcaa75");
        assertThat(numbers.hex(65_535)).isEqualTo("3293d026ddea1a97526ac3c67d920da87d55abf26f24ab56983525c14d3772db");
        assertThat(numbers.remainder(0, 1000)).isEqualTo(119);
        assertThat(new PublicDraw(numbers).pick(IntStream.range(0, 12).toArray(), 12, 1))
                .containsExactly(9, 3, 0, 11, 10, 2, 7, 8, 1, 6, 4, 5);
    }

    @Test
    void everybodyIsPickedOnceWhoeverTheyAre() {
        for (int people = 1; people < 60; people++) {
            int[] from = IntStream.range(1000, 1000 + people).toArray();
            int[] picked = new PublicDraw(MD5).pick(from, people, people % 7);
            assertThat(picked)
                    .containsExactlyInAnyOrder(Arrays.stream(from).boxed().toArray(Integer[]::new));
            // A shorter list is the beginning of a longer one: each is picked before the next is thought of.
            assertThat(new PublicDraw(MD5).pick(from, people / 2, people % 7))
                    .isEqualTo(Arrays.copyOf(picked, people / 2));
        }
    }

    @Test
    void reservesAreEverybodyElse() {
        int[] reserves = new PublicDraw(MD5).reserves(10, new int[] {1, 4, 5}, 100);
        assertThat(reserves).containsExactlyInAnyOrder(0, 2, 3, 6, 7, 8, 9);
        assertThat(new PublicDraw(MD5).reserves(10, new int[] {1, 4, 5}, 3)).isEqualTo(Arrays.copyOf(reserves, 3));
    }

    @Test
    void thereAreAsManyNumbersAsTwoBytesHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> MD5.number(PublicNumbers.MOST));
        assertThatIllegalArgumentException().isThrownBy(() -> MD5.number(-1));
    }
}
