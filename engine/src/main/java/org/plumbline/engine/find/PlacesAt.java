package org.plumbline.engine.find;

import java.util.List;

/**
 * The places around a postcode or a point.
 *
 * @param what the postcode or the point, as it is written
 * @param around from small places to large ones
 * @param notes what else should be known, a sentence each
 */
public record PlacesAt(String what, List<Around> around, List<String> notes) {
    public PlacesAt {
        around = List.copyOf(around);
        notes = List.copyOf(notes);
    }
}
