package org.plumbline.sources.ons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.WhatIsWrong;

class LocalIndicatorsTest {
    /** The first row is of the published table; the others are SYNTHETIC. */
    private static final String VALUES = """
            dataset,indicator,areacd,period,observation,lci_95,uci_95,measure,status
            adult-obesity-prevalence,Adult obesity prevalence,E06000001,2015-11-16/P1Y,30.01597,25.65947,34.29257,Percentage,
            adult-obesity-prevalence,Adult obesity prevalence,E06000002,2015-11-16/P1Y,,,,Percentage,u
            toys,Toys,E06000001,2024-05-15,3,,,Number of toys,
            toys,Toys,E06000002,2024-05-15,,,,Number of toys,
            """;

    @TempDir
    private Path folder;

    private Map<String, List<LocalValue>> read(String text) throws IOException {
        Files.writeString(folder.resolve("els_indicators_lad_region_country_long.csv"), text);
        return values(Catalogue.of(Optional.of(folder), List.of()));
    }

    private static Map<String, List<LocalValue>> values(Catalogue catalogue) {
        return LocalIndicators.values(
                catalogue.read(LocalIndicators.VALUES, LocalIndicators.VALUE_COLUMNS), any -> true);
    }

    @Test
    void aValueHasItsSpanItsLimitsAndTheReasonWhereItIsBlank() throws IOException {
        Map<String, List<LocalValue>> values = read(VALUES);

        assertThat(values.get("Adult obesity prevalence"))
                .satisfiesExactly(
                        hartlepool -> {
                            assertThat(hartlepool.value()).isEqualTo(30.01597);
                            assertThat(hartlepool.lower()).isEqualTo(25.65947);
                            assertThat(hartlepool.period().end()).hasToString("2016-11-15");
                            assertThat(hartlepool.status()).isEqualTo(ObservationStatus.OBSERVED);
                        },
                        middlesbrough -> assertThat(middlesbrough.status()).isEqualTo(ObservationStatus.SUPPRESSED));
        assertThat(values.get("Toys"))
                .extracting(LocalValue::status)
                .containsExactly(ObservationStatus.OBSERVED, ObservationStatus.BLANK);
    }

    @Test
    void aPeriodAndAReasonThatAreNoneAreToldWithTheirPlace() {
        assertThat(WhatIsWrong.in(() ->
                        read(VALUES.replace("2024-05-15,3", "2024-13-15,3").replace(",u\n", ",q\n"))))
                .satisfiesExactly(
                        status -> assertThat(status)
                                .startsWith("els_indicators_lad_region_country_long.csv:3:9: not a reason"),
                        period -> assertThat(period)
                                .startsWith("els_indicators_lad_region_country_long.csv:4:4: not a day"));
        assertThat(WhatIsWrong.in(() -> read(VALUES.replace("34.29257,Percentage,", "34.29257,Percentage,x"))))
                .singleElement()
                .asString()
                .contains("nothing, because the row has a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-15", "2015-11-16/P1Y", "2019-01-01/P5Y"})
    void aSpanIsWrittenAsItWasRead(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2023-02-29", "2015-11-16/P0Y", "2015-11-16/1Y", "2015-11-16/P1M"})
    void whatIsNoSpanIsRefused(String text) {
        assertThatThrownBy(() -> DateSpan.parse(text)).isInstanceOf(WrongValue.class);
    }

    @Test
    @Tag(Mirror.TAG)
    void theWholeTableHas74IndicatorsAndARecipeMayOverruleTheirDirection() {
        Catalogue catalogue = Catalogue.of(Optional.empty(), List.of(Mirror.required()));
        Map<String, List<LocalValue>> values = values(catalogue);
        Map<String, Polarity> polarities = LocalIndicators.polarities(
                catalogue.read(LocalIndicators.METADATA, LocalIndicators.DIRECTION_COLUMNS),
                Map.of("Adult obesity prevalence", Polarity.NEITHER));

        assertThat(values).hasSize(74);
        assertThat(polarities.keySet()).isEqualTo(values.keySet());
        assertThat(polarities).containsEntry("Adult obesity prevalence", Polarity.NEITHER);
        // els_indicator_metadata.csv: 23 lower, 46 higher, 5 neutral; one of the lower is overruled above
        assertThat(polarities.values())
                .filteredOn(polarity -> polarity == Polarity.LOWER_IS_BETTER)
                .hasSize(22);
        // SOURCES.csv: empty where suppressed; 475 unreliable and 13 confidential values
        assertThat(values.values().stream().flatMap(List::stream))
                .filteredOn(value -> value.status() == ObservationStatus.SUPPRESSED)
                .hasSize(488);
    }
}
