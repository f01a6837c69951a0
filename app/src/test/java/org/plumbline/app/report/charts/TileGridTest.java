package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.places.LonLat;

class TileGridTest {

    @Test
    void everyPlaceHasASquareOfItsOwnInsideTheGrid() {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<LonLat> centres = new ArrayList<>();
            int places = random.nextInt(1, 60);
            for (int place = 0; place < places; place++) {
                centres.add(new LonLat(random.nextDouble(-6, 2), random.nextDouble(50, 56)));
            }
            TileGrid grid = TileGrid.of(centres);
            List<TileGrid.Square> squares = squares(grid, places);
            assertThat(squares).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(squares).as("seed %d", seed).allSatisfy(square -> {
                assertThat(square.column()).isBetween(0, grid.columns() - 1);
                assertThat(square.row()).isBetween(0, grid.rows() - 1);
            });
        }
    }

    @Test
    void placesInALineFromWestToEastKeepTheirOrder() {
        TileGrid grid =
                TileGrid.of(List.of(new LonLat(-5, 52), new LonLat(-3, 52), new LonLat(-1, 52), new LonLat(1, 52)));
        assertThat(squares(grid, 4))
                .extracting(TileGrid.Square::column)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(squares(grid, 4)).extracting(TileGrid.Square::row).containsOnly(0);
    }

    @Test
    void placesInALineFromNorthToSouthKeepTheirOrder() {
        TileGrid grid =
                TileGrid.of(List.of(new LonLat(-2, 55), new LonLat(-2, 54), new LonLat(-2, 52), new LonLat(-2, 50)));
        assertThat(squares(grid, 4)).extracting(TileGrid.Square::row).isSorted().doesNotHaveDuplicates();
        assertThat(squares(grid, 4)).extracting(TileGrid.Square::column).containsOnly(0);
    }

    @Test
    void fourCornersStayCorners() {
        TileGrid grid =
                TileGrid.of(List.of(new LonLat(-4, 55), new LonLat(1, 55), new LonLat(-4, 50), new LonLat(1, 50)));
        assertThat(grid.at(0).column()).isLessThan(grid.at(1).column());
        assertThat(grid.at(2).column()).isLessThan(grid.at(3).column());
        assertThat(grid.at(0).row()).isLessThan(grid.at(2).row());
        assertThat(grid.at(1).row()).isLessThan(grid.at(3).row());
    }

    @Test
    void onePlaceIsAGridOfOne() {
        TileGrid grid = TileGrid.of(List.of(new LonLat(-2, 53)));
        assertThat(grid.at(0)).isEqualTo(new TileGrid.Square(0, 0));
        assertThat(grid.columns()).isEqualTo(1);
        assertThat(grid.rows()).isEqualTo(1);
    }

    @Test
    void placesAtTheSamePointStillHaveASquareEach() {
        List<LonLat> same = Collections.nCopies(7, new LonLat(-2, 53));
        assertThat(squares(TileGrid.of(same), 7)).hasSize(7).doesNotHaveDuplicates();
    }

    private static List<TileGrid.Square> squares(TileGrid grid, int places) {
        return IntStream.range(0, places).mapToObj(grid::at).toList();
    }
}
