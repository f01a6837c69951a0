package org.plumbline.engine.catalogue;

import java.util.OptionalLong;

/** Told of what has arrived of the table that is being fetched. */
@FunctionalInterface
public interface FetchProgress {

    /** @param total how many bytes there will be; empty where the server does not say */
    void arrived(long bytes, OptionalLong total);
}
