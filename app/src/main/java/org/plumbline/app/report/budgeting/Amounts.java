package org.plumbline.app.report.budgeting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.model.budgeting.MoneyUnit;

/** An election's money as a sentence has it: £48,000, £12.50, 2,300,000 PLN. */
final class Amounts {
    private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€");

    private final MoneyUnit unit;

    Amounts(MoneyUnit unit) {
        this.unit = unit;
    }

    /** In full. */
    String of(long amount) {
        return written(BigDecimal.valueOf(amount, unit.decimals()));
    }

    /** To the penny; what is more than nought is never written as nought. */
    String of(Rational amount) {
        Rational units = amount.over(Rational.parse("1e" + unit.decimals()));
        BigDecimal rounded = units.rounded(2);
        return rounded.signum() == 0 && units.signum() > 0
                ? "less than " + written(new BigDecimal("0.01"))
                : written(rounded);
    }

    /** A number with commas, and as many places after the point as it needs, up to some. */
    static String number(Rational number, int mostDecimals) {
        BigDecimal rounded = number.rounded(mostDecimals).stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    private String written(BigDecimal units) {
        int decimals = Math.max(0, units.stripTrailingZeros().scale());
        String digits = String.format(Locale.UK, "%,." + (decimals == 1 ? 2 : decimals) + "f", units);
        String sign = SIGNS.get(unit.currency());
        return sign == null ? (digits + " " + Names.safe(unit.currency())).strip() : sign + digits;
    }
}
