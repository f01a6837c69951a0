package org.plumbline.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** A recipe file's bytes: at most 1 MiB, and UTF-8 throughout. */
@SuppressWarnings("ArrayRecordComponent") // lives only while a file is read, and is never compared
record RecipeBytes(String shownAs, byte[] bytes) {
    /** The longest recipe so far has 5 KB; a table of every English parish's succession would fit. */
    private static final int MOST_BYTES = 1 << 20;

    /** @throws WrongInput if the file is not there, cannot be read or is larger than a recipe may be */
    static RecipeBytes read(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unreadable(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(shown(file), in);
        } catch (IOException | SecurityException unreadable) {
            throw unreadable(file);
        }
    }

    private static WrongInput unreadable(Path file) {
        return wrong(
                ProblemCode.UNREADABLE_FILE,
                Where.file(shown(file)),
                "the file cannot be read",
                whatIsThere(file),
                "a recipe",
                "is the path spelt right, and may you read it?");
    }

    /** The path as it was given; the folder in which Plumbline was started has an empty one. */
    static String shown(Path path) {
        return path.toString().isEmpty() ? "." : path.toString();
    }

    private static String whatIsThere(Path file) {
        if (Files.isDirectory(file)) {
            return "a folder";
        }
        return Files.exists(file) ? "a file that cannot be opened" : "no such file";
    }

    static RecipeBytes read(String shownAs, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw wrong(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.file(shownAs),
                    "the file is larger than a recipe may be",
                    "more than " + MOST_BYTES + " bytes",
                    "at most " + MOST_BYTES + " bytes",
                    "a recipe holds rules; figures belong in a table");
        }
        return new RecipeBytes(shownAs, bytes);
    }

    String sha256() {
        return Checksum.of(bytes);
    }

    /** @throws WrongInput at the first byte that is not UTF-8 */
    String text() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw wrong(
                    ProblemCode.WRONG_ENCODING,
                    endOf(text),
                    "a byte that is not UTF-8",
                    String.format("0x%02X", bytes[in.position()]),
                    "text in UTF-8",
                    "save the file again with the encoding UTF-8");
        }
        return text;
    }

    private Where endOf(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = text.lastIndexOf('\n') + 1;
        return new Where(shownAs, line, text.codePointCount(lineStart, text.length()) + 1);
    }

    private static WrongInput wrong(
            ProblemCode code, Where where, String what, String found, String expected, String fix) {
        return new WrongInput(new Problem(code, where, what, found, expected, fix));
    }
}
