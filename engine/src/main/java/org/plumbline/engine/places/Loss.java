package org.plumbline.engine.places;

import java.util.List;
import org.plumbline.model.places.Place;

/**
 * Places that something is missing of, and why that matters.
 *
 * @param kind a word for tables: lower case, joined by hyphens
 * @param column whose figures are meant; empty for all of them
 * @param what they are, in words, before their number
 * @param places in the order of their codes
 */
public record Loss(String kind, String column, String what, List<Place> places) {

    public Loss {
        places = List.copyOf(places);
    }
}
