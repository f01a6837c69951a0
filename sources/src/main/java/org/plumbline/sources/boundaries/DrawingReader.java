package org.plumbline.sources.boundaries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.geo.OutlineFault;
import org.plumbline.model.geo.Polygon;
import org.plumbline.model.geo.Tangle;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.TableFile;
import tools.jackson.core.JacksonException;

/** Reads an area that was drawn: GeoJSON of a polygon or several, alone, as a feature or as a collection of features. */
public final class DrawingReader {
    /** Forty times as many as the outline of a district has; what more there are take long to compare with others. */
    private static final int MOST_POINTS = 200_000;

    /**
     * The area of all features together.
     *
     * @throws WrongInput with what is wrong: all rings that are, or the place where the file stops being JSON
     */
    public Drawing read(TableFile file) {
        Problems problems = new Problems();
        try (JsonWalk walk = JsonWalk.over(file)) {
            DrawingDocument document = DrawingDocument.read(walk);
            ShapeBuilder builder = new ShapeBuilder(new PositionRings(), problems, MOST_POINTS);
            Map<Feature, List<Polygon>> outlines = new LinkedHashMap<>();
            for (Feature feature : document.features()) {
                outlines.put(feature, problems.parsed(feature.where(), () -> builder.polygons(feature), List.of()));
            }
            List<Polygon> polygons =
                    outlines.values().stream().flatMap(List::stream).toList();
            refuseTangle(file, polygons);
            outlines.forEach((feature, own) ->
                    problems.parsed(feature.where(), () -> checked(own, feature), List.<Polygon>of()));
            problems.throwIfAny();
            return new Drawing(document.name(), polygons, document.features().size(), builder.points());
        } catch (JacksonException broken) {
            throw BrokenJson.in(file, broken);
        }
    }

    private static void refuseTangle(TableFile file, List<Polygon> polygons) {
        if (Tangle.is(polygons)) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_OUTLINE,
                    Where.file(file.name()),
                    "lines too many of which lie across each other",
                    polygons.size() + (polygons.size() == 1 ? " polygon" : " polygons"),
                    "the outline of an area, drawn once",
                    "leave out what is drawn several times, and simplify the outline"));
        }
    }

    private static List<Polygon> checked(List<Polygon> polygons, Feature feature) {
        for (int i = 0; i < polygons.size(); i++) {
            String name = "polygon " + (i + 1) + " of " + feature;
            OutlineFault.find(polygons.get(i)).ifPresent(fault -> {
                throw wrong(fault, name);
            });
        }
        return polygons;
    }

    private static WrongValue wrong(OutlineFault fault, String name) {
        LonLat point = fault.at();
        String at = "at longitude " + point.longitude() + ", latitude " + point.latitude() + ", " + name;
        return switch (fault.kind()) {
            case NO_AREA ->
                wrong("an outline without an area", at, "points that are not all on one line", "draw the area anew");
            case CROSSES_ITSELF ->
                wrong(
                        "an outline that crosses itself",
                        at,
                        "lines that meet at the ends of neighbours only",
                        "move a point near there so that the lines no longer cross or touch, or draw the parts as"
                                + " polygons of their own");
            case HOLE_OUTSIDE ->
                wrong(
                        "a hole outside the area that it is a hole of",
                        at,
                        "the first ring around all others",
                        "make it a polygon of its own if it belongs to the area, else leave it out");
            case HOLE_IN_HOLE ->
                wrong(
                        "a hole inside a hole",
                        at,
                        "holes beside each other",
                        "make the inner one a polygon of its own if it belongs to the area, else leave it out");
            case CUT_APART ->
                wrong(
                        "holes that cut the area apart",
                        at,
                        "an area that hangs together",
                        "draw the parts as polygons of their own");
        };
    }

    private static WrongValue wrong(String what, String found, String expected, String fix) {
        return new WrongValue(ProblemCode.WRONG_OUTLINE, what, found, expected, fix);
    }
}
