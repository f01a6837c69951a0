package org.plumbline.sources.tables;

import java.util.List;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** Names and titles as a cell may hold them: one line of visible text. */
public final class PlainText {
    private static final int SMALL_EDIT = 2;

    private PlainText() {}

    /**
     * {@code text} itself.
     *
     * @param longest the most characters that it may have
     * @throws WrongValue if it is empty, longer, has spaces around it, or holds characters that cannot be seen
     */
    public static String parse(String text, int longest) {
        if (isOrdinary(text, longest)) {
            return text;
        }
        if (text.isBlank()) {
            throw wrong("a text is missing", text, longest, "");
        }
        if (text.length() > longest) {
            throw wrong("a text that is too long", text, longest, "");
        }
        if (text.codePoints().anyMatch(PlainText::isInvisible)) {
            throw wrong("a text with a line end or an invisible character", text, longest, "type it again by hand");
        }
        if (!text.equals(text.strip())) {
            throw wrong("a text with spaces around it", text, longest, "write " + text.strip());
        }
        return text;
    }

    /**
     * {@code text} itself.
     *
     * @throws WrongValue if it is not among {@code allowed}; its fix names the one that may be meant
     */
    public static String oneOf(String text, List<String> allowed) {
        if (allowed.contains(text)) {
            return text;
        }
        String fix = allowed.stream()
                .filter(name -> isNear(text.strip(), name))
                .findFirst()
                .map(name -> "write " + name)
                .orElse("");
        String expected = "one of: " + String.join(", ", allowed);
        throw new WrongValue(ProblemCode.WRONG_TEXT, "not a name that is known here", text, expected, fix);
    }

    private static boolean isNear(String text, String name) {
        return text.equalsIgnoreCase(name)
                || (Math.abs(text.length() - name.length()) <= SMALL_EDIT
                        && EditDistance.between(text, name) <= SMALL_EDIT);
    }

    private static WrongValue wrong(String what, String text, int longest, String fix) {
        String expected = "one line of 1 to " + longest + " characters";
        return new WrongValue(ProblemCode.WRONG_TEXT, what, text, expected, fix);
    }

    /** Whether all is well at a glance: letters, digits and marks of ASCII, with spaces only between them. */
    private static boolean isOrdinary(String text, int longest) {
        int end = text.length();
        boolean framed = end > 0 && end <= longest && text.charAt(0) != ' ' && text.charAt(end - 1) != ' ';
        for (int i = 0; framed && i < end; i++) {
            framed = text.charAt(i) >= ' ' && text.charAt(i) < 0x7F;
        }
        return framed;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
