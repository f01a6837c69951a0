package org.plumbline.engine.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.sources.DataTable;

/**
 * The columns of a table in which every place of some boundaries stands.
 *
 * @param codes the column of their codes, and {@code names} that of their names
 */
public record Register(Boundaries boundaries, String table, String codes, String names) {

    void want(TableReads reads) {
        reads.want(table, List.of(codes, names));
    }

    /**
     * The places, each once, in the order of their codes.
     *
     * @param nations the first letters of the codes that are wanted, at least one of which stands in the table
     */
    Places places(TableReads reads, Set<Character> nations) {
        return new Places(List.copyOf(listed(reads, nations).values()), List.of());
    }

    /** Whether any place of these nations is listed: Wales has no regions. */
    boolean holds(TableReads reads, Set<Character> nations) {
        return !listed(reads, nations).isEmpty();
    }

    /** All places of all nations, by code, in the order of the table. */
    Map<AreaCode, Place> listed(TableReads reads) {
        return listed(reads, Set.of('E', 'W', 'S', 'N'));
    }

    private Map<AreaCode, Place> listed(TableReads reads, Set<Character> nations) {
        DataTable data = reads.data(table);
        List<String> calledAs = data.texts(names);
        Map<AreaCode, Place> listed = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            String name = calledAs.get(row);
            data.findCode(codes, row)
                    .filter(code -> nations.contains(code.text().charAt(0)))
                    .ifPresent(code -> listed.computeIfAbsent(code, its -> place(its, name)));
        }
        return listed;
    }

    private Place place(AreaCode code, String name) {
        String shown = name.isBlank() ? code.text() : name;
        return new Place(code, shown, boundaries.vintage(), Optional.empty(), Optional.empty());
    }
}
