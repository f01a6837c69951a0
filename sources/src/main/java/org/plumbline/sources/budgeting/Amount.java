package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** Amounts as files write them: plain digits, perhaps with a point, nothing else. */
final class Amount {
    /** 10^15 of the smallest unit: a thousand of them sum to less than a ninth of what a {@code long} holds. */
    static final BigDecimal MOST_UNITS = BigDecimal.TEN.pow(15);

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Amount() {}

    /**
     * The amount without noughts at the end of its decimals.
     *
     * @throws WrongValue if it is no number, not above {@code least}, has more than six decimals or is beyond 10^15
     */
    static BigDecimal above(BigDecimal least, String text) {
        BigDecimal amount = parse(text);
        if (amount.compareTo(least) <= 0) {
            throw wrong("a number that is too small", text, "more than " + least.toPlainString(), "");
        }
        return amount;
    }

    /** @throws WrongValue if it is no number, has more than six decimals or is beyond 10^15 */
    static BigDecimal parse(String text) {
        String digits = text.strip();
        if (!PLAIN.matcher(digits).matches()) {
            String fix = digits.indexOf(',') >= 0 || digits.indexOf(' ') >= 0
                    ? "write a point before decimals, and nothing between thousands"
                    : "";
            throw wrong("not a number", text, "plain digits such as 12000 or 12000.50", fix);
        }
        BigDecimal amount = new BigDecimal(digits).stripTrailingZeros();
        if (amount.scale() > MoneyUnit.MOST_DECIMALS) {
            throw wrong(
                    "too many decimals", text, "at most " + MoneyUnit.MOST_DECIMALS + " digits after the point", "");
        }
        if (amount.abs().compareTo(MOST_UNITS) > 0) {
            throw wrong("a number that is too large", text, "at most 10^15", "");
        }
        return amount;
    }

    static int decimals(BigDecimal amount) {
        return Math.max(0, amount.scale());
    }

    static long units(BigDecimal amount, int decimals) {
        return amount.movePointRight(decimals).longValueExact();
    }

    private static WrongValue wrong(String what, String found, String expected, String fix) {
        return new WrongValue(ProblemCode.WRONG_NUMBER, what, found, expected, fix);
    }
}
