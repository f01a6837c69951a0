package org.plumbline.sources.gzip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip (RFC 1952) as a stream, as strictly as tables are read: the JDK's own stream takes whatever follows a
 * damaged part for the end, and calls itself once for each empty part.
 */
public final class Gunzip extends InputStream {
    private static final int DEFLATE = 8;
    private static final int RESERVED_FLAGS = 0xE0;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream stored;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;
    private boolean withinPart;

    /** @param stored the compressed bytes, closed with this */
    public Gunzip(InputStream stored) {
        this.stored = stored;
    }

    /** Whether a file that begins with these bytes, at least two of them, calls itself gzip. */
    public static boolean isGzip(byte[] beginning) {
        return beginning.length >= 2 && beginning[0] == (byte) 0x1F && beginning[1] == (byte) 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    /**
     * @throws EOFException if the file breaks off
     * @throws ZipException if it is damaged, or goes on with something else than gzip
     */
    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (withinPart || beginsPart()) {
            int expanded = inflated(target, from, count);
            if (expanded > 0) {
                check.update(target, from, expanded);
                return expanded;
            }
            if (inflater.finished()) {
                endPart();
            } else if (inflater.needsInput()) {
                refill();
                inflater.setInput(buffer, 0, limit);
            } else {
                throw new ZipException("a dictionary is asked for");
            }
        }
        return -1;
    }

    private int inflated(byte[] target, int from, int count) throws ZipException {
        try {
            return inflater.inflate(target, from, count);
        } catch (DataFormatException nonsense) {
            throw new ZipException(String.valueOf(nonsense.getMessage()));
        }
    }

    private boolean beginsPart() throws IOException {
        if (position == limit && !canRefill()) {
            return false;
        }
        if (next() != 0x1F || next() != 0x8B || next() != DEFLATE) {
            throw new ZipException("not the start of a gzip part");
        }
        int flags = next();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw new ZipException("flags that no gzip has");
        }
        skip(6); // time of writing, level of compression, operating system
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, position, limit - position);
        check.reset();
        withinPart = true;
        return true;
    }

    private void endPart() throws IOException {
        position = limit - inflater.getRemaining();
        if (nextNumber() != check.getValue() || nextNumber() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("the check at the end of a gzip part does not fit");
        }
        withinPart = false;
    }

    private long nextNumber() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            number |= (long) next() << shift;
        }
        return number;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    @SuppressWarnings("StatementWithEmptyBody") // the reading is the loop
    private void skipText() throws IOException {
        while (next() != 0) {}
    }

    private int next() throws IOException {
        if (position == limit) {
            refill();
        }
        return Byte.toUnsignedInt(buffer[position++]);
    }

    private void refill() throws IOException {
        if (!canRefill()) {
            throw new EOFException("the compressed file breaks off");
        }
    }

    private boolean canRefill() throws IOException {
        position = 0;
        limit = Math.max(0, stored.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stored.close();
    }
}
