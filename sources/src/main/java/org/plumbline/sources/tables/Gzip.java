package org.plumbline.sources.tables;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.model.problems.WrongInput;

/**
 * Decompresses gzip (RFC 1952), all of it or nothing. The JDK's own stream takes whatever follows a damaged part for
 * the end, so that a table could lose rows unseen, and it calls itself once for each empty part, which thousands of
 * them overflow.
 */
final class Gzip {
    private static final int DEFLATE = 8;
    private static final int RESERVED_FLAGS = 0xE0;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final String name;
    private final ByteBuffer stored;

    Gzip(String name, byte[] stored) {
        this.name = name;
        this.stored = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isOne(byte[] stored) {
        return stored.length >= 2 && stored[0] == (byte) 0x1F && stored[1] == (byte) 0x8B;
    }

    /** @throws WrongInput if the file breaks off, fails its own check, or grows beyond {@code mostBytes} */
    byte[] expand(int mostBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(true);
        try {
            while (stored.hasRemaining()) {
                skipHeader();
                inflater.reset();
                expandPart(inflater, out, mostBytes);
            }
        } catch (BufferUnderflowException brokenOff) {
            throw damaged("the compressed file breaks off");
        } catch (DataFormatException nonsense) {
            throw damaged("the compressed file is damaged");
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void skipHeader() throws DataFormatException {
        int magic = Short.toUnsignedInt(stored.getShort());
        int method = stored.get();
        int flags = stored.get();
        if (magic != 0x8B1F || method != DEFLATE || (flags & RESERVED_FLAGS) != 0) {
            throw new DataFormatException("not the start of a gzip part");
        }
        skip(6); // time of writing, level of compression, operating system
        if ((flags & EXTRA) != 0) {
            skip(Short.toUnsignedInt(stored.getShort()));
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
    }

    private void skip(int bytes) {
        stored.get(new byte[bytes]);
    }

    @SuppressWarnings("StatementWithEmptyBody") // the reading is the loop
    private void skipText() {
        while (stored.get() != 0) {}
    }

    private void expandPart(Inflater inflater, ByteArrayOutputStream out, int mostBytes) throws DataFormatException {
        inflater.setInput(stored.array(), stored.position(), stored.remaining());
        CRC32 check = new CRC32();
        byte[] chunk = new byte[8192];
        while (!inflater.finished()) {
            int count = inflater.inflate(chunk);
            if (count == 0 && !inflater.finished()) {
                throw damaged("the compressed file breaks off");
            }
            check.update(chunk, 0, count);
            out.write(chunk, 0, count);
            if (out.size() > mostBytes) {
                throw TableFile.tooLarge(name, mostBytes);
            }
        }
        stored.position(stored.limit() - inflater.getRemaining());
        boolean whole =
                stored.getInt() == (int) check.getValue() && stored.getInt() == (int) inflater.getBytesWritten();
        if (!whole) {
            throw new DataFormatException("the check at the end of a gzip part does not fit");
        }
    }

    private WrongInput damaged(String what) {
        return TableFile.unreadable(
                name, what, stored.capacity() + " bytes", "download or copy the file again; it did not arrive whole");
    }
}
