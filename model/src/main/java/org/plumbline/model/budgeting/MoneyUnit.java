package org.plumbline.model.budgeting;

import java.math.BigDecimal;

/**
 * The unit in which an election's money is counted: whole numbers of the smallest part of a currency that its file uses.
 *
 * @param currency its code, such as GBP; empty where the file does not say
 * @param decimals how many places after the point an amount has, 0 to 6: 2 where 1 stands for a penny
 */
public record MoneyUnit(String currency, int decimals) {

    public static final int MOST_DECIMALS = 6;

    public MoneyUnit {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("money with " + decimals + " decimals");
        }
    }

    /** The amount as digits, with as many decimals as the unit has: {@code 2828094.61}. */
    public String plain(long amount) {
        return BigDecimal.valueOf(amount, decimals).toPlainString();
    }
}
