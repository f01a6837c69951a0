package org.plumbline.app.report.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.model.places.LonLat;

/**
 * One equal square a place, near where it lies: so that small crowded places weigh as much as large empty ones. Squares are
 * given out so that the sum of squared distances is least.
 */
public final class TileGrid {
    /** Squares on offer for each place: room for the shape of the country without holes inside it. */
    private static final double ROOM = 1.7;

    /** Kilometres in a degree of latitude; one of longitude is this times the cosine of the latitude. */
    private static final double KILOMETRES = 111.2;

    /** A square's column from the west and row from the north, both from 0. */
    public record Square(int column, int row) {}

    private final List<Square> squares;

    private TileGrid(List<Square> squares) {
        this.squares = squares;
    }

    /** @param centres one a place, at least one */
    public static TileGrid of(List<LonLat> centres) {
        double middle = centres.stream().mapToDouble(LonLat::latitude).average().orElse(0);
        double[] east = centres.stream()
                .mapToDouble(at -> at.longitude() * KILOMETRES * StrictMath.cos(StrictMath.toRadians(middle)))
                .toArray();
        double[] south =
                centres.stream().mapToDouble(at -> -at.latitude() * KILOMETRES).toArray();
        Frame frame = Frame.around(east, south, (int) Math.ceil(ROOM * centres.size()));
        double[][] cost = new double[centres.size()][];
        for (int place = 0; place < cost.length; place++) {
            cost[place] = frame.squaredDistances(east[place], south[place]);
        }
        int[] cells = LinearAssignment.solve(cost);
        List<Square> squares = new ArrayList<>();
        for (int cell : cells) {
            squares.add(new Square(cell % frame.columns(), cell / frame.columns()));
        }
        return new TileGrid(squares);
    }

    public Square at(int place) {
        return squares.get(place);
    }

    /** Whether no other square touches this one or the squares around it. */
    public boolean standsAlone(int place) {
        Square own = at(place);
        return squares.stream()
                .filter(other -> !other.equals(own))
                .noneMatch(other ->
                        Math.abs(other.column() - own.column()) <= 2 && Math.abs(other.row() - own.row()) <= 2);
    }

    public int columns() {
        return 1 + squares.stream().mapToInt(Square::column).max().orElse(0);
    }

    public int rows() {
        return 1 + squares.stream().mapToInt(Square::row).max().orElse(0);
    }

    /** A grid of squares over the country. */
    private record Frame(double west, double north, double side, int columns, int rows) {

        static Frame around(double[] east, double[] south, int cells) {
            double west = Arrays.stream(east).min().orElse(0);
            double north = Arrays.stream(south).min().orElse(0);
            double width = Arrays.stream(east).max().orElse(0) - west;
            double height = Arrays.stream(south).max().orElse(0) - north;
            double side = Math.max(1, Math.sqrt(Math.max(width, 1) * Math.max(height, 1) / cells));
            int columns = Math.max(1, (int) Math.ceil(width / side));
            int rows = Math.max(1, (int) Math.ceil(height / side));
            while (columns * rows < cells) {
                rows++;
            }
            return new Frame(west, north, side, columns, rows);
        }

        double[] squaredDistances(double east, double south) {
            double[] distances = new double[columns * rows];
            for (int cell = 0; cell < distances.length; cell++) {
                int column = cell % columns;
                int row = cell / columns;
                double x = west + side * (column + 0.5) - east;
                double y = north + side * (row + 0.5) - south;
                distances[cell] = x * x + y * y;
            }
            return distances;
        }
    }
}
