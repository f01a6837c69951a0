package org.plumbline.sources.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through a JSON document from its beginning to its end, a piece at a time: what is left behind costs no memory. It
 * throws the parser's own exceptions where the text is not JSON, and {@link WrongInput} where it is another piece than the
 * one asked for.
 */
final class JsonWalk implements AutoCloseable {
    /** A point of a MultiPolygon stands eight levels down; properties may go some deeper. */
    private static final int DEEPEST = 16;

    /** Four times as many as the LSOAs of England have; at eight bytes a number, that is 64 MB at most. */
    private static final int MOST_TOKENS = 8_000_000;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 10_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser parser;
    private String key = "";

    private JsonWalk(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws WrongInput if the file is empty, or in another encoding than UTF-8 */
    static JsonWalk over(TableFile file) {
        refuseWideCharacters(file);
        JsonWalk walk = new JsonWalk(file.name(), JSON.createParser(ObjectReadContext.empty(), file.open()));
        if (walk.parser.nextToken() == null) {
            throw walk.wrong(
                    Where.file(file.name()), "the file is empty", "(nothing)", "was it saved before it was filled?");
        }
        return walk;
    }

    /** The parser would take UTF-16 and UTF-32 too, by their first bytes; JSON that is exchanged is UTF-8 (RFC 8259). */
    private static void refuseWideCharacters(TableFile file) {
        try (InputStream bytes = file.open()) {
            byte[] first = bytes.readNBytes(4);
            for (byte each : first) {
                if (each == 0 || each == (byte) 0xFE || each == (byte) 0xFF) {
                    throw new WrongInput(new Problem(
                            ProblemCode.WRONG_ENCODING,
                            Where.file(file.name()),
                            "the file is not UTF-8",
                            String.format("byte %02X at its beginning", each),
                            "text in UTF-8",
                            "save or export it again as UTF-8"));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(file.name(), impossible);
        }
    }

    /** Goes to the next member's value in an object that was entered; false, and past its end, if there is none. */
    boolean nextMember() {
        String name = parser.nextName();
        if (name == null) {
            return false;
        }
        key = name;
        parser.nextToken();
        return true;
    }

    /** The name of the member last come to. */
    String key() {
        return key;
    }

    /** Goes to the next element in an array that was entered; false, and past its end, if there is none. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Enters the object that stands here; {@code what} names it for a message. */
    void enterObject(String what) {
        expect(JsonToken.START_OBJECT, what + ", an object in braces");
    }

    void enterArray(String what) {
        expect(JsonToken.START_ARRAY, what + ", a list in square brackets");
    }

    /** The text that stands here. */
    String text(String what) {
        expect(JsonToken.VALUE_STRING, what + ", a text in quotation marks");
        return parser.getString();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isEndOfArray() {
        return parser.currentToken() == JsonToken.END_ARRAY;
    }

    /** The number that stands here; infinite where it is too large for a {@code double}. */
    double number() {
        return parser.getDoubleValue();
    }

    /** Passes over what stands here. */
    void skip() {
        parser.skipChildren();
    }

    /** Makes sure that nothing follows. */
    void end() {
        if (parser.nextToken() != null) {
            throw wrong(where(), "something follows the end of the boundaries", found(), "delete it");
        }
    }

    /** The beginning of the piece that stands here; columns count bytes. */
    Where where() {
        return at(file, parser.currentTokenLocation());
    }

    static Where at(String file, @Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? Where.file(file)
                : new Where(file, at.getLineNr(), Math.max(0, at.getColumnNr()));
    }

    /** What stands here, in a few words. */
    String found() {
        JsonToken token = parser.currentToken();
        return token == null
                ? "(nothing)"
                : switch (token) {
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "a list";
                    case END_OBJECT, END_ARRAY -> "the end of a list or an object";
                    case VALUE_NULL -> "null";
                    default -> parser.getString();
                };
    }

    /** The problem that a file is not built as boundaries are. */
    WrongInput wrong(Where where, String what, String found, String fix) {
        return new WrongInput(new Problem(
                ProblemCode.MALFORMED_BOUNDARIES,
                where,
                what,
                found,
                "a GeoJSON FeatureCollection or a TopoJSON Topology",
                fix));
    }

    private void expect(JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw new WrongInput(new Problem(
                    ProblemCode.MALFORMED_BOUNDARIES,
                    where(),
                    "another piece stands where boundaries have " + expected,
                    found(),
                    expected,
                    ""));
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
