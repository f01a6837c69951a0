package org.plumbline.model.funding;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** Pounds and pence as text; inside the program an amount is whole pence in a {@code long}. */
public final class Sterling {
    /** At most 13 digits of pounds: more than any award. Whoever sums many bounds the sum. */
    private static final Pattern FORM = Pattern.compile("([0-9]{1,13})(?:\\.([0-9]{2}))?");

    /**
     * Pounds as people write them, with a sign and groups of three; not 1,50, whose comma is a decimal point elsewhere. The
     * counts have limits because a pattern that repeats a group without one overflows the stack on hostile text.
     */
    private static final Pattern WRITTEN = Pattern.compile("(?:£|GBP)?[\\s\u00A0]{0,9}"
            + "([0-9]{1,3}(?:[,\\s\u00A0\u202F][0-9]{3}){1,4}|[0-9]{1,13})(\\.[0-9]{1,2})?");

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
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return "";
        }
        String pence = written.group(2) == null ? "" : (written.group(2) + "0").substring(0, 3); // .5 is 50 pence
        String bare = written.group(1).replaceAll("[^0-9]", "") + pence;
        return FORM.matcher(bare).matches() ? "write " + bare + ", without currency sign, commas or spaces" : "";
    }

    /** The amount as digits, always with two decimals: {@code 20000000.00}; a minus sign before a negative one. */
    public static String plain(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }

    /** The amount for a reader: {@code £2,983,210,301.00}. */
    public static String text(long pence) {
        return signed(pence, grouped(pence / 100) + String.format(Locale.ROOT, ".%02d", Math.abs(pence % 100)));
    }

    /** The amount to the nearest whole pound, halves away from nought: {@code £21,782}. */
    public static String pounds(long pence) {
        long whole = pence / 100 + (pence % 100) / 50;
        return signed(whole, grouped(whole));
    }

    private static String signed(long amount, String size) {
        return (amount < 0 ? "-£" : "£") + size;
    }

    /** The size of a number of pounds, which is too small to overflow, in groups of three. */
    private static String grouped(long pounds) {
        return String.format(Locale.ROOT, "%,d", Math.abs(pounds));
    }
}
