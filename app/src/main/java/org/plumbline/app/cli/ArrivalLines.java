package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import org.plumbline.engine.catalogue.FetchProgress;

/** How much of one file has arrived, as lines on standard error: one for each tenth, or each mebibyte of an unknown size. */
final class ArrivalLines implements FetchProgress {
    private static final long MEBIBYTE = 1024 * 1024;

    private final PrintWriter err;
    private long printed;

    ArrivalLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void arrived(long bytes, OptionalLong total) {
        long step = bytes / Math.max(1, total.isPresent() ? total.getAsLong() / 10 : MEBIBYTE);
        if (step > printed) {
            printed = step;
            err.println("      " + kilobytes(bytes)
                    + (total.isPresent() ? " of " + kilobytes(total.getAsLong()) : " so far"));
        }
    }

    static String kilobytes(long bytes) {
        return String.format("%,d kB", (bytes + 999) / 1000);
    }
}
