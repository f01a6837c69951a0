package org.plumbline.model.problems;

/** Text from outside, made fit to stand in a message: hostile text must neither flood a terminal nor steer it. */
public final class Quotation {
    private static final int LONGEST = 120;

    private Quotation() {}

    /** {@code raw} with control characters and others that nobody sees, such as marks of writing direction, as U+FFFD. */
    public static String visible(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> safe.appendCodePoint(isHarmless(c) ? c : '\uFFFD'));
        return safe.toString();
    }

    /**
     * As {@link #visible}, and cut to at most {@value #LONGEST} characters, the last of which then say how many there were.
     * Shortened text stays as it is when shortened again.
     */
    public static String shortened(String raw) {
        int length = raw.codePointCount(0, raw.length());
        if (length <= LONGEST) {
            return visible(raw);
        }
        String ending = "... (" + length + " characters)";
        return visible(raw.substring(0, raw.offsetByCodePoints(0, LONGEST - ending.length()))) + ending;
    }

    /** Whether a character can be seen, or is a space, and steers nothing. */
    public static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
