package org.plumbline.sources;

import java.util.List;
import java.util.Set;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;

/**
 * That a table has one row for each place of a type, and which places these are.
 *
 * @param column the column of their codes
 * @param nations the first letters of the codes that belong in it: E for England
 * @param lacks places of these nations that the publication leaves out
 */
public record PlaceList(String column, AreaType type, Vintage vintage, List<String> nations, Set<AreaCode> lacks) {

    public PlaceList {
        nations = List.copyOf(nations);
        lacks = Set.copyOf(lacks);
        if (nations.isEmpty()) {
            throw new IllegalArgumentException("places of no nation in " + column);
        }
    }

    /** Whether the place, one of this type and vintage, has a row. */
    boolean holds(AreaCode code) {
        return nations.contains(code.text().substring(0, 1)) && !lacks.contains(code);
    }
}
