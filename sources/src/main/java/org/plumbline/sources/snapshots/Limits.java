package org.plumbline.sources.snapshots;

/**
 * How large a file may be.
 *
 * @param mostStoredBytes as it travels and lies on the disk, at least 1
 * @param mostBytes once decompressed, at least 1: a small gzip can hold more than any disk
 */
public record Limits(long mostStoredBytes, long mostBytes) {

    public Limits {
        if (mostStoredBytes < 1 || mostBytes < 1) {
            throw new IllegalArgumentException("no room for a byte: " + mostStoredBytes + ", " + mostBytes);
        }
    }
}
