package org.plumbline.model.geo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;

/** The outlines of places, one a place, in the order of their codes. Immutable; may be empty. */
public final class Shapes {
    private final SortedMap<AreaCode, Shape> byCode = new TreeMap<>();

    /** @throws IllegalArgumentException if two have one code */
    public Shapes(Collection<Shape> shapes) {
        for (Shape shape : shapes) {
            if (byCode.put(shape.code(), shape) != null) {
                throw new IllegalArgumentException(shape.code() + " has two shapes");
            }
        }
    }

    public int size() {
        return byCode.size();
    }

    /** All shapes, in the order of their codes. */
    public List<Shape> list() {
        return List.copyOf(byCode.values());
    }

    public Optional<Shape> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The shapes of those places that {@code wanted} holds for. */
    public Shapes only(Predicate<AreaCode> wanted) {
        return new Shapes(byCode.values().stream()
                .filter(shape -> wanted.test(shape.code()))
                .toList());
    }

    /** Those of {@code codes} that have no shape here, in their order: what a map of them cannot show. */
    public List<AreaCode> without(Collection<AreaCode> codes) {
        return codes.stream().filter(code -> !byCode.containsKey(code)).toList();
    }

    /**
     * The first place, in the order of codes, that contains the point; empty where none does. Linear in the number of places:
     * good for a few points.
     */
    public Optional<AreaCode> findAround(LonLat point) {
        return byCode.values().stream()
                .filter(shape -> shape.contains(point))
                .map(Shape::code)
                .findFirst();
    }

    /**
     * The box around all shapes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Box box() {
        return Box.around(byCode.values().stream().map(Shape::box).toList());
    }
}
