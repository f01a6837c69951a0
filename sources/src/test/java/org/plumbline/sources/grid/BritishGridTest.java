package org.plumbline.sources.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;

class BritishGridTest {
    /**
     * Caister water tower, the worked example of Ordnance Survey, A Guide to Coordinate Systems in Great Britain, annexe B and its
     * successor for OSTN15: 52° 39' 28.8282" N, 1° 42' 57.8663" E is 651409.804, 313177.450.
     */
    private static final LonLat CAISTER = new LonLat(1 + 42 / 60.0 + 57.8663 / 3600, 52 + 39 / 60.0 + 28.8282 / 3600);

    @Test
    void aPublishedPointIsFoundWithinFiveMetres() {
        GridPoint point = BritishGrid.of(CAISTER).orElseThrow();
        assertThat(point.distanceMetres(new GridPoint(651_409.804, 313_177.450)))
                .isLessThan(BritishGrid.ACCURACY_METRES);
    }

    @Test
    void thereAndBackIsTheSamePoint() {
        Random random = new Random(4326);
        for (int i = 0; i < 500; i++) {
            GridPoint point = new GridPoint(100_000 + random.nextInt(500_000), random.nextInt(1_200_000));
            assertThat(BritishGrid.of(BritishGrid.toLonLat(point)).orElseThrow().distanceMetres(point))
                    .isLessThan(0.05);
        }
    }

    @Test
    void aPointFarAwayIsOnNoGrid() {
        assertThat(BritishGrid.of(new LonLat(13.4, 52.5))).isEmpty();
        assertThat(BritishGrid.of(new LonLat(-0.12, -51.5))).isEmpty();
    }

    @Test
    @Tag(Mirror.TAG)
    void theCentresOfNeighbourhoodsAgreeWithTheirPublishedDegrees() throws IOException {
        List<String> lines = Files.readAllLines(Mirror.required().resolve("centroids_lsoa11_population_weighted.csv"));
        for (int i = 1; i < lines.size(); i += 50) {
            String[] cells = lines.get(i).split(",");
            int last = cells.length;
            GridPoint grid = new GridPoint(Double.parseDouble(cells[last - 4]), Double.parseDouble(cells[last - 3]));
            LonLat degrees = BritishGrid.toLonLat(grid);
            // The file rounds degrees to the fourth or fifth decimal: 0.0001 degrees are 11 metres at most.
            assertThat(degrees.longitude()).isCloseTo(Double.parseDouble(cells[last - 2]), within(0.00015));
            assertThat(degrees.latitude()).isCloseTo(Double.parseDouble(cells[last - 1]), within(0.00015));
        }
    }
}
