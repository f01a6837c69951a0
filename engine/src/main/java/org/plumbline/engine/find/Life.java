package org.plumbline.engine.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.places.Place;

/**
 * The years in which a district's code was in force, and what came before and after.
 *
 * @param shown the district in the boundaries of 2019, or if it did not exist then, of the last year in which it did
 * @param first the first year on file, and {@code last} the last one
 * @param formerNames what it was called under the same code, if it was renamed
 * @param became what it was part of in the year after the last; empty if it is in force still
 * @param in2019 the districts of 2019 that its area is or belongs to
 */
record Life(Place shown, int first, int last, List<String> formerNames, List<Place> became, List<Place> in2019) {
    /** Whose boundaries of districts, and of neighbourhoods, the studies here are about. */
    static final int STUDIED = 2019;

    static final int STUDIED_NEIGHBOURHOODS = 2011;

    Life {
        formerNames = List.copyOf(formerNames);
        became = List.copyOf(became);
        in2019 = List.copyOf(in2019);
    }

    boolean isOf2019() {
        return first <= STUDIED && last >= STUDIED;
    }

    /** The district of 2019 that an older one went into whole; empty for any other. */
    Optional<Place> ledTo() {
        return last < STUDIED ? in2019.stream().findFirst() : Optional.empty();
    }

    /** What became of it, or what it was made of, a sentence; empty where nothing changed in the years on file. */
    Optional<String> story() {
        if (!became.isEmpty()) {
            return Optional.of(abolished());
        }
        return first > STUDIED && in2019.stream().noneMatch(shown::equals)
                ? Optional.of(shown.name() + " was made on 1 April " + first + "; in 2019 its area was "
                        + listed(in2019) + ".")
                : Optional.empty();
    }

    private String abolished() {
        Place next = became.get(0);
        boolean recoded = next.name().equals(shown.name());
        return recoded
                ? shown.name() + " has the code " + next.code() + " since " + (last + 1) + "; before it was "
                        + shown.code() + "."
                : shown + " was abolished on 1 April " + (last + 1) + " and became part of " + listed(became) + ".";
    }

    private static String listed(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining(", "));
    }
}
