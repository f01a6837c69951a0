package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;

/** Outlines laid out by squares of a twentieth of a degree, so that a point is held against the few that are near it. */
final class Outlines {
    private static final double SQUARES_PER_DEGREE = 20;
    private static final int ROW = 100_000;

    private final Map<Integer, List<Shape>> bySquare = new HashMap<>();

    Outlines(Shapes shapes) {
        for (Shape shape : shapes.list()) {
            Box box = shape.box();
            for (int x = square(box.west()); x <= square(box.east()); x++) {
                for (int y = square(box.south()); y <= square(box.north()); y++) {
                    bySquare.computeIfAbsent(y * ROW + x, none -> new ArrayList<>())
                            .add(shape);
                }
            }
        }
    }

    private static int square(double degrees) {
        return (int) Math.floor(degrees * SQUARES_PER_DEGREE);
    }

    /** The place whose outline the point lies in; of several the first by code. */
    Optional<AreaCode> around(LonLat point) {
        int square = square(point.latitude()) * ROW + square(point.longitude());
        for (Shape shape : bySquare.getOrDefault(square, List.of())) {
            if (shape.contains(point)) {
                return Optional.of(shape.code());
            }
        }
        return Optional.empty();
    }
}
