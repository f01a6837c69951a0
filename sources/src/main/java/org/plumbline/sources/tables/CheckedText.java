package org.plumbline.sources.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * A table's text while it comes in, checked as that of {@link TableText} is before anybody sees it: UTF-8, its rows and cells
 * well formed. In constant memory, for tables that are too large to be held.
 */
final class CheckedText extends Reader {
    private static final int BYTES = 64 * 1024;

    private final String name;
    private final InputStream in;
    private final long mostBytes;
    private final CellWalk walk;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BYTES).limit(0);
    private long taken;
    private boolean started;
    private boolean ended;

    CheckedText(String name, InputStream in, long mostBytes) {
        this.name = name;
        this.in = in;
        this.mostBytes = mostBytes;
        this.walk = new CellWalk(name);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        boolean last = !refilled();
        bytes.flip();
        if (!started) {
            passMark();
        }
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, last);
        characters.flip();
        int end = characters.limit();
        walk.over(characters);
        characters.position(0).limit(end);
        if (result.isError()) {
            throw TableText.wrongEncoding(walk.here(), bytes.get());
        }
        if (last && result.isUnderflow()) {
            ended = true;
            walk.end();
        }
    }

    /** Whether any bytes came; a file may give less than is asked for at a time. */
    private boolean refilled() throws IOException {
        try {
            int most = Math.max(0, bytes.remaining());
            int count = in.readNBytes(bytes.array(), bytes.position(), most);
            bytes.position(bytes.position() + count);
            taken += count;
        } catch (EOFException brokenOff) {
            throw TableFile.damaged(name, taken, "the compressed file breaks off");
        } catch (ZipException nonsense) {
            throw TableFile.damaged(name, taken, "the compressed file is damaged");
        }
        if (taken > mostBytes) {
            throw new WrongInput(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.file(name),
                    "the file is too large",
                    "more than " + mostBytes + " bytes",
                    "at most " + mostBytes + " bytes, once decompressed",
                    "is it the right file?"));
        }
        return bytes.remaining() == 0;
    }

    /** Past the mark that some spreadsheets put before UTF-8; that of UTF-16 is refused. */
    private void passMark() {
        started = true;
        int first = at(0);
        if ((first == 0xFE && at(1) == 0xFF) || (first == 0xFF && at(1) == 0xFE)) {
            throw TableText.utf16(name);
        }
        if (first == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
            bytes.position(3);
        }
    }

    private int at(int index) {
        return index < bytes.limit() ? Byte.toUnsignedInt(bytes.get(index)) : -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
