package org.plumbline.methods.neighbours;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The people who live around each of many points. Distances are straight lines, across water too. Points are sorted into the cells of a
 * grid; a cell that lies within the distance as a whole is counted as a whole, so that a city costs little more than a village.
 */
public final class PeopleNearby {
    /** The directions told apart, of 22.5 degrees each. */
    public static final int SIDES = 16;

    /** Cells to a distance: more would be more to walk over, fewer more points to look at one by one. */
    private static final int CELLS = 8;

    private static final int ALL_SIDES = (1 << SIDES) - 1;
    private static final double TAN_22_5 = 0.41421356237309503;
    private static final double TAN_67_5 = 2.414213562373095;

    private final double[] eastings;
    private final double[] northings;
    private final double[] people;

    /**
     * @param eastings metres on a flat grid, one a point, finite
     * @param northings as many
     * @param people who live at each point, not negative; whole numbers are added up without rounding
     */
    public PeopleNearby(double[] eastings, double[] northings, double[] people) {
        if (eastings.length != northings.length || eastings.length != people.length || eastings.length == 0) {
            throw new IllegalArgumentException(
                    eastings.length + " eastings, " + northings.length + " northings, people at " + people.length);
        }
        boolean wrong = IntStream.range(0, people.length)
                .anyMatch(i -> !Double.isFinite(eastings[i]) || !Double.isFinite(northings[i]) || !(people[i] >= 0));
        if (wrong) {
            throw new IllegalArgumentException("a point without a position, or with fewer than no people");
        }
        this.eastings = eastings.clone();
        this.northings = northings.clone();
        this.people = people.clone();
    }

    /** The people within a distance of each point, its own included; a fresh array. */
    public double[] within(double metres) {
        PointGrid grid = new PointGrid(eastings, northings, people, metres / CELLS);
        int[] offsets = grid.offsetsWithin(metres);
        double[] nearby = new double[people.length];
        Arrays.setAll(nearby, point -> within(grid, offsets, point, metres));
        return nearby;
    }

    private double within(PointGrid grid, int[] offsets, int point, double metres) {
        double sum = 0;
        for (int at = 0; at < offsets.length; at += 2) {
            int cell = grid.cellBeside(point, offsets[at], offsets[at + 1]);
            if (cell != PointGrid.NONE && !grid.isEmpty(cell)) {
                sum += grid.isWhollyWithin(cell, point, metres)
                        ? grid.people(cell)
                        : oneByOne(grid, cell, point, metres);
            }
        }
        return sum;
    }

    private double oneByOne(PointGrid grid, int cell, int point, double metres) {
        double sum = 0;
        for (int i = grid.from(cell); i < grid.from(cell + 1); i++) {
            int other = grid.point(i);
            if (isWithin(eastings[other] - eastings[point], northings[other] - northings[point], metres)) {
                sum += people[other];
            }
        }
        return sum;
    }

    private static boolean isWithin(double east, double north, double metres) {
        return east * east + north * north <= metres * metres;
    }

    /**
     * The share of the {@value #SIDES} directions, 0 to 1, in which nobody lives between two distances of each point: about a half on a
     * straight coast, nought inland but for the emptiest country; a fresh array.
     *
     * @param beyondMetres people as near as this are passed over: those of the same town, who would hide that the sea is behind them
     * @param metres farther than that
     */
    public double[] emptySides(double beyondMetres, double metres) {
        if (!(beyondMetres >= 0 && beyondMetres < metres)) {
            throw new IllegalArgumentException("beyond " + beyondMetres + " and within " + metres + " metres");
        }
        PointGrid grid = new PointGrid(eastings, northings, people, metres / CELLS);
        int[] offsets = grid.offsetsWithin(metres);
        double[] empty = new double[people.length];
        Arrays.setAll(empty, point -> {
            int sides = peopledSides(grid, offsets, point, beyondMetres, metres);
            return 1 - Integer.bitCount(sides) / (double) SIDES;
        });
        return empty;
    }

    /** Offsets come nearest first, so that most points are done after some cells. */
    private int peopledSides(PointGrid grid, int[] offsets, int point, double beyond, double metres) {
        int sides = 0;
        for (int at = 0; at < offsets.length && sides != ALL_SIDES; at += 2) {
            int cell = grid.cellBeside(point, offsets[at], offsets[at + 1]);
            if (cell != PointGrid.NONE) {
                sides |= peopledSides(grid, cell, point, beyond, metres);
            }
        }
        return sides;
    }

    private int peopledSides(PointGrid grid, int cell, int point, double beyond, double metres) {
        int sides = 0;
        for (int i = grid.from(cell); i < grid.from(cell + 1); i++) {
            int other = grid.point(i);
            double east = eastings[other] - eastings[point];
            double north = northings[other] - northings[point];
            if (people[other] > 0 && isWithin(east, north, metres) && !isWithin(east, north, beyond)) {
                sides |= 1 << side(east, north);
            }
        }
        return sides;
    }

    /** The direction as one of {@value #SIDES}: four a quadrant, by the slope. */
    static int side(double east, double north) {
        int quadrant = (east >= 0 ? 0 : 1) + (north >= 0 ? 0 : 2);
        double slope = Math.abs(north) / Math.abs(east);
        int step = slope < TAN_22_5 ? 0 : slope < 1 ? 1 : slope < TAN_67_5 ? 2 : 3;
        return 4 * quadrant + step;
    }
}
