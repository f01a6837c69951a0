package org.plumbline.engine.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text. Never by way of Double.toString, whose digits changed between JDK 18 and 19, nor by the locale: the
 * exact binary value is rounded half up to the places asked for.
 */
public final class Decimals {

    private Decimals() {}

    /** The number with exactly that many decimals; empty for NaN, which stands for "not observed". */
    public static String fixed(double value, int decimals) {
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** The number as published: up to that many decimals, without noughts at the end. */
    public static String upTo(double value, int decimals) {
        String text = fixed(value, decimals);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** A score or what makes one, to twelve significant digits: enough to make a score again from its parts to nine. */
    public static String score(double value) {
        return significant(value, 12);
    }

    /** The number to that many significant digits, without noughts at the end; empty for NaN. */
    public static String significant(double value, int digits) {
        if (Double.isNaN(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Pence divided by people, as pounds with two decimals, halves up; empty where nobody lives. */
    public static String poundsPerHead(long pence, double people) {
        return people == 0
                ? ""
                : BigDecimal.valueOf(pence, 2)
                        .divide(new BigDecimal(people), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
