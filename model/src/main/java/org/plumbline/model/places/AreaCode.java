package org.plumbline.model.places;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** A GSS code, such as E06000021 for Stoke-on-Trent: a letter for the country and eight digits. */
public record AreaCode(String text) implements Comparable<AreaCode> {
    private static final String COUNTRIES = "EJKLMNSW";
    private static final int LENGTH = 9;
    private static final Pattern LOST_ZERO = Pattern.compile("([EJKLMNSW][0-9]{2})([1-9][0-9]{1,4})");
    private static final String EXPECTED = "a GSS code: a letter and eight digits";

    public AreaCode {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a GSS code: " + text);
        }
    }

    /** @throws WrongValue if {@code text} is not a GSS code; its fix names the code meant where zeros were lost */
    public static AreaCode parse(String text) {
        if (isOne(text)) {
            return new AreaCode(text);
        }
        throw new WrongValue(ProblemCode.UNKNOWN_AREA_CODE, "unknown area code", text, EXPECTED, fixFor(text));
    }

    /** Without a pattern: a table has one or several for each of 35,000 neighbourhoods. */
    public static boolean isOne(String text) {
        if (text.length() != LENGTH || COUNTRIES.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The code that {@code text} would be with the zeros put back that a spreadsheet drops, or {@code text} itself. */
    public static String withLostZeros(String text) {
        var lost = LOST_ZERO.matcher(text);
        return lost.matches()
                ? lost.group(1) + "0".repeat(6 - lost.group(2).length()) + lost.group(2)
                : shortened(text);
    }

    private static String shortened(String text) {
        // E0600047 kept some zeros but not all: put one back after the three characters that name the kind of area.
        boolean oneShort = Pattern.matches("[EJKLMNSW][0-9]{7}", text);
        return oneShort ? text.substring(0, 3) + "0" + text.substring(3) : text;
    }

    private static String fixFor(String text) {
        String restored = withLostZeros(text);
        if (!restored.equals(text)) {
            return "this looks like " + restored + " with a zero lost; was the column saved as a number?";
        }
        return isOne(text.strip().toUpperCase(Locale.ROOT))
                ? "write it as " + text.strip().toUpperCase(Locale.ROOT) + ", without spaces and in capitals"
                : "";
    }

    /** The kind of area that the code's first three characters stand for. */
    public AreaType type() {
        return AreaType.of(this);
    }

    @Override
    public int compareTo(AreaCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
