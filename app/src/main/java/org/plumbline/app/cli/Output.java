package org.plumbline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error as UTF-8, on every system. A print stream forgets its failures; this one keeps the
 * first, so that a full disk is told of and not taken for success.
 */
public final class Output {
    private final Watched watched;
    private final PrintWriter out;
    private final PrintWriter err;

    public Output(OutputStream out, OutputStream err) {
        this.watched = new Watched(out);
        this.out = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Why not all that was printed could be written; empty if it was, or if the reader merely stopped reading. */
    Optional<String> failure() {
        out.flush();
        IOException first = watched.failure;
        return Optional.ofNullable(first)
                .map(failed -> String.valueOf(failed.getMessage()))
                .filter(why -> !why.contains("Broken pipe"));
    }

    private static final class Watched extends OutputStream {
        private final OutputStream target;
        private @Nullable IOException failure;

        Watched(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                target.write(bytes, from, count);
            } catch (IOException failed) {
                failure = failure == null ? failed : failure;
                throw failed;
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }
    }
}
