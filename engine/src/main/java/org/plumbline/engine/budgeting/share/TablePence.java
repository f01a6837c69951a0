package org.plumbline.engine.budgeting.share;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.NoAnswer;

/**
 * Money of a table as whole pence. A table's number is kept as a binary fraction, which gives every decimal of up to fifteen digits
 * back exactly; it is rounded to those, and then to the penny, halves up. So £8.455092632 million is 845,509,263 pence on any machine.
 */
final class TablePence {
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Ten million million pounds, as for an amount that a recipe states. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private TablePence() {}

    /** @throws NoAnswer if it is no amount that anybody spends */
    static long of(double value, Unit unit, String whose) {
        BigDecimal pence = new BigDecimal(value)
                .round(DIGITS_OF_A_DOUBLE)
                .movePointRight(unit == Unit.MILLION_POUNDS ? 8 : 2)
                .setScale(0, RoundingMode.HALF_UP);
        if (pence.signum() < 0 || pence.compareTo(MOST) > 0) {
            throw new NoAnswer("The table has a spending of "
                    + new BigDecimal(value).round(DIGITS_OF_A_DOUBLE).toEngineeringString() + ", in " + unit.label()
                    + ", for "
                    + whose + ", of which there is no share. Name another column.");
        }
        return pence.longValueExact();
    }
}
