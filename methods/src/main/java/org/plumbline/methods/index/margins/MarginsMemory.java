package org.plumbline.methods.index.margins;

import org.plumbline.model.problems.CouldNotBeDone;

/** The memory that margins need, which is asked for before they are drawn and not found wanting in their midst. */
final class MarginsMemory {
    private static final double SPARE =
            0.1; // of what may be used, for what else there is and for collecting what is done with

    private MarginsMemory() {}

    /** Bytes: the ranks of all draws, and one set of columns for each combination of preparation and scaling. */
    static long needed(int places, int indicators, int sets, int draws) {
        long ranks = (long) places * (16 + (long) draws * DrawnStore.bytesEach(places));
        long columns = (long) sets * indicators * places * Double.BYTES;
        return ranks + columns;
    }

    /** @throws CouldNotBeDone if that is more than may be used */
    static void require(long needed, int places, int draws, long memoryBytes) {
        if (needed > memoryBytes * (1 - SPARE)) {
            long megabytes = Math.round(needed / (1 - SPARE) / 1e6);
            throw new CouldNotBeDone(draws + " draws of the ranks of " + places + " places need about " + megabytes
                    + " MB of memory, and " + memoryBytes / 1_000_000
                    + " MB may be used. Ask for fewer draws, or give more with JAVA_OPTS=-Xmx" + (megabytes / 1000 + 1)
                    + "g.");
        }
    }
}
