package org.plumbline.sources.boundaries;

import java.util.Optional;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * TopoJSON: a ring is a chain of arcs, each beginning where the one before it ends. Arc {@code i} is named by its index, or by
 * {@code -1 - i} where it is to be gone along backwards. Where the topology has a grid, a point is stored as the step from
 * the one before it. The specification is TopoJSON 1, sections 2.1.3 (transforms), 2.1.4 (arcs) and 2.2 (geometries).
 */
final class ArcRings implements RingPoints {
    /** How many lists stand around each number of the arcs themselves. */
    static final int DEPTH = 3;

    private static final int POINTS = 1;
    private static final int RINGS = 0;

    private final NestedNumbers arcs;
    private final Optional<Quantisation> quantisation;
    private final double[] x;
    private final double[] y;

    ArcRings(NestedNumbers arcs, Optional<Quantisation> quantisation) {
        this.arcs = arcs;
        this.quantisation = quantisation;
        this.x = new double[arcs.lists(0)];
        this.y = new double[arcs.lists(0)];
        for (int arc = 0; arc < arcs.lists(POINTS); arc++) {
            decode(arc);
        }
    }

    /** Points of a form that is wrong become NaN, which is told when a ring has such a point. */
    private void decode(int arc) {
        int start = arcs.start(POINTS, arc);
        for (int point = start; point < arcs.end(POINTS, arc); point++) {
            int at = arcs.start(0, point);
            int size = arcs.end(0, point) - at;
            boolean step = quantisation.isPresent() && point > start;
            x[point] = size < 2 ? Double.NaN : arcs.value(at) + (step ? x[point - 1] : 0);
            y[point] = size < 2 ? Double.NaN : arcs.value(at + 1) + (step ? y[point - 1] : 0);
        }
    }

    @Override
    public int polygonDepth() {
        return 2;
    }

    @Override
    public String member() {
        return "arcs";
    }

    @Override
    public int mostPoints(NestedNumbers numbers, int ring) {
        long points = 0;
        for (int i = numbers.start(RINGS, ring); i < numbers.end(RINGS, ring); i++) {
            double index = numbers.value(i);
            double arc = index < 0 ? -1 - index : index;
            points += arc < arcs.lists(POINTS) ? length((int) arc) : 0;
        }
        return (int) Math.min(points, Integer.MAX_VALUE);
    }

    private int length(int arc) {
        return arcs.end(POINTS, arc) - arcs.start(POINTS, arc);
    }

    @Override
    public double[] of(NestedNumbers numbers, int ring, RingName name) {
        Chain chain = new Chain(mostPoints(numbers, ring), name);
        for (int i = numbers.start(RINGS, ring); i < numbers.end(RINGS, ring); i++) {
            chain.add(numbers.value(i));
        }
        return chain.lonLat();
    }

    /** The points of a ring while its arcs are joined, by their index among the points of all arcs. */
    private final class Chain {
        private final int[] points;
        private final RingName name;
        private int size;

        Chain(int mostPoints, RingName name) {
            this.points = new int[mostPoints];
            this.name = name;
        }

        void add(double index) {
            int arc = (int) (index < 0 ? -1 - index : index);
            if (index != Math.rint(index) || arc >= arcs.lists(POINTS) || length(arc) == 0) {
                throw new WrongValue(
                        ProblemCode.WRONG_OUTLINE,
                        "an arc that is not there",
                        "arc " + index + " in " + name,
                        "a whole number from 0 to " + (arcs.lists(POINTS) - 1)
                                + ", or -1 minus such a number for an arc gone along backwards",
                        "export the topology again");
            }
            int from = index < 0 ? arcs.end(POINTS, arc) - 1 : arcs.start(POINTS, arc);
            int step = index < 0 ? -1 : 1;
            if (size > 0) {
                checkJoint(points[size - 1], from);
            }
            for (int i = size == 0 ? 0 : 1; i < length(arc); i++) { // the joint is a point once
                points[size++] = from + step * i;
            }
        }

        private void checkJoint(int end, int start) {
            if (x[end] != x[start] || y[end] != y[start]) {
                throw new WrongValue(
                        ProblemCode.WRONG_OUTLINE,
                        "two arcs of a ring that do not meet",
                        "one ends at " + shown(end) + ", the next begins at " + shown(start) + ", in " + name,
                        "each arc to begin where the one before it ends",
                        "export the topology again");
            }
        }

        private String shown(int point) {
            return OutlineCheck.shown(longitude(point), latitude(point));
        }

        double[] lonLat() {
            double[] lonLat = new double[2 * size];
            for (int i = 0; i < size; i++) {
                lonLat[2 * i] = longitude(points[i]);
                lonLat[2 * i + 1] = latitude(points[i]);
            }
            return lonLat;
        }
    }

    private double longitude(int point) {
        return quantisation.map(grid -> x[point] * grid.scaleX() + grid.west()).orElse(x[point]);
    }

    private double latitude(int point) {
        return quantisation.map(grid -> y[point] * grid.scaleY() + grid.south()).orElse(y[point]);
    }
}
