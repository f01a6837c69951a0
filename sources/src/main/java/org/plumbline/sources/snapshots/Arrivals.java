package org.plumbline.sources.snapshots;

import java.util.OptionalLong;

/** Told of what has arrived, so that a person who waits can see it. */
@FunctionalInterface
public interface Arrivals {

    /** Nobody is watching. */
    Arrivals UNWATCHED = (bytes, total) -> {};

    /**
     * @param bytes how many are here, those of an earlier try included
     * @param total how many there will be; empty where the server does not say
     */
    void arrived(long bytes, OptionalLong total);
}
