package org.plumbline.engine.find;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.places.Boundaries;

/**
 * The places around a postcode or a point.
 *
 * @param what was looked up, in its normal form
 * @param around from small places to large ones; empty where it lies in none that is known
 * @param notes what must be known to use it, a sentence each
 */
public record PlacesAt(String what, List<Around> around, List<String> notes) {

    public PlacesAt {
        around = List.copyOf(around);
        notes = List.copyOf(notes);
    }

    public Optional<Around> find(Boundaries boundaries) {
        return around.stream()
                .filter(one -> one.boundaries().equals(boundaries))
                .findFirst();
    }
}
