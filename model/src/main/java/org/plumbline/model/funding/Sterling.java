package org.plumbline.model.funding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** Pounds and pence as text; inside the program an amount is whole pence in a {@code long}. */
public final class Sterling {
    /** At most 13 digits of pounds: ten trillion, more than any public ledger, and far from overflow when summed. */
    private static final Pattern FORM = Pattern.compile("([0-9]{1,13})(?:\\.([0-9]{2}))?");

    private Sterling() {}

    /**
     * Pence from text such as {@code 20000000.00} or {@code 20000000}.
     *
     * @throws WrongValue on anything else: thousands commas, currency signs, negative amounts, one decimal
     */
    public static long parsePence(String text) {
        var matched = FORM.matcher(text);
        if (!matched.matches()) {
            throw new WrongValue(
                    ProblemCode.WRONG_MONEY,
                    "not an amount of money",
                    text,
                    "pounds and pence as digits, such as 20000000.00",
                    fixFor(text));
        }
        String pence = matched.group(2);
        return Long.parseLong(matched.group(1)) * 100 + (pence == null ? 0 : Integer.parseInt(pence));
    }

    private static String fixFor(String text) {
        String bare = text.strip().replaceAll("[,£\\s]|GBP", "");
        return FORM.matcher(bare).matches() ? "write " + bare + ", without currency sign, commas or spaces" : "";
    }

    /** The amount as text that {@link #parsePence} reads, always with two decimals; a minus sign before a negative one. */
    public static String plain(long pence) {
        long size = Math.abs(pence);
        return (pence < 0 ? "-" : "") + size / 100 + "." + String.format(Locale.ROOT, "%02d", size % 100);
    }

    /** The amount for a reader: {@code £2,983,210,301.00}. */
    public static String text(long pence) {
        long size = Math.abs(pence);
        return (pence < 0 ? "-£" : "£") + grouped(size / 100) + "." + String.format(Locale.ROOT, "%02d", size % 100);
    }

    /** The amount to the nearest whole pound, halves away from nought: {@code £21,782}. */
    public static String pounds(long pence) {
        return (pence < 0 ? "-£" : "£") + grouped((Math.abs(pence) + 50) / 100);
    }

    private static String grouped(long whole) {
        return String.format(Locale.UK, "%,d", whole);
    }
}
