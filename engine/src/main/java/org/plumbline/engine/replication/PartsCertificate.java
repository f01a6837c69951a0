package org.plumbline.engine.replication;

import java.util.List;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.recipes.ReplicationRecipe;

/**
 * How nearly the parts of a published index are given again.
 *
 * @param rows what each row is, for readers
 * @param parts those that a published result stands beside, in the order of the recipe
 * @param tables those that it rests on
 */
public record PartsCertificate(
        ReplicationRecipe recipe, List<String> rows, List<PartCertificate> parts, List<UsedTable> tables) {

    public PartsCertificate {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        tables = List.copyOf(tables);
    }

    /** @throws IllegalArgumentException if there is no such part, or nothing published beside it */
    public PartCertificate get(String part) {
        return parts.stream()
                .filter(one -> one.part().id().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certificate of " + part));
    }

    /** Whether a table without an open licence was read. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }

    /** Whether all that the recipe claims holds. */
    public boolean met() {
        return parts.stream().allMatch(PartCertificate::met);
    }
}
