package org.plumbline.sources.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells where a file stops being JSON, without the parser's own words: those are for programmers. */
final class BrokenJson {
    private static final int SHOWN = 40;

    private BrokenJson() {}

    static WrongInput in(TableFile file, JacksonException broken) {
        if (broken instanceof UnexpectedEndOfInputException) {
            return wrong(
                    file,
                    broken,
                    "the file breaks off",
                    file.size() + " bytes, and no end of the boundaries",
                    "JSON to its last bracket",
                    "download or copy the file again; it did not arrive whole");
        }
        if (broken instanceof StreamConstraintsException) {
            return wrong(
                    file,
                    broken,
                    "nested deeper, or with longer numbers, longer texts or more of them, than boundaries are",
                    around(file, broken),
                    "outlines of places in degrees with some decimals",
                    "is it the right file? If it is, simplify the outlines before they are read");
        }
        if (String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate Object property")) {
            return wrong(
                    file,
                    broken,
                    "a key stands twice in one object",
                    around(file, broken),
                    "each key once",
                    "delete the one that is not meant");
        }
        return wrong(
                file,
                broken,
                "this is not JSON",
                around(file, broken),
                "JSON as in RFC 8259: no comments, no NaN, texts in quotation marks",
                "export the boundaries again as GeoJSON or TopoJSON");
    }

    private static WrongInput wrong(
            TableFile file, JacksonException broken, String what, String found, String expected, String fix) {
        return new WrongInput(new Problem(
                ProblemCode.MALFORMED_BOUNDARIES,
                JsonWalk.at(file.name(), broken.getLocation()),
                what,
                found,
                expected,
                fix));
    }

    /** The text just before and after the place at which the parser stopped. */
    private static String around(TableFile file, JacksonException broken) {
        long stopped = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
        try (InputStream bytes = file.open()) {
            bytes.skipNBytes(Math.max(0, Math.min(stopped, file.size()) - SHOWN / 2));
            return new String(bytes.readNBytes(SHOWN), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(file.name(), impossible);
        }
    }
}
