package org.plumbline.sources.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.sources.BundledText.REGIONS;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.sources.BundledText;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.TableFile;

class RegionReaderTest {
    private static final String TEXT = BundledText.of(REGIONS);
    private static final AreaCode WHOLE = new AreaCode("K02000001");
    private static final SourceTable TABLE =
            Catalogue.bundled().findTable("uk-regions").orElseThrow();

    private static Regions read(String text) {
        return new RegionReader(TABLE.listIndicators(), TABLE.rows())
                .read(TableFile.of("t.csv", text.getBytes(UTF_8), 100_000));
    }

    private static Observation figure(String indicator, AreaCode place) {
        return figures(indicator).stream()
                .filter(figure -> figure.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static List<Observation> figures(String indicator) {
        return read(TEXT).figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .toList();
    }

    @Test
    void nineRegionsThreeNationsAndTheWholeAreRead() {
        assertThat(read(TEXT).places().stream()
                        .collect(Collectors.groupingBy(place -> place.type(), Collectors.counting())))
                .isEqualTo(Map.of(AreaType.REGION, 9L, AreaType.COUNTRY, 3L, AreaType.UNITED_KINGDOM, 1L));
    }

    @Test
    void thePopulationsOfTheRegionsAndNationsSumToTheWhole() {
        // ONS, Population estimates for the UK: mid-2019, United Kingdom 66,796,807
        assertThat(figure("population_mid2019", WHOLE).value()).isEqualTo(66_796_807);
        assertThat(figures("population_mid2019").stream()
                        .filter(figure -> !figure.place().equals(WHOLE))
                        .mapToDouble(Observation::value)
                        .sum())
                .isEqualTo(66_796_807);
    }

    @Test
    void whatWasNotReadIsAGap() {
        String indicator = "gva_per_hour_index_uk100_2022";

        // ONS, Regional and subregional labour productivity, UK: 2022: London 26.2% above the United Kingdom
        assertThat(figure(indicator, new AreaCode("E12000007")).value()).isEqualTo(126.2);
        assertThat(figure(indicator, new AreaCode("E12000001")).status()).isEqualTo(ObservationStatus.BLANK);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        String text = TEXT.replace("E12000001,North East", "E06000001,North East")
                .replace("E12000003,Yorkshire and The Humber", "E12000002,North West")
                .replace("TLN,N92000002,Northern Ireland,Northern Ireland,1893667,17636,85.7,,60.8,60.7,\n", "");

        List<String> problems = WhatIsWrong.in(() -> read(text));

        assertThat(problems)
                .containsExactly(
                        problem(
                                "t.csv:2:2: not the code of a region [unknown-area-code]",
                                "E06000001",
                                "the code of a region, a nation or the United Kingdom",
                                "this is a code of another kind: district"),
                        problem(
                                "t.csv:4:2: this place stands twice [doubled-place]",
                                "E12000002",
                                "each place once; this one is already in line 3",
                                "delete one of the two rows, or correct its gss_code"),
                        problem(
                                "t.csv:4:3: this place stands twice [doubled-place]",
                                "North West",
                                "each place once; this one is already in line 3",
                                "delete one of the two rows, or correct its name"),
                        problem(
                                "t.csv: too few rows below the heading [wrong-number-of-rows]",
                                "12 rows",
                                "13 rows: each region, each nation and the whole",
                                ""));
    }
}
