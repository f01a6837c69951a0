package org.plumbline.sources.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.math.BigDecimal;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

@ExtendWith(InstancioExtension.class)
class PlainNumberTest {
    private static final NumberRange ANY = NumberRange.of(Unit.SCORE);

    private static String wrong(String text, Unit unit) {
        WrongValue wrong = catchThrowableOfType(WrongValue.class, () -> PlainNumber.parse(text, NumberRange.of(unit)));
        return wrong.at(new Where("t.csv", 2, 3)).text();
    }

    private static String fix(String text, Unit unit) {
        String problem = wrong(text, unit);
        return problem.contains("to fix") ? problem.substring(problem.indexOf("to fix") + 10) : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "007",
                "93663",
                "-1.656",
                "0.3621",
                "0.1",
                "4.35",
                "12345678901234567890",
                "0.000000000000000001",
                "9007199254740993"
            })
    void plainNumbersAreReadExactlyAsJavaReadsThem(String text) {
        assertThat(PlainNumber.parse(text, ANY)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @InstancioSource(samples = 300)
    void anyNumberWrittenInPlainDigitsComesBackUnchanged(@Given int thousandths) {
        double value = thousandths / 1000.0;

        assertThat(PlainNumber.parse(new BigDecimal(Double.toString(value)).toPlainString(), ANY))
                .isEqualTo(value);
    }

    @Test
    void aThousandsCommaIsRefusedWithTheRightSpelling() {
        assertThat(wrong("93,663", Unit.PERSONS))
                .isEqualTo(problem(
                        "t.csv:2:3: not a plain number [wrong-number]",
                        "93,663",
                        "a whole number from 0 to 1000000000, in plain digits, at most 20 characters",
                        "write 93663"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1,234,567.5    | -1234567.5
                    £12             | 12
                    £1,234.50       | 1234.50
                    GBP 7           | 7
                    +5              | 5
                    .5              | 0.5
                    -.5             | -0.5
                    5.              | 5
                    35,037          | 35037
                    35,03           | 35.03
                    1.2e3           | 1200
                    1.5E-2          | 0.015
                    '  12 '         | 12
                    12 345          | 12345
                    \u221212        | -12
                    69.57%          | 69.57
                    """)
    void otherSpellingsAreRefusedWithThePlainOne(String written, String plain) {
        assertThat(fix(written, Unit.SCORE)).isEqualTo("write " + plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "n/a", "-", "..", ":", "Infinity", "inf", "null"})
    void marksForAGapAreNotNumbers(String mark) {
        assertThat(wrong(mark, Unit.SCORE)).contains("t.csv:2:3: not a plain number [wrong-number]");
    }

    @Test
    void theUsualMarksForAGapAreToBeLeftOut() {
        assertThat(fix("n/a", Unit.SCORE)).isEqualTo("leave the cell empty where nothing was observed");
        assertThat(fix(" .. ", Unit.SCORE)).isEqualTo("leave the cell empty where nothing was observed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "0x10",
                "1d",
                "1f",
                "١٢",
                "１２",
                "1.2.3",
                "1-2",
                "--1",
                "12e",
                "1_000",
                "123456789012345678901",
                "twelve"
            })
    void nothingElseIsANumber(String text) {
        assertThatExceptionOfType(WrongValue.class).isThrownBy(() -> PlainNumber.parse(text, ANY));
        assertThat(fix(text, Unit.SCORE)).isEmpty();
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        assertThat(wrong("9".repeat(100_000), Unit.SCORE)).contains("... (100000 characters)");
    }

    @Test
    void aMissingNumberIsCalledMissing() {
        assertThat(wrong("", Unit.SCORE))
                .isEqualTo(problem(
                        "t.csv:2:3: a number is missing [wrong-number]",
                        "(nothing)",
                        "a number, in plain digits, at most 20 characters",
                        ""));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONS,-1",
        "PERSONS,-0",
        "PERSONS,0.5",
        "PERSONS,1000000001",
        "SHARE,1.0001",
        "SHARE,-0.1",
        "PERCENT,100.01",
        "PERCENT,-1",
        "RANK,0.9",
        "YEARS,-1",
        "INDEX_UK_100,-1",
        "DEGREES,181",
        "DEGREES,-181"
    })
    void numbersOutsideTheRangeOfTheirUnitAreRefused(Unit unit, String text) {
        assertThat(wrong(text, unit)).contains("t.csv:2:3: a number outside its range [wrong-number]");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONS,0",
        "PERSONS,1000000000",
        "PERSONS,12.0",
        "SHARE,0",
        "SHARE,1",
        "PERCENT,100",
        "RANK,1",
        "YEARS,0",
        "INDEX_UK_100,140.5",
        "DEGREES,-180",
        "POUNDS,-5",
        "SCORE,-2.625"
    })
    void theEndsOfTheRangeBelongToIt(Unit unit, String text) {
        assertThat(PlainNumber.parse(text, NumberRange.of(unit))).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void aShareWrittenAsAPercentageIsToldHowToWriteIt() {
        assertThat(wrong("36.21", Unit.SHARE))
                .isEqualTo(problem(
                        "t.csv:2:3: a number outside its range [wrong-number]",
                        "36.21",
                        "a number from 0 to 1, in plain digits, at most 20 characters",
                        "a share is 0 to 1: if this is a percentage, write 0.3621"));
        assertThat(fix("36.21%", Unit.SHARE)).isEqualTo("write 0.3621");
        assertThat(fix("0.5%", Unit.SHARE)).isEqualTo("write 0.005");
    }

    @Test
    void aFixIsOfferedOnlyWhereItWouldBeAccepted() {
        assertThat(fix("1,5", Unit.PERSONS)).isEmpty();
        assertThat(fix("-1,500", Unit.PERSONS)).isEmpty();
        assertThat(fix("1.5e3", Unit.PERCENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitHasARangeThatHoldsOne(Unit unit) {
        assertThat(PlainNumber.parse("1", NumberRange.of(unit))).isOne();
    }

    @Test
    void aRangeWhoseEndsAreTheWrongWayRoundIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange(1, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange(Double.NaN, 0, false));
    }
}
