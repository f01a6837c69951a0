package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.places.Places;

class ToyUkTest {

    @Test
    void theToyCountryIsWhatItsTableSays() {
        Places places = ToyUk.places();
        assertThat(places.size()).isEqualTo(12);
        assertThat(places.listParents()).hasSize(3);
        assertThat(places.at(0)).hasToString("Ashby (E07900001)");
        assertThat(places.at(11)).hasToString("Lowick (E07900012)");
        assertThat(Arrays.stream(ToyUk.population()).sum()).isEqualTo(42_000);
    }

    @Test
    void theToyCountryHasFiveIndicatorsAndOneGap() {
        IndicatorTable table = ToyUk.table();
        assertThat(table.listIndicators()).hasSize(5);
        assertThat(table.listIndicators().stream()
                        .mapToInt(indicator -> table.column(indicator.id()).gaps())
                        .sum())
                .isEqualTo(1);
        assertThat(table.column(ToyUk.DAMP).status(11)).isEqualTo(ObservationStatus.SUPPRESSED);
    }

    @Test
    void theToyAwardsAddUp() {
        assertThat(ToyUk.awards().stream().mapToLong(Award::amountPence).sum()).isEqualTo(10_000_001);
        assertThat(ToyUk.places().findIndex(ToyUk.SUCCESSOR)).isEmpty();
    }
}
