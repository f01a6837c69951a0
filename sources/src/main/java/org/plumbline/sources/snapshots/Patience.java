package org.plumbline.sources.snapshots;

import java.time.Duration;

/**
 * How long a fetch waits.
 *
 * @param connect for a connection
 * @param stall for the answer to begin, and then for each next piece of it
 * @param whole for all of it, the waiting for another fetch of the same file included
 */
public record Patience(Duration connect, Duration stall, Duration whole) {

    /** Enough for the largest table over a slow line, and little enough that nobody wonders whether it hangs. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofMinutes(30));

    public Patience {
        if (!(isPositive(connect) && isPositive(stall) && isPositive(whole))) {
            throw new IllegalArgumentException("no time at all: " + connect + ", " + stall + ", " + whole);
        }
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
