package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Place HASTINGS = Districts.place("E07000062", "Hastings", Optional.of("E12000008"));
    private static final Place YORK = Districts.place("E06000014", "York", Optional.empty());
    private static final Place SOUTH_EAST = Districts.place("E12000008", "South East", Optional.empty());

    @Test
    void placesStandInTheOrderOfTheirCodesHoweverTheyCome() {
        List<Place> expected = Districts.places().list();
        for (int seed = 0; seed < 20; seed++) {
            List<Place> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            Places places = new Places(shuffled, Districts.regions());
            assertThat(places.list())
                    .as("seed %d", seed)
                    .isEqualTo(expected)
                    .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
            for (int i = 0; i < places.size(); i++) {
                assertThat(places.indexOf(places.at(i).code())).isEqualTo(i);
            }
        }
    }

    @Test
    void aPlaceKnowsWhatItLiesInWhereTheSourceSays() {
        Places places = new Places(List.of(HASTINGS, YORK), List.of(SOUTH_EAST));
        assertThat(places.findParent(HASTINGS)).contains(SOUTH_EAST);
        assertThat(places.findParent(YORK)).isEmpty();
        assertThat(places.listParents()).containsExactly(SOUTH_EAST);
        assertThat(places.type()).isEqualTo(AreaType.LTLA);
        assertThat(places.vintage()).isEqualTo(new Vintage(2019));
    }

    @Test
    void aCodeThatIsNotThereIsFoundEmptyOrRefused() {
        Places places = new Places(List.of(YORK), List.of());
        assertThat(places.findIndex(HASTINGS.code())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> places.indexOf(HASTINGS.code()));
    }

    @Test
    void placesThatDoNotBelongTogetherAreRefused() {
        Place later = new Place(HASTINGS.code(), "Hastings", new Vintage(2023), Optional.empty(), Optional.empty());
        Place renamed = Districts.place("E12000008", "The South East", Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(List.of(YORK, YORK), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(List.of(YORK, SOUTH_EAST), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(List.of(YORK, later), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(List.of(HASTINGS), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Places(List.of(HASTINGS), List.of(SOUTH_EAST, renamed)));
    }

    @Test
    void oneParentGivenByManyRowsIsOneParent() {
        assertThat(new Places(List.of(HASTINGS), List.of(SOUTH_EAST, SOUTH_EAST)).listParents())
                .containsExactly(SOUTH_EAST);
    }

    @Test
    void whatIsNoPlaceAndNoVintageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Districts.place("E06000014", " ", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vintage(1973));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vintage(2101));
        assertThat(new Vintage(2019)).hasToString("2019");
        assertThat(HASTINGS).hasToString("Hastings (E07000062)");
    }

    @Test
    void aPointLiesOnTheEarth() {
        assertThat(new LonLat(-180, 90)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(180.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(0, -90.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(Double.NaN, 0));
    }
}
