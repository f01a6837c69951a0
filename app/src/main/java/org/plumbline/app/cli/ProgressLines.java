package org.plumbline.app.cli;

import java.io.PrintWriter;
import org.plumbline.engine.studies.Progress;

/** Progress as lines on standard error, where they do not mix with the answer. */
final class ProgressLines implements Progress {
    private final PrintWriter err;

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void begins(int step, int of, String what) {
        err.println("[" + step + "/" + of + "] " + what);
    }
}
