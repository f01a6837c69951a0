package org.plumbline.model.places;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * A postcode in its normal form, such as {@code M15 4AB}: an outward part of two to four characters, a space, an inward
 * part of a digit and two letters. Having the shape of one does not mean that anybody lives there. British Standard BS 7666.
 */
public record Postcode(String text) implements Comparable<Postcode> {
    /** What {@link #findKey} gives for text that has not the shape of a postcode. */
    public static final long NONE = -1;

    private static final int MOST_CHARACTERS = 7;
    private static final int MOST_TYPED = 40;
    private static final int INWARD = 3;

    /** A space, ten digits and twenty-six letters. */
    private static final int SIGNS = 37;

    private static final int FIRST_LETTER = 11;

    /** Letters that never stand in an inward part, because they look like others when written by hand. */
    private static final String NEVER_INWARD = "CIKMOV";

    /** The one postcode of another shape: the Girobank's, closed in 2003. */
    private static final long GIROBANK = packed("GIR0AA");

    private static final String EXPECTED =
            "a postcode: one or two letters, one or two digits (or a digit and a letter), then a digit and two letters,"
                    + " such as M15 4AB or EC1A 1BB";

    public Postcode {
        long key = findKey(text);
        if (key == NONE || !textOf(key).equals(text)) {
            throw new IllegalArgumentException("not the normal form of a postcode: " + text);
        }
    }

    /**
     * The postcode that {@code text} means, in capitals or not, with spaces anywhere: as typed, or in the forms of seven and
     * eight characters of the Office for National Statistics.
     *
     * @throws WrongValue if it has not the shape of a postcode, saying what one looks like
     */
    public static Postcode parse(String text) {
        long key = findKey(text);
        if (key == NONE) {
            throw new WrongValue(
                    ProblemCode.WRONG_POSTCODE, "this has not the shape of a postcode", text, EXPECTED, fixFor(text));
        }
        return ofKey(key);
    }

    /** Whether {@code text} has the shape of a postcode, however it is spaced. */
    public static boolean isOne(String text) {
        return findKey(text) != NONE;
    }

    /** The postcode of a key. */
    public static Postcode ofKey(long key) {
        return new Postcode(textOf(key));
    }

    /** A number for it, the same for all spellings; ordered as the normal forms are. Below 2 to the power of 37. */
    public long key() {
        return findKey(text);
    }

    /** The key of whatever postcode {@code text} means; {@link #NONE} where it has not the shape of one. Makes no objects. */
    public static long findKey(CharSequence text) {
        if (text.length() > MOST_TYPED) {
            return NONE;
        }
        long packed = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isSpace(next)) {
                continue;
            }
            int sign = signOf(next);
            if (sign < 0 || count == MOST_CHARACTERS) {
                return NONE;
            }
            packed = packed * SIGNS + sign;
            count++;
        }
        return shaped(packed, count);
    }

    /** The packed signs with spaces between the parts, if they are two parts of the right shapes. */
    private static long shaped(long packed, int count) {
        if (packed == GIROBANK) {
            return spaced(packed, count);
        }
        boolean inward = isInward((int) (packed % SIGNS))
                && isInward((int) (packed / SIGNS % SIGNS))
                && isDigit((int) (packed / (SIGNS * SIGNS) % SIGNS));
        boolean right = count > INWARD + 1 && inward && isOutward(packed / (SIGNS * SIGNS * SIGNS), count - INWARD);
        return right ? spaced(packed, count) : NONE;
    }

    private static long spaced(long packed, int count) {
        long cube = SIGNS * SIGNS * SIGNS;
        long outward = packed / cube;
        for (int length = count - INWARD; length < MOST_CHARACTERS - INWARD; length++) {
            outward *= SIGNS;
        }
        return outward * cube + packed % cube;
    }

    /** Of the shape A9, A99, A9A, AA9, AA99 or AA9A. */
    private static boolean isOutward(long packed, int length) {
        int last = (int) (packed % SIGNS);
        int beforeLast = (int) (packed / SIGNS % SIGNS);
        int third = (int) (packed / (SIGNS * SIGNS) % SIGNS);
        int fourth = (int) (packed / ((long) SIGNS * SIGNS * SIGNS));
        return switch (length) {
            case 2 -> isLetter(beforeLast) && isDigit(last);
            case 3 -> isLetter(third) && (isDigit(beforeLast) || (isLetter(beforeLast) && isDigit(last)));
            case 4 -> isLetter(fourth) && isLetter(third) && isDigit(beforeLast);
            default -> false;
        };
    }

    private static boolean isLetter(int sign) {
        return sign >= FIRST_LETTER;
    }

    private static boolean isDigit(int sign) {
        return sign > 0 && sign < FIRST_LETTER;
    }

    private static boolean isInward(int sign) {
        return isLetter(sign) && NEVER_INWARD.indexOf('A' + sign - FIRST_LETTER) < 0;
    }

    private static boolean isSpace(char next) {
        return next == ' ' || next == '\u00A0' || next == '\t';
    }

    private static int signOf(char next) {
        if (next >= '0' && next <= '9') {
            return next - '0' + 1;
        }
        if (next >= 'A' && next <= 'Z') {
            return next - 'A' + FIRST_LETTER;
        }
        return next >= 'a' && next <= 'z' ? next - 'a' + FIRST_LETTER : -1;
    }

    private static long packed(String text) {
        long packed = 0;
        for (int i = 0; i < text.length(); i++) {
            packed = packed * SIGNS + signOf(text.charAt(i));
        }
        return packed;
    }

    private static String textOf(long key) {
        StringBuilder text = new StringBuilder();
        long rest = key;
        for (int i = 0; i < MOST_CHARACTERS; i++) {
            int sign = (int) (rest % SIGNS);
            if (i == INWARD) {
                text.append(' ');
            }
            if (sign > 0) {
                text.append((char) (isDigit(sign) ? '0' + sign - 1 : 'A' + sign - FIRST_LETTER));
            }
            rest /= SIGNS;
        }
        return text.reverse().toString();
    }

    private static String fixFor(String text) {
        String typed = text.length() > MOST_TYPED
                ? ""
                : text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (typed.startsWith("BFPO")) {
            return "a BFPO number is an address of the forces and lies in no place; it cannot be looked up";
        }
        return withLookalikes(typed)
                .map(meant -> "is " + meant + " meant?")
                .orElse(
                        typed.matches("[A-Z]{1,2}[0-9][A-Z0-9]?")
                                ? "this is the first half of one; give all of it"
                                : "");
    }

    /** The postcode that {@code typed} is once O and I in place of nought and one, or the reverse, are put right. */
    private static Optional<String> withLookalikes(String typed) {
        if (typed.length() < INWARD + 2 || typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        int digit = typed.length() - INWARD;
        String inward = asDigits(typed.substring(digit, digit + 1)) + asLetters(typed.substring(digit + 1));
        String outward = typed.substring(0, digit);
        for (int letters = 1; letters <= 2 && letters < outward.length(); letters++) {
            String meant = asLetters(outward.substring(0, letters)) + asDigits(outward.substring(letters)) + inward;
            if (isOne(meant)) {
                return Optional.of(parse(meant).text());
            }
        }
        return Optional.empty();
    }

    private static String asDigits(String text) {
        return text.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String asLetters(String text) {
        return text.replace('0', 'O').replace('1', 'L');
    }

    @Override
    public int compareTo(Postcode other) {
        return Long.compare(key(), other.key());
    }

    @Override
    public String toString() {
        return text;
    }
}
