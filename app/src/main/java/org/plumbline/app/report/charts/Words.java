package org.plumbline.app.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.plumbline.engine.tables.Decimals;

/** Figures as a sentence has them. */
public final class Words {
    private static final String[] SMALL = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private Words() {}

    /** Pounds a head: to the pound, or to the penny below ten pounds, where a pound is too coarse; NaN or infinite where nobody lives. */
    public static String perHead(double pounds) {
        if (!Double.isFinite(pounds)) {
            return "nobody";
        }
        if (pounds == 0) {
            return "£0";
        }
        BigDecimal exact = new BigDecimal(pounds);
        BigDecimal toThePenny = exact.setScale(2, RoundingMode.HALF_UP);
        return toThePenny.compareTo(BigDecimal.TEN) < 0
                ? "£" + toThePenny.toPlainString()
                : String.format(
                        Locale.UK,
                        "£%,d",
                        exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Pence as millions of pounds with one decimal: £28.3 million; thousands in full below one million. */
    public static String millions(long pence) {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        long whole = pounds.setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (whole < 1_000_000) {
            return String.format(Locale.UK, "£%,d", whole);
        }
        BigDecimal millions = pounds.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
        return String.format(Locale.UK, "£%,.1f million", millions);
    }

    /** A whole number with commas. */
    public static String whole(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A count as a word up to ten. */
    public static String count(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : whole(number);
    }

    /** The same at the start of a sentence. */
    public static String countFirst(long number) {
        return capital(count(number));
    }

    /** A text at the start of a sentence; empty stays empty. */
    public static String capital(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /**
     * A share of 0 to 1 as percent: whole from 1% to 99%, one decimal nearer the ends. Only a share that is nought or all says
     * 0% or 100%; what would be rounded to them is "under 0.1%" or "over 99.9%".
     */
    public static String percent(double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? "0%" : "100%";
        }
        int decimals = share < 0.01 || share > 0.99 ? 1 : 0;
        String rounded = Decimals.fixed(100 * share, decimals);
        return switch (rounded) {
            case "0.0" -> "under 0.1%";
            case "100.0" -> "over 99.9%";
            default -> rounded + "%";
        };
    }

    /** A share of 0 to 1 as percent with one decimal, where neighbouring figures must be told apart. */
    public static String exactPercent(double share) {
        return Double.isNaN(share) ? "an unknown share" : Decimals.fixed(100 * share, 1) + "%";
    }

    /** A percentage as the part of a whole that it is: "tenth" for 10, else "5%". */
    public static String upToPercent(double percent) {
        return percent == 10 ? "tenth" : Decimals.upTo(percent, 4) + "%";
    }

    /** Things in a row: a, b and c. */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
