package org.plumbline.methods.budgeting.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * At least so many per cent of an amount.
 *
 * @param percent above 0, at most 100
 */
public record AtLeastShare(BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public AtLeastShare {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("not a share: " + percent + "%");
        }
    }

    /**
     * The least whole number of pence that is at least the share: rounded up, because a penny less would not reach it.
     *
     * @param pence nought or more
     * @return at most {@code pence}
     */
    public long of(long pence) {
        return BigDecimal.valueOf(requireNotNegative(pence))
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /**
     * What is missing of the share of {@code whole}: nought once {@code part} has reached it.
     *
     * @param part pence, nought or more
     * @param whole pence, nought or more
     */
    public long gap(long part, long whole) {
        return Math.max(0, of(whole) - requireNotNegative(part));
    }

    /**
     * How many per cent of {@code whole} a part is. Rounded down, so that what is just short of a share never reads as if it had
     * reached it.
     *
     * @param part pence, nought or more
     * @param whole pence, above nought
     * @param decimals of the answer
     */
    public static BigDecimal percentOf(long part, long whole, int decimals) {
        return BigDecimal.valueOf(requireNotNegative(part))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN);
    }

    private static long requireNotNegative(long pence) {
        if (pence < 0) {
            throw new IllegalArgumentException("negative money: " + pence);
        }
        return pence;
    }
}
