package org.plumbline.model.problems;

/**
 * One thing wrong with the input, told so that its reader can put it right.
 *
 * @param what what is wrong, in a few words
 * @param found the text as found, shortened to {@value #LONGEST_QUOTE} characters and with control characters made visible
 * @param expected what should have stood there
 * @param fix what to do; empty where nothing better can be said than what was expected
 */
public record Problem(ProblemCode code, Where where, String what, String found, String expected, String fix) {
    private static final int LONGEST_QUOTE = 120;

    public Problem {
        found = quotable(found);
    }

    /** The problem as every door of Plumbline prints it: the place and what is wrong, then found, expected, to fix. */
    public String text() {
        StringBuilder text = new StringBuilder(where + ": " + what + " [" + code.text() + "]");
        append(text, "found", found.isEmpty() ? "(nothing)" : found);
        append(text, "expected", expected);
        if (!fix.isEmpty()) {
            append(text, "to fix", fix);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String value) {
        text.append("\n    ")
                .append(label)
                .append(" ".repeat(10 - label.length()))
                .append(value);
    }

    /** Hostile text must neither flood a terminal nor steer it. */
    private static String quotable(String raw) {
        StringBuilder safe = new StringBuilder();
        raw.codePoints()
                .limit(LONGEST_QUOTE)
                .forEach(c -> safe.appendCodePoint(Character.isISOControl(c) || isInvisible(c) ? '\uFFFD' : c));
        return raw.codePointCount(0, raw.length()) > LONGEST_QUOTE
                ? safe + "... (" + raw.length() + " characters)"
                : safe.toString();
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
