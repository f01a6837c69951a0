package org.plumbline.engine.draws;

import org.plumbline.model.problems.CouldNotBeDone;

/** The memory that draws need, which is asked for before they begin and not found wanting in their midst. */
public final class DrawMemory {
    private DrawMemory() {}

    /**
     * @param places of which something is held for each draw
     * @param bytes held for each draw and place, at the most at any one time
     * @throws CouldNotBeDone if that is more than half of the memory that may be used
     */
    public static void require(int draws, int places, int bytes) {
        long needed = (long) bytes * draws * places;
        long there = Runtime.getRuntime().maxMemory();
        if (needed > there / 2) {
            throw new CouldNotBeDone(draws + " draws of " + places + " places need about " + needed / 500_000
                    + " MB of memory, and " + there / 1_000_000
                    + " MB may be used. Ask for fewer draws, or give more with JAVA_OPTS=-Xmx4g.");
        }
    }
}
