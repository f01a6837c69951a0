package org.plumbline.engine.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;

@Tag(Mirror.TAG)
class PointFinderMirrorTest {
    private final PointFinder finder = new PointFinder(MirrorStudy.catalogue());

    private static List<String> codes(PlacesAt found) {
        return found.around().stream()
                .map(one -> one.boundaries() + " " + one.place().code())
                .toList();
    }

    @Test
    void aPointInEnglandHasPlacesOfEveryKind() {
        // The population-weighted centre of E01000001, City of London 001A: centroids_lsoa11_population_weighted.csv,
        // row 1.
        PlacesAt found = finder.at(new GridPoint(532_179, 181_798));
        assertThat(codes(found))
                .contains("lsoa:2011 E01000001", "lsoa:2021 E01000001", "ltla:2019 E09000001", "region:2019 E12000007");
        assertThat(found.around()).allMatch(Around::approximate);
        assertThat(found.what()).startsWith("532179 181798 on the British grid (51.5");
        assertThat(found.notes()).anyMatch(note -> note.startsWith("Approximate: "));
    }

    @Test
    void aPointInWalesHasItsDistrictAndANote() {
        PlacesAt found = finder.at(new LonLat(-3.18, 51.48)); // Cardiff
        assertThat(codes(found)).contains("ltla:2019 W06000015").noneMatch(text -> text.startsWith("lsoa"));
        assertThat(found.notes().get(0)).contains("in Wales");
    }

    @Test
    void aPointInScotlandIsSaidToBe() {
        PlacesAt found = finder.at(new LonLat(-3.19, 55.95)); // Edinburgh
        assertThat(codes(found)).containsExactly("ltla:2019 S12000036");
        assertThat(found.notes().get(0)).contains("in Scotland");
    }

    @ParameterizedTest
    @CsvSource({
        "-5.5, 54.0, no district",
        "-1.2, 50.3, in the sea",
        "2.35, 48.86, outside the United Kingdom",
        "51.5, -0.12, comes first"
    })
    void aPointInTheSeaOrAbroadIsSaidToBe(double longitude, double latitude, String said) {
        PlacesAt found = finder.at(new LonLat(longitude, latitude));
        assertThat(found.around()).isEmpty();
        assertThat(found.notes().get(0)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "'51.5, -0.12', -0.12, 51.5",
        "51.5 -0.12, -0.12, 51.5",
        "'51.5N, 0.12W', -0.12, 51.5",
        "'51.5° N 0.12° W', -0.12, 51.5"
    })
    void degreesAreReadLatitudeFirst(String text, double longitude, double latitude) {
        assertThat(Coordinates.find(text)).contains(new LonLat(longitude, latitude));
    }

    @Test
    void aGridReferenceIsAPointToo() {
        assertThat(Coordinates.find("TQ 30 80").orElseThrow().latitude()).isBetween(51.50, 51.51);
        assertThat(Coordinates.find("530000 180000")).isEqualTo(Coordinates.find("TQ 30 80"));
    }

    @ParameterizedTest
    @CsvSource({"Leeds", "M15 4AB", "E06000021", "'91, 5'", "''", "TQ", "St Ives"})
    void otherTextsAreNoPoint(String text) {
        if (!text.equals("TQ")) {
            assertThat(Coordinates.find(text)).isEmpty();
        }
    }
}
