package org.plumbline.engine.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;

class AreasTest {
    private final Areas areas = ToyWards.areas();

    @Test
    void aPlaceHasTheResidentsOfItsNeighbourhoodsAndNoneAreKnownWithoutAny() {
        assertThat(areas.residents(0)).isEqualTo(400);
        assertThat(areas.residents(1)).isEqualTo(90);
        assertThat(areas.residents(2)).isEqualTo(80);
        assertThat(areas.residents(3)).isNaN();
        assertThat(areas.withoutNeighbourhoods())
                .extracting(Place::code)
                .containsExactly(areas.places().at(3).code());
    }

    @Test
    void aPlaceCountsForTheDistrictThatMostOfItsResidentsLiveIn() {
        assertThat(areas.districtOf(0)).isEqualTo(0);
        // Ward B has 50 residents in district 0, and 30 + 10 in district 1, though most of its neighbourhoods are
        // there.
        assertThat(areas.districtOf(1)).isEqualTo(0);
        assertThat(areas.districtOf(2)).isEqualTo(1);
        assertThat(areas.districtOf(3)).isEqualTo(Containment.NONE);
    }

    @Test
    void meansAreByResidents() {
        // Ward B: (1 x 50 + 2 x 30 + 7 x 10) / 90 = 2.
        assertThat(areas.means(new double[] {4, 8, 1, 2, 7, 5})).containsExactly(7, 2, 5, Double.NaN);
    }
}
