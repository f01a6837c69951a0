package org.plumbline.sources.budgeting;

import java.io.OutputStream;

/** Bytes of which it is known how many there will be, so that they are held once and not copied. */
final class KnownLength extends OutputStream {
    private final byte[] bytes;
    private int size;

    KnownLength(int length) {
        this.bytes = new byte[length];
    }

    @Override
    public void write(int one) {
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    /** @throws IllegalStateException if there are fewer than was known */
    byte[] all() {
        if (size != bytes.length) {
            throw new IllegalStateException(size + " bytes, and not " + bytes.length);
        }
        return bytes;
    }
}
