package org.plumbline.model.indicators;

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
import org.plumbline.model.indicators.Period.Kind;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019, CALENDAR_YEAR, 2019, 0",
        "FY2019/20, FINANCIAL_YEAR, 2019, 0",
        "FY1999/00, FINANCIAL_YEAR, 1999, 0",
        "AY2019/20, ACADEMIC_YEAR, 2019, 0",
        "2019-06, MONTH, 2019, 6",
        "mid-2019, MID_YEAR, 2019, 0",
        "2022-2024, YEARS_AVERAGE, 2022, 2024"
    })
    void everyFormIsRead(String text, Kind kind, int startYear, int detail) {
        assertThat(Period.parse(text)).isEqualTo(new Period(kind, startYear, detail));
        assertThat(Period.parse(text)).hasToString(text);
    }

    @Test
    void aPeriodReadBackIsTheSame() {
        Mutations.seeds().forEach(seed -> {
            Period period = draw(new Random(seed));
            assertThat(Period.parse(period.toString())).as("seed %d", seed).isEqualTo(period);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "1799",
                "2201",
                "2019/20",
                "FY2019/21",
                "FY2019-20",
                "fy2019/20",
                "2019-00",
                "2019-13",
                "2019-6",
                "mid-19",
                "Mid-2019",
                "2019-2019",
                "2024-2022",
                "2199-2201",
                " 2019",
                "2019\n",
                "\u0662\u0660\u0661\u0669"
            })
    void anyOtherFormIsRefusedWithTheFormsThereAre(String text) {
        WrongValue refused = catchThrowableOfType(WrongValue.class, () -> Period.parse(text));
        assertThat(refused.at(Where.file("a.yaml")).code()).isEqualTo(ProblemCode.WRONG_TEXT);
        assertThat(refused.at(Where.file("a.yaml")).expected()).contains("FY2019/20", "mid-2019", "2022-2024");
    }

    @Test
    void anyTextIsAPeriodOrARefusal() {
        Mutations.seeds().forEach(seed -> {
            String text = Mutations.mutate(draw(new Random(seed)).toString(), seed);
            WrongValue refused = catchThrowableOfType(WrongValue.class, () -> Period.parse(text));
            if (refused == null) {
                assertThat(Period.parse(text)).as("seed %d", seed).hasToString(text);
            }
        });
    }

    @Test
    void periodsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.CALENDAR_YEAR, 2019, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.MONTH, 2019, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.YEARS_AVERAGE, 2019, 2019));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.MID_YEAR, 1799, 0));
    }

    @Test
    void periodsAreOrderedByTheYearInWhichTheyStart() {
        assertThat(Stream.of("2020", "FY2019/20", "2018-2020", "2019-06", "2019-02")
                        .map(Period::parse)
                        .sorted())
                .map(Period::toString)
                .containsExactly("2018-2020", "FY2019/20", "2019-02", "2019-06", "2020");
    }

    @Test
    void theReadersLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Period.parse("FY2019/20")).hasToString("FY2019/20");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Period draw(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        int year = 1800 + random.nextInt(400);
        return switch (kind) {
            case MONTH -> new Period(kind, year, 1 + random.nextInt(12));
            case YEARS_AVERAGE -> new Period(kind, year, year + 1 + random.nextInt(2200 - year));
            case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, MID_YEAR -> new Period(kind, year, 0);
        };
    }
}
