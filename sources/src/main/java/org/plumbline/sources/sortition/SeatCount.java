package org.plumbline.sources.sortition;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** A number of seats as a cell writes it: plain digits. */
final class SeatCount {
    static final int MOST = 1_000_000;

    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}([.,][0-9]{1,30})?([eE]\\+?[0-9]{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([ ,.'][0-9]{3})+");

    private SeatCount() {}

    /** @throws WrongValue if it is no whole number from 0 to a million, saying what a spreadsheet may have made of it */
    static int parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw wrong(what(text), text, fix(text));
        }
        long count = Long.parseLong(text);
        if (count > MOST) {
            throw wrong("more seats than any panel has", text, "");
        }
        return (int) count;
    }

    private static String what(String text) {
        return text.isEmpty()
                ? "a number of seats is missing"
                : text.startsWith("-") ? "a number of seats below nought" : "not a whole number of seats";
    }

    private static String fix(String text) {
        if (GROUPED.matcher(text).matches()) {
            return "write " + text.replaceAll("[^0-9]", "")
                    + " if the mark parts thousands; decimals have no place here";
        }
        if (!NUMBER.matcher(text).matches()) {
            return "";
        }
        BigDecimal value = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        if (value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return "";
        }
        return value.scale() <= 0
                ? "write " + value.toPlainString() + "; a spreadsheet may have changed how the number is shown"
                : "seats are whole: round it down for min and up for max, or decide which is meant";
    }

    private static WrongValue wrong(String what, String found, String fix) {
        return new WrongValue(ProblemCode.WRONG_NUMBER, what, found, "a whole number from 0 to " + MOST, fix);
    }
}
