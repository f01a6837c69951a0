package org.plumbline.sources.boundaries;

import java.util.Optional;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Where;

/**
 * One place as the file has it, its outline not yet looked at.
 *
 * @param number counts from 1 in the order of the file
 * @param where its beginning
 * @param code empty where an area is read that has none
 * @param geometry the kind of geometry by the file's own word; empty where it has none
 * @param numbers its coordinates, or the arcs that it is made of
 */
record Feature(
        int number, Where where, Optional<AreaCode> code, Optional<String> geometry, Optional<NestedNumbers> numbers) {

    @Override
    public String toString() {
        return "feature " + number + code.map(its -> " (" + its + ")").orElse("");
    }
}
