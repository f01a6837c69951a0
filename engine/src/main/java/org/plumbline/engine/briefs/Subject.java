package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.places.Place;

/**
 * What a brief is about.
 *
 * @param id a GSS code, or for an area of one's own its name as a file has it
 * @param districts those that it lies in or, of a region, holds; the one that most of its people live in comes first
 * @param region that it lies in; empty for a region
 */
public record Subject(SubjectKind kind, String id, String name, List<Place> districts, Optional<Place> region) {

    public Subject {
        districts = List.copyOf(districts);
        if (districts.isEmpty()) {
            throw new IllegalArgumentException(name + " lies in no district");
        }
    }

    /** The district that it is, or that it lies in; of a region and of an area over several, the first. */
    public Place district() {
        return districts.get(0);
    }

    /** Whether awards, which were made to districts, are told of the place itself: a district or a region. */
    public boolean hasOwnAwards() {
        return kind == SubjectKind.DISTRICT || kind == SubjectKind.REGION;
    }
}
