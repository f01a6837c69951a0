package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;

/**
 * A place that a text may mean.
 *
 * @param place in the boundaries that studies here are about, wherever it exists in them
 * @param boundaries those in which {@code place} is given
 * @param within the places that it lies in, from small ones to large ones
 * @param notes what else should be known, a sentence each, what bears most on the answer first
 */
public record FoundPlace(Place place, Boundaries boundaries, List<Place> within, List<String> notes) {
    public FoundPlace {
        within = List.copyOf(within);
        notes = List.copyOf(notes);
    }

    /** The same with a note before the others; the same as it is where the note is empty. */
    FoundPlace noting(String note) {
        return note.isEmpty() ? this : withNotes(Stream.concat(Stream.of(note), notes.stream()));
    }

    /** The same with further notes after the others. */
    FoundPlace noting(List<String> more) {
        return withNotes(Stream.concat(notes.stream(), more.stream()));
    }

    private FoundPlace withNotes(Stream<String> all) {
        return new FoundPlace(place, boundaries, within, all.distinct().toList());
    }

    /** What it is and where, such as "ward in Hastings, South East"; the places that matter to tell two of one name apart. */
    public String whatAndWhere() {
        String where = within.stream()
                .filter(area -> area.type() == AreaType.LTLA || area.type() == AreaType.REGION)
                .map(Place::name)
                .distinct()
                .collect(Collectors.joining(", "));
        String nation = within.isEmpty() ? "" : within.get(within.size() - 1).name();
        String shown = where.isEmpty() ? nation : where;
        return boundaries.type().singular() + (shown.isEmpty() ? "" : " in " + shown);
    }

    /** The place itself and what it lies in, from small to large. */
    public List<Place> chain() {
        List<Place> chain = new ArrayList<>(within);
        chain.add(0, place);
        return List.copyOf(chain);
    }

    /** As a choice is listed: the name, the code, what it is and where. */
    @Override
    public String toString() {
        return place + ", a " + whatAndWhere();
    }
}
