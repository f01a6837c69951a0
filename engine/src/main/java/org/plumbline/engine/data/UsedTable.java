package org.plumbline.engine.data;

import java.util.Collection;
import org.plumbline.sources.Origin;
import org.plumbline.sources.Snapshot;
import org.plumbline.sources.SourceTable;

/**
 * A table that a study was computed from.
 *
 * @param sha256 of its bytes, decompressed: 64 hexadecimal digits
 * @param bundled whether it is the copy that comes with Plumbline
 * @param own whether it is neither that nor the published copy
 * @param open whether its licence lets anyone use and share it
 */
public record UsedTable(
        String table, String file, String sha256, long bytes, boolean bundled, boolean own, boolean open) {

    /** Whether what is made from these may be shown to anyone: a single one that is not open makes it private. */
    public static boolean areOpen(Collection<UsedTable> tables) {
        return tables.stream().allMatch(UsedTable::open);
    }

    static UsedTable of(Snapshot snapshot, SourceTable table) {
        return new UsedTable(
                snapshot.table(),
                snapshot.fileName(),
                snapshot.sha256(),
                snapshot.bytes(),
                snapshot.bundled(),
                snapshot.origin() == Origin.OWN,
                table.open());
    }
}
