package org.plumbline.app.report.charts;

import java.util.List;
import org.plumbline.model.places.LonLat;

/**
 * What a map says besides its shapes.
 *
 * @param id of the drawing, one on a page, letters and hyphens: its title and description are found by it
 * @param title what the map shows, in a few words
 * @param steps what each step stands for, in the order of the key
 * @param signposts names of towns by which a reader finds the way, if any
 * @param notDrawn names of places that belong on the map and have no shape
 */
public record MapWords(String id, String title, List<Step> steps, List<Signpost> signposts, List<String> notDrawn) {

    public MapWords {
        steps = List.copyOf(steps);
        signposts = List.copyOf(signposts);
        notDrawn = List.copyOf(notDrawn);
        if (!id.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    /** @param step 0 to 6, the palest to the strongest */
    public record Step(int step, String words) {}

    /** @param leftwards whether the name ends at the town instead of beginning there */
    public record Signpost(String name, LonLat at, boolean leftwards) {}

    boolean isOneStep() {
        return steps.size() == 1;
    }

    /** @throws IllegalArgumentException if the key does not explain {@code step} */
    Step get(int step) {
        return steps.stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the key does not explain step " + step));
    }

    /**
     * Towns of England by which a reader finds the way, few enough to be read on a telephone. Names run out to sea, or over land
     * where few wards are ever marked; a name stands beside its town, not on it, to a tenth of a degree or two.
     */
    public static List<Signpost> englishTowns() {
        return List.of(
                new Signpost("Newcastle", new LonLat(-1.35, 55.0), false),
                new Signpost("Middlesbrough", new LonLat(-1.05, 54.68), false),
                new Signpost("Hull", new LonLat(0.0, 53.75), false),
                new Signpost("Liverpool", new LonLat(-3.1, 53.4), true),
                new Signpost("Birmingham", new LonLat(-2.15, 52.48), true),
                new Signpost("London", new LonLat(-0.1, 51.5), true),
                new Signpost("Bristol", new LonLat(-2.8, 51.45), true),
                new Signpost("Hastings", new LonLat(0.5, 50.72), false),
                new Signpost("Plymouth", new LonLat(-4.1, 50.25), false));
    }
}
