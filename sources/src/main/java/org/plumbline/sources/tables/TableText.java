package org.plumbline.sources.tables;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** A table's bytes as text: UTF-8, decoded strictly, its rows and cells well formed. */
final class TableText {
    private static final int MARK_LENGTH = 3;
    private static final String FIX = "save the file as \"CSV UTF-8\", which spreadsheets offer under Save As";

    private final TableFile file;
    private final int start;

    private TableText(TableFile file, int start) {
        this.file = file;
        this.start = start;
    }

    /**
     * The text of {@code file}, without the mark (byte order mark) that some spreadsheets put before it. Linear in its
     * size, in constant memory.
     *
     * @throws WrongInput naming the line and cell of the first byte that is not UTF-8, or of the first fault in the
     *     structure
     */
    static TableText of(TableFile file) {
        if (file.startsWith(0xFE, 0xFF) || file.startsWith(0xFF, 0xFE)) {
            throw utf16(file.name());
        }
        TableText text = new TableText(file, file.startsWith(0xEF, 0xBB, 0xBF) ? MARK_LENGTH : 0);
        text.check();
        return text;
    }

    Reader open() {
        return new InputStreamReader(file.open(start), StandardCharsets.UTF_8);
    }

    private void check() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = file.bytes(start);
        CharBuffer characters = CharBuffer.allocate(8192);
        CellWalk walk = new CellWalk(file.name());
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, true);
            walk.over(characters.flip());
            characters.clear();
            if (result.isError()) {
                throw wrongEncoding(walk.here(), bytes.get());
            }
        } while (result.isOverflow());
        walk.end();
    }

    /** The byte, and the letter that it stands for in the encoding that is the likeliest besides UTF-8. */
    private static String described(byte wrong) {
        String letter = new String(new byte[] {wrong}, Charset.forName("windows-1252"));
        return String.format("byte %02X (%s in Windows-1252)", wrong, letter);
    }

    static WrongInput utf16(String file) {
        return wrongEncoding(Where.file(file), "the file is UTF-16", "the mark that UTF-16 begins with");
    }

    static WrongInput wrongEncoding(Where where, byte wrong) {
        return wrongEncoding(where, "a byte that is not UTF-8", described(wrong));
    }

    private static WrongInput wrongEncoding(Where where, String what, String found) {
        return new WrongInput(new Problem(ProblemCode.WRONG_ENCODING, where, what, found, "text in UTF-8", FIX));
    }
}
