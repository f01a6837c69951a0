package org.plumbline.sources.budgeting;

import java.io.OutputStream;

/** Counts what is written, and keeps nothing of it. */
final class ByteCount extends OutputStream {
    private long bytes;

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        bytes += length;
    }
}
