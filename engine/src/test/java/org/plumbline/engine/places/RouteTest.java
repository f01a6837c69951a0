package org.plumbline.engine.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {

    private static String route(String from, String to) {
        return Route.find(Conversions.get(from), Conversions.get(to))
                .map(Route::words)
                .orElse("none");
    }

    @Test
    void aLookUpOfItsOwnIsTakenWhereThereIsOne() {
        assertThat(route("lsoa:2011", "lsoa:2021")).isEqualTo("lsoa:2011 to lsoa:2021");
        assertThat(route("lsoa:2011", "ltla:2019")).isEqualTo("lsoa:2011 to ltla:2019");
        assertThat(route("ward:2017", "ltla:2017")).isEqualTo("ward:2017 to ltla:2017");
        assertThat(route("ltla:2019", "ltla:2023")).isEqualTo("ltla:2019 to ltla:2023");
    }

    @Test
    void districtsThatMergedLaterAreMadeOfThoseBefore() {
        assertThat(route("lsoa:2011", "ltla:2024")).isEqualTo("lsoa:2011 to ltla:2021 to ltla:2024");
        assertThat(route("ward:2017", "ltla:2023")).isEqualTo("ward:2017 to ltla:2017 to ltla:2023");
    }

    /** Northamptonshire of 2022 divided into its districts of 2019 is an estimate for all; a split neighbourhood for few. */
    @Test
    void ratherThanDivideADistrictTheRouteGoesByTheOtherCensus() {
        assertThat(route("lsoa:2021", "ltla:2019")).isEqualTo("lsoa:2021 to lsoa:2011 to ltla:2019");
        assertThat(route("lsoa:2011", "ward:2024")).isEqualTo("lsoa:2011 to lsoa:2021 to ward:2024");
    }

    @Test
    void yearsWithoutAMergerAreTheSameDistricts() {
        assertThat(route("lsoa:2021", "ltla:2021")).isEqualTo("lsoa:2021 to ltla:2022 to ltla:2021");
        assertThat(route("lsoa:2011", "ltla:2016")).isEqualTo("lsoa:2011 to ltla:2017 to ltla:2016");
    }

    @Test
    void nothingLeadsFromLargeAreasToSmallOnesOrFromOneToItself() {
        assertThat(route("ltla:2019", "lsoa:2011")).isEqualTo("none");
        assertThat(route("region:2019", "ltla:2019")).isEqualTo("none");
        assertThat(route("lsoa:2011", "lsoa:2011")).isEqualTo("none");
    }

    @Test
    void everyStepIsFromListedBoundariesToListedOnes() {
        assertThat(Atlas.steps())
                .allSatisfy(step -> {
                    assertThat(Atlas.register(step.from()).boundaries()).isEqualTo(step.from());
                    assertThat(Atlas.register(step.to()).boundaries()).isEqualTo(step.to());
                })
                .hasSize(11 + 3
                        + 9 * 8); // neighbourhoods and wards, districts of three years, and years among each other
    }
}
