package org.plumbline.model.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Mutations;

class QuotationTest {

    @Test
    void ordinaryTextOfAnyLanguageIsLeftAsItIs() {
        for (String text :
                new String[] {"", "Stoke-on-Trent", "Ynys M\u00F4n", "\u00A35", "\u5317\u4EAC", "\uD83D\uDE00"}) {
            assertThat(Quotation.visible(text)).isEqualTo(text);
            assertThat(Quotation.shortened(text)).isEqualTo(text);
        }
    }

    @Test
    void whatNobodySeesIsShown() {
        // Escape, null, byte order mark, zero-width joiner, right-to-left override, line separator, half a surrogate
        // pair.
        for (String hidden : new String[] {"\u001B", "\0", "\uFEFF", "\u200D", "\u202E", "\u2028", "\uD83D"}) {
            assertThat(Quotation.visible("a" + hidden + "b")).isEqualTo("a\uFFFDb");
        }
    }

    @Test
    void textOf120CharactersIsWholeAndOf121IsShortened() {
        assertThat(Quotation.shortened("x".repeat(120))).isEqualTo("x".repeat(120));
        assertThat(Quotation.shortened("x".repeat(121))).hasSize(120).endsWith("x... (121 characters)");
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        assertThat(Quotation.shortened("\uD83D\uDE00".repeat(1_000))).doesNotContain("\uFFFD");
    }

    @Test
    void shorteningTwiceIsShorteningOnce() {
        Mutations.seeds().forEach(seed -> {
            String text = Mutations.mutate("Hastings\u202E,\u001B[31m".repeat(8), seed);
            String once = Quotation.shortened(text);
            assertThat(Quotation.shortened(once)).as("seed %d", seed).isEqualTo(once);
            assertThat(once.codePointCount(0, once.length()))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(120);
        });
    }
}
