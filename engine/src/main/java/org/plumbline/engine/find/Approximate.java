package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.places.AreaType;

/** Says in words what is approximate and why. */
final class Approximate {

    private Approximate() {}

    static List<String> notes(List<Start> starts, List<Around> around) {
        List<String> notes = new ArrayList<>();
        List<String> byPoint = starts.stream()
                .filter(Start::approximate)
                .map(Start::boundaries)
                .filter(boundaries -> boundaries.type() == AreaType.LSOA)
                .map(boundaries -> boundaries.vintage().toString())
                .distinct()
                .sorted()
                .toList();
        if (!byPoint.isEmpty()) {
            notes.add("Approximate: the neighbourhood of " + String.join(" and that of ", byPoint)
                    + " and what follows from it. It is found by one point and simplified outlines or centres, so near an"
                    + " edge the place next to it can be the right one.");
        }
        boolean ward = around.stream()
                .anyMatch(one -> one.approximate() && one.boundaries().type() == AreaType.WARD);
        if (ward) {
            notes.add(
                    "Approximate: the ward is the one that the neighbourhood fits best; a part of the neighbourhood can lie in"
                            + " another.");
        }
        return notes;
    }
}
