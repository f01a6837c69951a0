package org.plumbline.engine.studies;

import org.plumbline.sources.Snapshot;

/**
 * A table that a study was computed from.
 *
 * @param sha256 of its bytes, decompressed: 64 hexadecimal digits
 * @param bundled whether it is the copy that comes with Plumbline
 */
public record UsedTable(String table, String file, String sha256, long bytes, boolean bundled) {

    static UsedTable of(Snapshot snapshot) {
        return new UsedTable(
                snapshot.table(), snapshot.fileName(), snapshot.sha256(), snapshot.bytes(), snapshot.bundled());
    }
}
