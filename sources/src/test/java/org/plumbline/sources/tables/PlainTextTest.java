package org.plumbline.sources.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

class PlainTextTest {
    private static final List<String> NATIONS = List.of("England", "Scotland", "Wales", "Northern Ireland");

    private static String wrong(ThrowingCallable parsing) {
        return catchThrowableOfType(WrongValue.class, parsing)
                .at(new Where("t.csv", 2, 3))
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hartlepool", "King's Lynn and West Norfolk", "Trá Lí", "Herefordshire, County of", "𝔏"})
    void oneLineOfVisibleTextIsGivenBack(String text) {
        assertThat(PlainText.parse(text, 30)).isEqualTo(text);
    }

    @Test
    void aMissingTextIsToldSo() {
        assertThat(wrong(() -> PlainText.parse("  ", 30)))
                .isEqualTo(problem(
                        "t.csv:2:3: a text is missing [wrong-text]", "  ", "one line of 1 to 30 characters", ""));
    }

    @Test
    void aTextThatIsTooLongIsToldSo() {
        assertThat(wrong(() -> PlainText.parse("x".repeat(31), 30)))
                .startsWith("t.csv:2:3: a text that is too long [wrong-text]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hartle\npool", "Hartle\tpool", "\u202EHartlepool", "Hartle\u200Bpool", "Hartle\u2028pool"})
    void hiddenCharactersAreRefused(String text) {
        assertThat(wrong(() -> PlainText.parse(text, 30)))
                .startsWith("t.csv:2:3: a text with a line end or an invisible character [wrong-text]");
    }

    @Test
    void spacesAroundATextAreRefused() {
        assertThat(wrong(() -> PlainText.parse(" Hartlepool", 30)))
                .isEqualTo(problem(
                        "t.csv:2:3: a text with spaces around it [wrong-text]",
                        " Hartlepool",
                        "one line of 1 to 30 characters",
                        "write Hartlepool"));
    }

    @Test
    void aNameAmongTheAllowedIsGivenBack() {
        assertThat(NATIONS)
                .allSatisfy(
                        nation -> assertThat(PlainText.oneOf(nation, NATIONS)).isEqualTo(nation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england", "ENGLAND ", "Englnad", "Enland"})
    void aNameNearlyAmongThemIsToldTheRightOne(String text) {
        assertThat(wrong(() -> PlainText.oneOf(text, NATIONS)))
                .isEqualTo(problem(
                        "t.csv:2:3: not a name that is known here [wrong-text]",
                        text,
                        "one of: England, Scotland, Wales, Northern Ireland",
                        "write England"));
    }

    @Test
    void aNameFarFromThemIsToldTheList() {
        assertThat(wrong(() -> PlainText.oneOf("France".repeat(20_000), NATIONS)))
                .endsWith("expected  one of: England, Scotland, Wales, Northern Ireland");
    }
}
