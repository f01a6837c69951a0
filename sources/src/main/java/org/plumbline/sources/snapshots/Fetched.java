package org.plumbline.sources.snapshots;

import java.nio.file.Path;

/**
 * A file that is in the cache, whole and right.
 *
 * @param bytes how many it has on the disk
 * @param wasHere whether it had been fetched, or put there, before; nothing was asked of the network then
 */
public record Fetched(Path file, long bytes, boolean wasHere) {}
