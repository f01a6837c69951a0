package org.plumbline.model.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.places.AreaCode;

class ProblemTest {
    private static final Where CELL = new Where("claimants.csv", 4127, 3);

    @Test
    void aProblemIsToldAsTheStyleGuideHasIt() {
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_AREA_CODE,
                CELL,
                "unknown area code",
                "E0600047",
                "a GSS code: a letter and eight digits",
                "this looks like E06000047 with a zero lost");
        assertThat(problem.text()).isEqualTo("""
                claimants.csv:4127:3: unknown area code [unknown-area-code]
                    found     E0600047
                    expected  a GSS code: a letter and eight digits
                    to fix    this looks like E06000047 with a zero lost""");
    }

    @Test
    void whereNothingBetterCanBeSaidThereIsNoLineForTheFix() {
        assertThat(problem("x", "").text()).doesNotContain("to fix");
    }

    @Test
    void nothingFoundIsSaidInWords() {
        assertThat(problem("", "").text()).contains("found     (nothing)");
    }

    @Test
    void noPartOfAProblemCanSteerATerminal() {
        String hostile = "a\u001B[2Jb\u202Ec\nd\u2028e";
        Problem problem =
                new Problem(ProblemCode.WRONG_TEXT, Where.line(hostile, 1), hostile, hostile, hostile, hostile);
        assertThat(problem.text().replace("\n    ", "").codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR);
        assertThat(problem.text().lines()).hasSize(4);
    }

    @Test
    void tenMegabytesFoundAreShortened() {
        Problem problem = problem("\uD83D\uDE00".repeat(5_000_000), "");
        assertThat(problem.text()).hasSizeLessThan(400).contains("... (5000000 characters)");
    }

    @Test
    void aWrongValueBecomesAProblemOnceItsPlaceIsKnown() {
        WrongValue wrong = new WrongValue(ProblemCode.WRONG_MONEY, "not money", "x", "digits", "");
        assertThat(wrong.at(CELL))
                .isEqualTo(new Problem(ProblemCode.WRONG_MONEY, CELL, "not money", "x", "digits", ""));
        assertThat(wrong.withFix(Optional.of("write 1")).at(CELL).fix()).isEqualTo("write 1");
        assertThat(wrong.withFix(Optional.empty())).isSameAs(wrong);
    }

    @Test
    void everyCodeHasAStableTextAndAMeaning() {
        assertThat(ProblemCode.UNKNOWN_AREA_CODE.text()).isEqualTo("unknown-area-code");
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z]+(-[a-z]+)*"));
        assertThat(ProblemCode.values()).noneMatch(code -> code.meaning().isBlank());
    }

    @Test
    void aLostZeroIsExplainedInOneMessage() {
        Problems problems = new Problems();
        problems.parsed(CELL, () -> AreaCode.parse("E0600047"), new AreaCode("E06000001"));
        assertThat(thrownBy(problems).getMessage()).isEqualTo("""
                claimants.csv:4127:3: unknown area code [unknown-area-code]
                    found     E0600047
                    expected  a GSS code: a letter and eight digits
                    to fix    this looks like E06000047 with a zero lost; was the column saved as a number?""");
    }

    private static WrongInput thrownBy(Problems problems) {
        return catchThrowableOfType(WrongInput.class, problems::throwIfAny);
    }

    private static Problem problem(String found, String fix) {
        return new Problem(ProblemCode.WRONG_TEXT, CELL, "wrong", found, "right", fix);
    }
}
