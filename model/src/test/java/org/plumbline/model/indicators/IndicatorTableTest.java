package org.plumbline.model.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.places.AreaCode;

class IndicatorTableTest {
    private static final Indicator JOBLESS =
            ToyUk.table().findIndicator(ToyUk.JOBLESS).orElseThrow();
    private static final Period OTHER_PERIOD = new Period(Period.Kind.CALENDAR_YEAR, 2018, 0);

    @Test
    void everyColumnStandsInTheOrderOfThePlaces() {
        IndicatorTable table = ToyUk.table();
        assertThat(table.column(ToyUk.JOBLESS).toArray())
                .containsExactly(100, 80, 75, 60, 50, 40, 30, 25, 20, 10, 5, 0);
        assertThat(table.places().at(2).name()).isEqualTo("Corrie");
        assertThat(table.listIndicators())
                .extracting(Indicator::id)
                .containsExactly(ToyUk.JOBLESS, ToyUk.CRIME, ToyUk.DAMP, ToyUk.BUS, ToyUk.PAY);
    }

    @Test
    void observationsMayComeInAnyOrderAndWhatIsNotThereIsBlank() {
        IndicatorTable table = table(
                Observation.of(ToyUk.code(11), ToyUk.JOBLESS, ToyUk.PERIOD, 7),
                Observation.of(ToyUk.code(0), ToyUk.JOBLESS, ToyUk.PERIOD, 3),
                Observation.gap(ToyUk.code(1), ToyUk.JOBLESS, ToyUk.PERIOD, ObservationStatus.NOT_COLLECTED));
        Column column = table.column(ToyUk.JOBLESS);
        assertThat(column.value(0)).isEqualTo(3);
        assertThat(column.value(11)).isEqualTo(7);
        assertThat(column.status(1)).isEqualTo(ObservationStatus.NOT_COLLECTED);
        assertThat(column.status(2)).isEqualTo(ObservationStatus.BLANK);
        assertThat(column.gaps()).isEqualTo(10);
    }

    @Test
    void observationsThatDoNotBelongThereAreRefused() {
        Observation ashby = Observation.of(ToyUk.code(0), ToyUk.JOBLESS, ToyUk.PERIOD, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> table(ashby, ashby));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Observation.of(ToyUk.code(0), "wages", ToyUk.PERIOD, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Observation.of(ToyUk.SUCCESSOR, ToyUk.JOBLESS, ToyUk.PERIOD, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Observation.of(ToyUk.code(0), ToyUk.JOBLESS, OTHER_PERIOD, 3)));
    }

    @Test
    void anIndicatorStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorTable(ToyUk.places(), List.of(JOBLESS, JOBLESS), List.of()));
    }

    @Test
    void anIndicatorThatIsNotThereIsFoundEmptyOrRefused() {
        assertThat(ToyUk.table().findIndicator("wages")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ToyUk.table().column("wages"))
                .withMessageContaining("jobless, crime");
    }

    @Test
    void anObservationsValueLiesWithinItsLimits() {
        assertThat(limits(5, 4, 6).lower()).isEqualTo(4);
        assertThat(limits(5, 5, 5).upper()).isEqualTo(5);
        for (double[] wrong : new double[][] {
            {5, 6, 7},
            {5, 3, 4},
            {5, 6, 4},
            {5, Double.NaN, 6},
            {5, 4, Double.NaN},
            {5, Double.NEGATIVE_INFINITY, 6},
            {5, 4, Double.POSITIVE_INFINITY}
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> limits(wrong[0], wrong[1], wrong[2]));
        }
    }

    @Test
    void aGapHasAReasonAndNoLimits() {
        AreaCode ashby = ToyUk.code(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.gap(ashby, ToyUk.CRIME, ToyUk.PERIOD, ObservationStatus.OBSERVED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of(ashby, ToyUk.CRIME, ToyUk.PERIOD, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of(ashby, ToyUk.CRIME, ToyUk.PERIOD, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation(
                        ashby, ToyUk.CRIME, ToyUk.PERIOD, Double.NaN, 1, 2, ObservationStatus.SUPPRESSED));
    }

    @Test
    void anIndicatorAndACitationNeedTheirWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(" ", "ONS", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation("A table", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation("A table", "ONS", "http://ons.gov.uk"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(
                        "",
                        "x",
                        JOBLESS.unit(),
                        JOBLESS.polarity(),
                        JOBLESS.domain(),
                        JOBLESS.period(),
                        JOBLESS.source(),
                        JOBLESS.licence()));
    }

    private static Observation limits(double value, double lower, double upper) {
        return new Observation(
                ToyUk.code(0), ToyUk.CRIME, ToyUk.PERIOD, value, lower, upper, ObservationStatus.OBSERVED);
    }

    private static IndicatorTable table(Observation... observations) {
        return new IndicatorTable(ToyUk.places(), List.of(JOBLESS), List.of(observations));
    }
}
