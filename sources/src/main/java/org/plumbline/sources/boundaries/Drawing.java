package org.plumbline.sources.boundaries;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.geo.Polygon;

/**
 * An area that somebody drew.
 *
 * @param name as the file has it, of any length and content; empty where it has none, or its features have several
 * @param polygons at least one, none of which crosses itself; two may overlap
 * @param features how many features they come from
 * @param points of all rings together
 */
public record Drawing(Optional<String> name, List<Polygon> polygons, int features, long points) {

    public Drawing {
        polygons = List.copyOf(polygons);
    }
}
