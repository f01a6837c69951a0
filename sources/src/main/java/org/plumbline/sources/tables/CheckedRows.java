package org.plumbline.sources.tables;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
 * The rows of a table while its text comes in, checked as that of {@link TableText} is before anybody sees it: UTF-8, its rows
 * and cells well formed. Each character is walked over once, by {@link CellWalk}, which says where the cells are. Holds some
 * rows at a time, for tables that are too large to be held.
 */
final class CheckedRows implements Closeable {
    private static final int BYTES = 64 * 1024;

    /** A row as long as a small library is none. */
    private static final int MOST_CHARACTERS_A_ROW = 16 * 1024 * 1024;

    private final String name;
    private final InputStream in;
    private final long mostBytes;
    private final CellMarks marks = new CellMarks();
    private final CellWalk walk;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes;
    private CharBuffer text;
    private long taken;
    private boolean started;
    private boolean ended;
    private int nextRow;
    private int firstCell;
    private int count;

    CheckedRows(String name, InputStream in, long mostBytes) {
        this(name, in, mostBytes, BYTES);
    }

    /** @param atATime how many bytes are read at a time, at least 4 */
    CheckedRows(String name, InputStream in, long mostBytes, int atATime) {
        this.name = name;
        this.in = in;
        this.mostBytes = mostBytes;
        this.walk = new CellWalk(name, marks);
        this.bytes = ByteBuffer.allocate(atATime).limit(0);
        this.text = CharBuffer.allocate(2 * atATime);
    }

    /**
     * Goes to the next row; a line with nothing on it is one with an empty cell.
     *
     * @return whether there is one
     * @throws WrongInput where the text is not UTF-8 or the rows cannot be told apart
     */
    boolean next() throws IOException {
        while (nextRow == marks.rows()) {
            if (ended) {
                return false;
            }
            fill();
        }
        firstCell = marks.firstOf(nextRow);
        nextRow++;
        count = marks.firstOf(nextRow) - firstCell;
        return true;
    }

    /** How many cells the row has. */
    int count() {
        return count;
    }

    /** The line on which the row starts, from 1. */
    int line() {
        return marks.line(firstCell);
    }

    /** Whether the row is a line with nothing on it. */
    boolean isEmpty() {
        return count == 1 && marks.start(firstCell) == marks.end(firstCell);
    }

    /** Gives a cell of the row, by its number from 0, to those that are kept. */
    void keep(int column, RowCells into, int cell) {
        int at = firstCell + column;
        int start = marks.start(at);
        int length = marks.end(at) - start;
        if (length > 0 && text.array()[start] == '"') {
            into.keepQuoted(cell, text.array(), start + 1, length - 2, marks.line(at));
        } else {
            into.keep(cell, text.array(), start, length, marks.line(at));
        }
    }

    private void fill() throws IOException {
        moveUnfinished();
        bytes.compact();
        boolean last = !refilled();
        bytes.flip();
        if (!started) {
            passMark();
        }
        int from = text.position();
        decodePlain();
        CoderResult result = decoder.decode(bytes, text, last);
        walk.over(text.array(), from, text.position());
        if (result.isError()) {
            throw TableText.wrongEncoding(walk.here(), bytes.get());
        }
        if (last && result.isUnderflow()) {
            ended = true;
            walk.end(text.position());
        }
    }

    /** The characters of ASCII, most of any table: a byte is one, and the first other byte ends them. */
    private void decodePlain() {
        byte[] from = bytes.array();
        char[] to = text.array();
        int start = bytes.position();
        int target = text.position();
        int most = Math.min(bytes.remaining(), text.remaining());
        int count = 0;
        while (count < most && from[start + count] >= 0) {
            to[target + count] = (char) from[start + count];
            count++;
        }
        bytes.position(start + count);
        text.position(target + count);
    }

    /** Brings what has come of the last row to the front, with room for as much as is read at a time. */
    private void moveUnfinished() {
        int from = marks.unfinished(walk.cellBegins());
        int left = text.position() - from;
        if (left > MOST_CHARACTERS_A_ROW) {
            throw new WrongInput(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    walk.here(),
                    "a row that is too long",
                    "more than " + MOST_CHARACTERS_A_ROW + " characters",
                    "at most " + MOST_CHARACTERS_A_ROW + " characters",
                    "are line ends missing?"));
        }
        char[] characters = text.array();
        char[] moved = characters.length - left < bytes.capacity() ? new char[2 * characters.length] : characters;
        System.arraycopy(characters, from, moved, 0, left);
        text = CharBuffer.wrap(moved).position(left);
        marks.moved(from);
        walk.moved(from);
        nextRow = 0;
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
