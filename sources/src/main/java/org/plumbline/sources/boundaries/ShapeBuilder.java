package org.plumbline.sources.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.geo.Polygon;
import org.plumbline.model.geo.Ring;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;

/** Makes shapes of features; a feature whose outline is wrong becomes one problem. */
final class ShapeBuilder {
    /** A few arcs that are named over and over make points without end; the LSOAs of England have 400,000. */
    private static final int MOST_POINTS = 4_000_000;

    private final RingPoints rings;
    private final Problems problems;
    private final int mostPoints;
    private long points;

    ShapeBuilder(RingPoints rings, Problems problems) {
        this(rings, problems, MOST_POINTS);
    }

    ShapeBuilder(RingPoints rings, Problems problems, int mostPoints) {
        this.rings = rings;
        this.problems = problems;
        this.mostPoints = mostPoints;
    }

    /** How many points were read so far. */
    long points() {
        return points;
    }

    /** @throws WrongInput if there are more points than Plumbline reads, or more problems than are worth telling */
    Shapes build(List<Feature> features) {
        List<Shape> shapes = new ArrayList<>();
        for (Feature feature : features) {
            problems.parsed(feature.where(), () -> Optional.of(shape(feature)), Optional.<Shape>empty())
                    .ifPresent(shapes::add);
        }
        return new Shapes(shapes);
    }

    private Shape shape(Feature feature) {
        return new Shape(feature.code().orElseThrow(), polygons(feature));
    }

    /** At least one. */
    List<Polygon> polygons(Feature feature) {
        NestedNumbers numbers = numbers(feature);
        int level = rings.polygonDepth() - 1;
        List<Polygon> polygons = new ArrayList<>();
        for (int polygon = 0; polygon < numbers.lists(level); polygon++) {
            List<Ring> parts = new ArrayList<>();
            int first = numbers.start(level, polygon);
            for (int ring = first; ring < numbers.end(level, polygon); ring++) {
                parts.add(ring(numbers, ring, new RingName(feature, polygon + 1, ring - first + 1)));
            }
            if (parts.isEmpty()) {
                throw empty(feature);
            }
            polygons.add(new Polygon(parts));
        }
        if (polygons.isEmpty()) {
            throw empty(feature);
        }
        return polygons;
    }

    private Ring ring(NestedNumbers numbers, int ring, RingName name) {
        points += rings.mostPoints(numbers, ring);
        if (points > mostPoints) {
            throw new WrongInput(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    name.feature().where(),
                    "too many points",
                    "more than " + mostPoints + " by " + name,
                    "at most " + mostPoints + " points in all outlines together",
                    "simplify the outlines before they are read"));
        }
        return OutlineCheck.ring(rings.of(numbers, ring, name), name);
    }

    /** The numbers of a Polygon or MultiPolygon, nested as its kind has them. */
    private NestedNumbers numbers(Feature feature) {
        int extra = switch (feature.geometry().orElse("")) {
            case "Polygon" -> 0;
            case "MultiPolygon" -> 1;
            default ->
                throw wrong(
                        "a place that is not an area",
                        feature.geometry().map(kind -> "a " + kind).orElse("no geometry") + " in " + feature,
                        "a Polygon or a MultiPolygon",
                        "leave this feature out, or give it its outline");
        };
        NestedNumbers numbers = feature.numbers().orElseThrow(() -> empty(feature));
        int depth = rings.polygonDepth() + extra;
        if (numbers.depth() == 1 && numbers.end(0, 0) == 0) {
            throw empty(feature);
        }
        if (numbers.depth() != depth) {
            throw wrong(
                    "an outline of another kind than the file says",
                    "numbers inside " + numbers.depth() + " square brackets in " + feature,
                    depth + " square brackets around the numbers of a "
                            + feature.geometry().orElse(""),
                    "is it a MultiPolygon that calls itself a Polygon, or the other way round?");
        }
        return numbers;
    }

    private WrongValue empty(Feature feature) {
        return wrong(
                "an outline without a ring",
                feature.toString(),
                "\"" + rings.member() + "\" with at least one ring a polygon",
                "leave this feature out, or give it its outline");
    }

    private static WrongValue wrong(String what, String found, String expected, String fix) {
        return new WrongValue(ProblemCode.MALFORMED_BOUNDARIES, what, found, expected, fix);
    }
}
