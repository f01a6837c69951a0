package org.plumbline.sources.sortition;

import java.util.HexFormat;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableStream;

/**
 * The secret with which row keys are made: 32 bytes that nobody can guess. Whoever has it and somebody's id can find out which
 * row is theirs, so it stays with the organiser, who needs it to make the same keys again. Immutable.
 */
public final class Salt {
    public static final int BYTES = 32;

    private static final int MOST_BYTES = 10_000;
    private static final String EXPECTED = "64 digits from 0 to 9 and a to f, on one line";

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if these are not 32 bytes, or all of them the same */
    public static Salt of(byte[] bytes) {
        if (bytes.length != BYTES || isFlat(bytes)) {
            throw new IllegalArgumentException(bytes.length + " bytes, or all the same");
        }
        return new Salt(bytes.clone());
    }

    /**
     * The salt of its hexadecimal digits; capitals do.
     *
     * @throws WrongValue if the text is anything else; what was found is not repeated
     */
    public static Salt parse(String hex) {
        String digits = hex.strip();
        if (!digits.matches("[0-9a-fA-F]{64}")) {
            String found = digits.length() + " characters, which are not repeated here";
            throw new WrongValue(ProblemCode.WRONG_TEXT, "not a salt", found, EXPECTED, "is it the right file?");
        }
        byte[] bytes = HexFormat.of().parseHex(digits);
        if (isFlat(bytes)) {
            throw new WrongValue(
                    ProblemCode.WRONG_TEXT,
                    "a salt that anybody would guess",
                    "one byte 32 times",
                    EXPECTED,
                    "draw one");
        }
        return new Salt(bytes);
    }

    /**
     * The salt that a file holds.
     *
     * @throws WrongInput if it holds anything else, or may not be read
     */
    public static Salt read(StoredFile file) {
        try (TableStream lines = TableStream.of(file, MOST_BYTES)) {
            RowCells line = lines.want(0);
            StringBuilder text = new StringBuilder(String.join(",", lines.first()));
            while (lines.next()) {
                text.append(line.isBlank(0) ? "" : "\n" + line.text(0)); // a second line makes it no salt
            }
            return parse(text.toString());
        } catch (WrongValue wrong) {
            throw new WrongInput(wrong.at(Where.file(file.name())));
        }
    }

    /** What {@link #parse} reads; for the organiser's private file only. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Not the salt itself, which must not reach a log. */
    @Override
    public String toString() {
        return "a salt of " + BYTES + " bytes";
    }

    private static boolean isFlat(byte[] bytes) {
        boolean flat = true;
        for (byte each : bytes) {
            flat &= each == bytes[0];
        }
        return flat;
    }
}
