package org.plumbline.engine.areas;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;

/**
 * The name of an area, made fit to be shown: from a stranger it may be of any length and hold anything.
 *
 * @param shown at least one character that is not a space, at most {@value #LONGEST}
 * @param notes what was done to it, in sentences
 */
record AreaName(String shown, List<String> notes) {
    static final int LONGEST = 100;
    private static final String CUT = "...";

    AreaName {
        notes = List.copyOf(notes);
    }

    /** @throws NoAnswer if there is nothing to see of it */
    static AreaName of(String raw) {
        String start = raw.length() > 2 * LONGEST ? raw.substring(0, 2 * LONGEST) : raw;
        String visible = Quotation.visible(start.replaceAll("\\s+", " ").strip());
        if (visible.replace("\uFFFD", "").isBlank()) {
            throw new NoAnswer("An area needs a name that can be read: give one with --name.");
        }
        int length = visible.codePointCount(0, visible.length());
        if (length <= LONGEST && raw.length() <= 2 * LONGEST) {
            return new AreaName(visible, List.of());
        }
        int end = visible.offsetByCodePoints(0, Math.min(length, LONGEST - CUT.length()));
        return new AreaName(
                visible.substring(0, end).strip() + CUT,
                List.of("The name has " + raw.length() + " characters and was cut."));
    }

    /** From the name of a file, without its ending. */
    static AreaName of(Path file) {
        String name = Objects.requireNonNullElse(file.toAbsolutePath().getFileName(), file)
                .toString()
                .replaceFirst("(?i)\\.gz$", "")
                .replaceFirst("(?i)\\.(csv|json|geojson)$", "");
        return of(name.isBlank() ? "area" : name);
    }
}
