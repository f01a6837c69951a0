package org.plumbline.app.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A tile map: every place's square with the class that says how it is filled, and a title that names it.
 *
 * @param width of the drawing in its own units; {@code height} likewise
 */
public record TileMap(String alternative, int width, int height, List<Tile> tiles) {
    private static final int STEP = 20;
    private static final int GAP = 2;

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** One square, its upper left corner and its side, in the drawing's units. */
    public record Tile(int x, int y, int side, String style, String title) {}

    /** How a place's square looks: a style class, a title, and how much smaller than the others it is drawn. */
    public record Look(String style, String title, int inset) {}

    /** @param places the places that the grid was made for, in its order, by their index in the study */
    public static TileMap of(String alternative, TileGrid grid, List<Integer> places, IntFunction<Look> looks) {
        List<Tile> tiles = new ArrayList<>();
        for (int drawn = 0; drawn < places.size(); drawn++) {
            TileGrid.Square square = grid.at(drawn);
            Look look = looks.apply(places.get(drawn));
            tiles.add(new Tile(
                    square.column() * STEP + GAP / 2 + look.inset(),
                    square.row() * STEP + GAP / 2 + look.inset(),
                    STEP - GAP - 2 * look.inset(),
                    look.style(),
                    look.title()));
        }
        return new TileMap(alternative, grid.columns() * STEP, grid.rows() * STEP, tiles);
    }
}
