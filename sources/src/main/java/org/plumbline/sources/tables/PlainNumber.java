package org.plumbline.sources.tables;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * Numbers as published tables should have them: digits, perhaps with a minus before and a decimal point among them. A
 * thousands comma, a currency sign or an exponent is refused, because what it stands for differs from one spreadsheet
 * to the next.
 */
public final class PlainNumber {
    private static final int LONGEST = 20;
    private static final int LONGEST_WITH_EXPONENT = 25;

    /** How many digits every whole number of which a double holds exactly: 999,999,999,999,999 is below 2^53. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
    private static final Pattern BARE_POINT = Pattern.compile("-?(?:\\.[0-9]+|[0-9]+\\.)");
    private static final Pattern DECORATION = Pattern.compile("[£$€%\\s\u00A0\u202F]|GBP|^\\s*\\+");
    private static final char MINUS_SIGN = '\u2212';
    private static final Set<String> GAPS = Set.of("nan", "n/a", "na", "-", ":", "..", ".", "x", "null", "none", "inf");

    private PlainNumber() {}

    /**
     * The number that {@code text} stands for, exactly as {@link Double#parseDouble} reads it.
     *
     * @throws WrongValue if it is not a plain number of at most {@value #LONGEST} characters, or lies outside
     *     {@code range}
     */
    public static double parse(String text, NumberRange range) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw wrong(
                    text.isBlank() ? "a number is missing" : "not a plain number", text, range, fixFor(text, range));
        }
        double value = Double.parseDouble(text);
        if (!range.holds(value)) {
            throw wrong("a number outside its range", text, range, fixForRange(text, value, range));
        }
        return value;
    }

    /**
     * The number that the characters from {@code from} up to {@code to} stand for: what {@link #parse(String,
     * NumberRange)} gives of the same text, without making a text of the usual ones.
     *
     * <p>Up to fifteen digits make a whole number that a double holds exactly, as it does the power of ten that the
     * decimal point stands for; their quotient, rounded once, is then the double nearest to the decimal.
     *
     * @throws WrongValue as {@link #parse(String, NumberRange)}
     */
    static double parse(char[] text, int from, int to, NumberRange range) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            char next = text[i];
            if (next >= '0' && next <= '9') {
                digits = 10 * digits + (next - '0');
            } else if (next == '.' && point < 0 && i > start && i < to - 1) {
                point = i;
            } else {
                return parse(new String(text, from, to - from), range);
            }
            if (i - start >= EXACT_DIGITS) {
                return parse(new String(text, from, to - from), range);
            }
        }
        if (start >= to) {
            return parse(new String(text, from, to - from), range);
        }
        double size = point < 0 ? digits : digits / POWERS_OF_TEN[to - point - 1];
        double value = negative ? -size : size;
        return range.holds(value) ? value : parse(new String(text, from, to - from), range);
    }

    /**
     * The number that {@code text} stands for, also where it is written with an exponent: for columns of which it is
     * known that the publisher's own copy has some so. Plain digits may then be {@value #LONGEST_WITH_EXPONENT} characters, as a double
     * written to seventeen digits is.
     *
     * @throws WrongValue as {@link #parse(String, NumberRange)}
     */
    public static double parseWithExponent(String text, NumberRange range) {
        boolean plain =
                text.length() <= LONGEST_WITH_EXPONENT && FORM.matcher(text).matches();
        if (!plain
                && (text.length() > LONGEST_WITH_EXPONENT
                        || !EXPONENT.matcher(text).matches())) {
            return parse(text, range);
        }
        double value = Double.parseDouble(text);
        if (!range.holds(value)) {
            throw wrong("a number outside its range", text, range, fixForRange(text, value, range));
        }
        return value;
    }

    private static WrongValue wrong(String what, String text, NumberRange range, String fix) {
        String expected = range.text() + ", in plain digits, at most " + LONGEST + " characters";
        return new WrongValue(ProblemCode.WRONG_NUMBER, what, text, expected, fix);
    }

    private static String fixFor(String text, NumberRange range) {
        if (GAPS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return "leave the cell empty where nothing was observed";
        }
        String bare = bare(text);
        String plain =
                text.contains("%") && range.isShare() && FORM.matcher(bare).matches() ? hundredth(bare) : bare;
        boolean works =
                plain.length() <= LONGEST && FORM.matcher(plain).matches() && range.holds(Double.parseDouble(plain));
        return works ? "write " + plain : "";
    }

    /** The plain spelling of a number written otherwise; some other text where it is none. */
    private static String bare(String text) {
        if (text.length() > 2 * LONGEST) {
            return text;
        }
        String bare = DECORATION.matcher(text).replaceAll("").replace(MINUS_SIGN, '-');
        if (THOUSANDS.matcher(bare).matches()) {
            return bare.replace(",", "");
        }
        if (DECIMAL_COMMA.matcher(bare).matches()) {
            return bare.replace(',', '.');
        }
        boolean computed =
                EXPONENT.matcher(bare).matches() || BARE_POINT.matcher(bare).matches();
        return computed ? new BigDecimal(bare).toPlainString() : bare;
    }

    private static String fixForRange(String text, double value, NumberRange range) {
        boolean mayBePercent = range.isShare() && value > 1 && value <= 100;
        return mayBePercent ? "a share is 0 to 1: if this is a percentage, write " + hundredth(text) : "";
    }

    private static String hundredth(String plain) {
        return new BigDecimal(plain).movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
