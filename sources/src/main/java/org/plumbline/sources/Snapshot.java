package org.plumbline.sources;

/**
 * The exact copy of a table that was read.
 *
 * @param table the table's id
 * @param fileName as the source names it, whatever the path and the packing that it was read from
 * @param sha256 of the bytes once decompressed, so that a table and its gzip agree
 * @param bytes how many, once decompressed
 */
public record Snapshot(String table, String fileName, String sha256, long bytes, Origin origin) {

    public Snapshot {
        if (table.isBlank() || fileName.isBlank() || !sha256.matches("[0-9a-f]{64}") || bytes < 0) {
            throw new IllegalArgumentException(
                    "not a snapshot: " + table + ", " + fileName + ", " + sha256 + ", " + bytes);
        }
    }

    /** Whether it is, byte for byte, the one that comes with the program. */
    public boolean bundled() {
        return origin == Origin.BUNDLED;
    }
}
