package org.plumbline.sources.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.ZipException;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * Goes through a file row by row and gives the cells as bytes, of which no text is made unless it is asked for: for files of
 * votes, whose cells are lists of short numbers. By the rules of RFC 4180 with a separator of one's own choice; UTF-8 is
 * checked. Holds one row at a time. For one thread.
 */
public final class ByteRows implements AutoCloseable {
    private static final int BUFFER = 256 * 1024;
    private static final byte LETTER = 0;
    private static final byte SEPARATOR = 1;
    private static final byte LINE_FEED = 2;
    private static final byte RETURN = 3;
    private static final byte NUL = 4;
    private static final byte END = 5;
    private static final int NOT_WHOLE = -1;

    private final String name;
    private final InputStream in;
    private final char separator;
    private final long mostBytes;
    private final int mostRowBytes;
    private final byte[] kinds = new byte[256];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private CharBuffer decoded = CharBuffer.allocate(8 * 1024);
    private byte[] bytes = new byte[BUFFER];
    private int position;
    private int limit;
    private long taken;
    private boolean ended;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] lines = new int[64];
    private int count;
    private int line = 1;
    private int reached = 1;
    private boolean blank;
    private boolean withinQuotes;
    private int quoteLine;
    private boolean quoted;
    private final BitSet literals = new BitSet();
    private int signs;

    /**
     * @param separator what stands between cells: a mark of ASCII
     * @param mostBytes how many bytes the file may have, once decompressed; reading stops there
     * @param mostRowBytes how many bytes a row may have
     * @throws WrongInput if there is no such file, or it does not begin as text does
     */
    public ByteRows(StoredFile file, char separator, long mostBytes, int mostRowBytes) {
        this.name = file.name();
        this.separator = separator;
        this.mostBytes = mostBytes;
        this.mostRowBytes = mostRowBytes;
        kinds[separator] = SEPARATOR;
        kinds['\n'] = LINE_FEED;
        kinds['\r'] = RETURN;
        kinds[0] = NUL;
        this.in = file.open();
        fill();
        passMark();
    }

    /**
     * Goes to the next row; a line with nothing on it is one too.
     *
     * @return whether there is one
     * @throws WrongInput where the text is not UTF-8 or the rows cannot be told apart
     */
    public boolean next() {
        line = reached;
        while (position < limit || !ended) {
            int after = scan();
            if (after != NOT_WHOLE) {
                finish(position, after);
                return true;
            }
            fill();
        }
        return false;
    }

    /** The line on which the row starts, from 1. */
    public int line() {
        return line;
    }

    /** Whether the row is a line with nothing on it. */
    public boolean isBlank() {
        return blank;
    }

    /** Whether a cell of the row begins with words in quotes and goes on after them, and was taken as it is written. */
    public boolean hasQuotesAsWritten() {
        return !literals.isEmpty();
    }

    /** How many cells the row has. */
    public int cells() {
        return count;
    }

    /** What holds the cells of this row, until the next is asked for; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a cell begins in {@link #bytes}, its quotes undone; cells count from 0. */
    public int start(int cell) {
        return starts[cell];
    }

    public int end(int cell) {
        return ends[cell];
    }

    public String text(int cell) {
        return new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
    }

    public Where where(int cell) {
        return new Where(name, lines[cell], cell + 1);
    }

    public Where where() {
        return Where.line(name, line);
    }

    public String file() {
        return name;
    }

    public char separator() {
        return separator;
    }

    /** Marks the cells of the row that begins at the position, and says where the next begins, if the whole row is there. */
    private int scan() {
        reached = line;
        count = 0;
        withinQuotes = false;
        if (quoted) {
            quoted = false;
            literals.clear();
        }
        signs = 0;
        int at = position;
        while (true) {
            int start = at;
            int startLine = reached;
            at = at < limit && bytes[at] == '"' ? afterQuotes(at + 1, startLine) : cellEnd(at);
            if (at == NOT_WHOLE || (at == limit && !ended)) {
                return NOT_WHOLE;
            }
            mark(start, at, startLine);
            byte kind = at == limit ? END : kinds[Byte.toUnsignedInt(bytes[at])];
            if (kind != SEPARATOR) {
                return rowEnd(at, kind);
            }
            at++;
        }
    }

    private int cellEnd(int from) {
        byte[] text = bytes;
        byte[] kindOf = kinds;
        int end = limit;
        int at = from;
        int all = 0;
        while (at < end && kindOf[text[at] & 0xFF] == LETTER) {
            all |= text[at];
            at++;
        }
        signs |= all;
        if (at < end && text[at] == 0) {
            throw nul();
        }
        return at;
    }

    /** Past the quote that closes a cell: a quote inside is written twice. */
    private int afterQuotes(int from, int startLine) {
        quoted = true;
        quoteLine = startLine;
        for (int at = from; at < limit; at++) {
            byte next = bytes[at];
            signs |= next;
            if (next == '"') {
                if (at + 1 == limit && !ended) {
                    return NOT_WHOLE;
                }
                if (at + 1 == limit || bytes[at + 1] != '"') {
                    return endsCell(at + 1) ? at + 1 : literal(from - 1, at + 1, startLine);
                }
                at++;
            } else if (next == '\n' || (next == '\r' && at + 1 < limit && bytes[at + 1] != '\n')) {
                reached++;
            } else if (next == 0) {
                throw nul();
            }
        }
        withinQuotes = true;
        if (ended) {
            throw open(startLine, "the end of the file");
        }
        return NOT_WHOLE;
    }

    private boolean endsCell(int at) {
        return at == limit || (kinds[Byte.toUnsignedInt(bytes[at])] != LETTER && bytes[at] != 0);
    }

    /**
     * A cell that begins with words in quotes and goes on after them. Where no quotes were needed around those words, the quotes are
     * theirs; elsewhere nobody can tell where the cell ends.
     */
    private int literal(int start, int after, int startLine) {
        boolean plain = true;
        for (int at = start + 1; at < after - 1; at++) {
            plain &= kinds[Byte.toUnsignedInt(bytes[at])] == LETTER && bytes[at] != '"';
        }
        if (plain) {
            literals.set(count);
            return cellEnd(after);
        }
        throw fault(
                new Where(name, reached, count + 1),
                "text after a closing quote",
                new String(bytes, after, 1, StandardCharsets.ISO_8859_1),
                "a " + separator + " or the end of the line",
                "write a quote inside a quoted cell twice, or close the quote that opens in line " + startLine);
    }

    private void mark(int start, int end, int startLine) {
        if (count == starts.length) {
            if (count >= CellWalk.MOST_CELLS_A_ROW) {
                throw fault(
                        where(),
                        "too many cells in this row",
                        "more than " + count,
                        "at most " + CellWalk.MOST_CELLS_A_ROW + " cells",
                        "are line ends missing?");
            }
            starts = Arrays.copyOf(starts, 4 * count);
            ends = Arrays.copyOf(ends, 4 * count);
            lines = Arrays.copyOf(lines, 4 * count);
        }
        starts[count] = start;
        ends[count] = end;
        lines[count] = startLine;
        count++;
    }

    private int rowEnd(int at, byte kind) {
        if (kind == RETURN && at + 1 == limit && !ended) {
            return NOT_WHOLE;
        }
        reached++;
        boolean twoBytes = kind == RETURN && at + 1 < limit && bytes[at + 1] == '\n';
        return at + (kind == END ? 0 : twoBytes ? 2 : 1);
    }

    private void finish(int start, int after) {
        if (after - start > mostRowBytes) {
            throw tooLong();
        }
        blank = count == 1 && starts[0] == ends[0];
        position = after;
        if (signs < 0) {
            requireText(start, after);
        }
        if (quoted) {
            for (int cell = 0; cell < count; cell++) {
                if (starts[cell] < ends[cell] && bytes[starts[cell]] == '"' && !literals.get(cell)) {
                    undoQuotes(cell);
                }
            }
        }
    }

    private void requireText(int start, int end) {
        if (decoded.capacity() < end - start) {
            decoded = CharBuffer.allocate(2 * (end - start));
        }
        ByteBuffer row = ByteBuffer.wrap(bytes, start, end - start);
        CoderResult result = decoder.reset().decode(row, decoded.clear(), true);
        if (result.isError()) {
            int cell = 0;
            while (cell + 1 < count && ends[cell] <= row.position()) {
                cell++;
            }
            throw TableText.wrongEncoding(where(cell), row.get());
        }
    }

    private void undoQuotes(int cell) {
        int to = starts[cell] + 1;
        starts[cell] = to;
        for (int from = to; from < ends[cell] - 1; from++) {
            bytes[to++] = bytes[from];
            if (bytes[from] == '"') {
                from++;
            }
        }
        ends[cell] = to;
    }

    /** Brings what has come of the row to the front and reads on, with more room where the row fills it all. */
    private void fill() {
        int left = limit - position;
        if (left > mostRowBytes) {
            throw withinQuotes ? open(quoteLine, mostRowBytes + " bytes") : tooLong();
        }
        byte[] moved = 2 * left > bytes.length ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, position, moved, 0, left);
        bytes = moved;
        position = 0;
        limit = left + read(left);
        if (taken > mostBytes) {
            throw new WrongInput(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.file(name),
                    "the file is too large",
                    "more than " + mostBytes + " bytes",
                    "at most " + mostBytes + " bytes, once decompressed",
                    "is it the right file?"));
        }
    }

    private int read(int from) {
        try {
            int came = in.readNBytes(bytes, from, bytes.length - from);
            ended = came < bytes.length - from;
            taken += came;
            return came;
        } catch (EOFException brokenOff) {
            throw TableFile.damaged(name, taken, "the compressed file breaks off");
        } catch (ZipException nonsense) {
            throw TableFile.damaged(name, taken, "the compressed file is damaged");
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + name + " failed: " + failed.getMessage(), failed);
        }
    }

    /** Past the mark that some spreadsheets put before UTF-8; that of UTF-16 is refused. */
    private void passMark() {
        if (begins(0xFE, 0xFF) || begins(0xFF, 0xFE)) {
            throw TableText.utf16(name);
        }
        if (begins(0xEF, 0xBB, 0xBF)) {
            position = 3;
        }
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= limit || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private WrongInput nul() {
        return new WrongInput(new Problem(
                ProblemCode.WRONG_ENCODING,
                new Where(name, reached, count + 1),
                "a NUL byte, which no text has",
                "\0",
                "plain text in UTF-8",
                "is it a workbook, or UTF-16? Save it as \"CSV UTF-8\""));
    }

    private WrongInput open(int startLine, String until) {
        return fault(
                new Where(name, startLine, count + 1),
                "a quote is opened here and never closed",
                until,
                "a closing quote",
                "close the quote; a quote inside a quoted cell is written twice");
    }

    private WrongInput tooLong() {
        return fault(
                where(),
                "a line that is too long",
                "more than " + mostRowBytes + " bytes",
                "at most " + mostRowBytes + " bytes",
                "are line ends missing? Is it the right file?");
    }

    private static WrongInput fault(Where where, String what, String found, String expected, String fix) {
        return new WrongInput(new Problem(ProblemCode.MALFORMED_CSV, where, what, found, expected, fix));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
