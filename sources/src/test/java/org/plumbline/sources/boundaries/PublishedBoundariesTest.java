package org.plumbline.sources.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;
import org.plumbline.sources.tables.TableFile;

/** The boundaries of the Office for National Statistics, as the mirror of published data has them. */
@Tag(Mirror.TAG)
class PublishedBoundariesTest {

    private static Shapes read(String file, String codeProperty) {
        TableFile table = TableFile.read(Mirror.required().resolve(file), TableFile.MOST_BYTES);
        return new BoundaryReader(codeProperty).read(table);
    }

    /** The counts are those of the mirror's own list of sources. */
    @ParameterizedTest
    @CsvSource({
        "boundaries_lad19_uk.geojson, code, 382",
        "boundaries_lad24_uk.geojson, code, 361",
        "boundaries_countries20_uk.geojson, code, 4",
        "boundaries_regions_england_dissolved_from_lad19.geojson, rgncd, 9",
        "boundaries_ward17_england_dissolved_from_lsoa11.geojson.gz, wd17cd, 7427",
        "boundaries_lsoa11_england.topojson.gz, code, 32844",
        "boundaries_lsoa21_england.topojson.gz, code, 33755"
    })
    void everyPublishedOutlineIsRead(String file, String codeProperty, int count) {
        assertThat(read(file, codeProperty).size()).isEqualTo(count);
    }

    @Test
    void placesLieWhereTheyAreKnownToLie() {
        Shapes districts = read("boundaries_lad19_uk.geojson", "code");
        // Stoke-on-Trent's town hall, Nelson's Column in Westminster, and Stornoway in Na h-Eileanan Siar
        assertThat(districts.findAround(new LonLat(-2.1804, 53.0027))).contains(new AreaCode("E06000021"));
        assertThat(districts.findAround(new LonLat(-0.1279, 51.5077))).contains(new AreaCode("E09000033"));
        assertThat(districts.findAround(new LonLat(-6.3890, 58.2090))).contains(new AreaCode("S12000013"));
        assertThat(districts.findAround(new LonLat(2.5, 54)))
                .as("in the North Sea")
                .isEmpty();
    }

    @Test
    void onlyWantedPlacesAreKept() {
        TableFile file = TableFile.read(Mirror.required().resolve("boundaries_lad19_uk.geojson"), TableFile.MOST_BYTES);
        Shapes england =
                new BoundaryReader("code").read(file, code -> code.text().startsWith("E"));
        assertThat(england.size()).isEqualTo(317);
    }
}
