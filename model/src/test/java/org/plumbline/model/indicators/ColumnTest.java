package org.plumbline.model.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.model.indicators.ObservationStatus.OBSERVED;
import static org.plumbline.model.indicators.ObservationStatus.SUPPRESSED;

import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void aColumnHoldsValuesAndTheReasonsForItsGaps() {
        Column column = new Column(new double[] {1.5, Double.NaN}, new ObservationStatus[] {OBSERVED, SUPPRESSED});
        assertThat(column.size()).isEqualTo(2);
        assertThat(column.value(0)).isEqualTo(1.5);
        assertThat(column.value(1)).isNaN();
        assertThat(column.status(1)).isEqualTo(SUPPRESSED);
        assertThat(column.gaps()).isEqualTo(1);
        assertThat(Column.observed(1, 2, 3).gaps()).isZero();
    }

    @Test
    void aValueAndItsStatusAgree() {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.observed(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.observed(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Column(new double[] {0}, new ObservationStatus[] {SUPPRESSED}));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Column(new double[] {Double.NEGATIVE_INFINITY}, new ObservationStatus[] {SUPPRESSED}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Column(new double[] {0, 1}, new ObservationStatus[] {OBSERVED}));
    }

    @Test
    void aColumnCannotBeChangedFromOutside() {
        double[] values = {1, 2};
        ObservationStatus[] statuses = {OBSERVED, OBSERVED};
        Column column = new Column(values, statuses);
        values[0] = 9;
        statuses[0] = SUPPRESSED;
        column.toArray()[1] = 9;
        assertThat(column.toArray()).containsExactly(1, 2);
        assertThat(column.status(0)).isEqualTo(OBSERVED);
    }
}
