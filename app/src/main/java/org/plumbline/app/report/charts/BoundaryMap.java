package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaType;

/**
 * A map with true outlines: authorities as quiet land, the marked places filled on top. One step alone is drawn in amber,
 * several in the ramp from pale to strong; the key says in words what each stands for and how many places have it. The drawing
 * has a view box and grows with the page; a marked place that would be too small to see is a disc at its middle.
 *
 * @param description what is drawn, in sentences, for those who do not see it
 * @param width of the drawing in its own units; {@code height} likewise
 * @param land the path of all authorities' outlines
 */
public record BoundaryMap(
        MapWords words,
        String description,
        int width,
        int height,
        String land,
        List<Area> areas,
        List<Key> keys,
        List<Label> labels) {
    /** Units of the longer side: 300 metres each over England, finer than its outlines are published for maps like this. */
    private static final int LONGEST = 2_200;

    /** A marked place is at least this many units wide or high. */
    private static final int LEAST_EXTENT = 8;

    private static final int STEPS = 7;

    public BoundaryMap {
        areas = List.copyOf(areas);
        keys = List.copyOf(keys);
        labels = List.copyOf(labels);
    }

    /**
     * A place to be filled.
     *
     * @param label its name and what a pointer on it is to say
     * @param step 0 to 6
     */
    public record Marked(Shape shape, String label, int step) {
        public Marked {
            if (step < 0 || step >= STEPS) {
                throw new IllegalArgumentException("not a step from 0 to 6: " + step);
            }
        }
    }

    /** One filled place: its path, the class that colours it, and what a pointer on it says. */
    public record Area(String path, String style, String title) {}

    /** One line of the key: how it is coloured, what that stands for, and how many there are. */
    public record Key(String style, String words, String count) {}

    /** A town's name; where it stands in percent of the drawing. */
    public record Label(String name, String fromLeft, String fromTop, boolean leftwards) {}

    /**
     * The map of {@code authorities} with {@code marked} on it. Linear in the number of points.
     *
     * @param authorities at least one; they alone decide what part of the earth is drawn
     * @param marked places of one kind, or none
     * @throws IllegalArgumentException if there is no authority, or a step that {@code words} do not explain
     */
    public static BoundaryMap of(Shapes authorities, List<Marked> marked, MapWords words) {
        MapFrame frame = MapFrame.around(authorities.box(), LONGEST);
        OutlinePath outlines = new OutlinePath(frame, LEAST_EXTENT);
        List<Key> keys =
                words.steps().stream().map(step -> key(step, marked, words)).toList();
        return new BoundaryMap(
                words,
                description(frame, authorities, keys),
                frame.width(),
                frame.height(),
                authorities.list().stream().map(outlines::of).collect(Collectors.joining()),
                marked.stream()
                        .map(each -> new Area(outlines.of(each.shape()), style(each.step(), words), title(each, words)))
                        .toList(),
                keys,
                words.signposts().stream()
                        .filter(signpost -> frame.holds(signpost.at()))
                        .map(signpost -> label(signpost, frame))
                        .toList());
    }

    private static String style(int step, MapWords words) {
        return words.isOneStep() ? "listed" : "t" + (step + 1);
    }

    /** Where colours differ, a place says its own in words too. */
    private static String title(Marked marked, MapWords words) {
        String says = words.get(marked.step()).words();
        return words.isOneStep() ? marked.label() : marked.label() + ": " + says;
    }

    private static Key key(MapWords.Step step, List<Marked> marked, MapWords words) {
        long count = marked.stream().filter(each -> each.step() == step.step()).count();
        return new Key(style(step.step(), words), step.words(), count(count, marked));
    }

    private static String count(long count, List<Marked> marked) {
        if (marked.isEmpty()) {
            return "none";
        }
        AreaType type = marked.get(0).shape().code().type();
        return Words.whole(count) + " " + (count == 1 ? type.singular() : type.plural());
    }

    private static String description(MapFrame frame, Shapes authorities, List<Key> keys) {
        return Words.whole(authorities.size()) + (authorities.size() == 1 ? " authority" : " authorities")
                + " in outline. Filled: "
                + keys.stream().map(key -> key.count() + ", " + key.words()).collect(Collectors.joining("; "))
                + ". North is up; the scale is true at " + Decimals.fixed(frame.trueLatitude(), 1)
                + " degrees north.";
    }

    private static Label label(MapWords.Signpost signpost, MapFrame frame) {
        return new Label(
                signpost.name(),
                Decimals.fixed(100.0 * frame.x(signpost.at().longitude()) / frame.width(), 2),
                Decimals.fixed(100.0 * frame.y(signpost.at().latitude()) / frame.height(), 2),
                signpost.leftwards());
    }
}
