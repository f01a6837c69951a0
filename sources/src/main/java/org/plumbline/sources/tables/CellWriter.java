package org.plumbline.sources.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes rows of cells in UTF-8, with line feeds, and quotes only where they are needed: one table has one form. */
public final class CellWriter {
    private final OutputStream out;
    private final char separator;
    private boolean started;

    /** @param out is left open; {@link #flush} when all is written */
    public CellWriter(OutputStream out, char separator) {
        this.out = new BufferedOutputStream(out, 64 * 1024);
        this.separator = separator;
    }

    /** A whole row of texts. */
    public void row(Collection<String> cells) {
        cells.forEach(this::cell);
        end();
    }

    public void cell(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        cell(bytes, 0, bytes.length);
    }

    public void cell(byte[] bytes, int from, int to) {
        try {
            if (started) {
                out.write(separator);
            }
            started = true;
            if (needsQuotes(bytes, from, to)) {
                quoted(bytes, from, to);
            } else {
                out.write(bytes, from, to - from);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the row. */
    public void end() {
        try {
            out.write('\n');
            started = false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void quoted(byte[] bytes, int from, int to) throws IOException {
        out.write('"');
        for (int at = from; at < to; at++) {
            if (bytes[at] == '"') {
                out.write('"');
            }
            out.write(bytes[at]);
        }
        out.write('"');
    }

    private boolean needsQuotes(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte next = bytes[at];
            if (next == separator || next == '"' || next == '\n' || next == '\r') {
                return true;
            }
        }
        return false;
    }
}
