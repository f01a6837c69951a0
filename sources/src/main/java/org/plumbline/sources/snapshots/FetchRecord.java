package org.plumbline.sources.snapshots;

import java.net.URI;
import java.time.Instant;

/**
 * Where a fetched file comes from, as the record beside it says. It is there to be read by people: what is computed rests
 * on the checksum that the catalogue names, not on this one.
 *
 * @param storedSha256 of the bytes as they lie on the disk
 * @param sha256 of the bytes once decompressed
 * @param entityTag the server's name for this state of the file, empty where it gave none
 * @param lastModified when the server says that the file was changed last, empty where it does not
 */
public record FetchRecord(
        URI address,
        Instant fetched,
        String storedSha256,
        long storedBytes,
        String sha256,
        long bytes,
        String entityTag,
        String lastModified) {}
