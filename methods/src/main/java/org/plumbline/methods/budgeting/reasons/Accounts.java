package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.budgeting.Rational;

/**
 * Prices and sums of money, exactly: whole numbers over one denominator, which grows with the prices, so that no fraction is
 * brought to lowest terms on the way.
 */
final class Accounts {
    private final List<BigInteger> prices = new ArrayList<>();
    private final BigInteger[] sums;
    private BigInteger given;
    private BigInteger denominator;

    /** @param accounts how many sums are kept, at first nought each */
    Accounts(Rational given, int accounts) {
        this.given = given.numerator();
        this.denominator = given.denominator();
        this.sums = new BigInteger[accounts];
        Arrays.fill(sums, BigInteger.ZERO);
    }

    /** The money as a whole number of what all is counted in, which is made finer where that needs it. */
    BigInteger inUnits(Rational money) {
        BigInteger finer = money.denominator().divide(money.denominator().gcd(denominator));
        if (!finer.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(finer);
            given = given.multiply(finer);
            prices.replaceAll(finer::multiply);
            Arrays.setAll(sums, account -> sums[account].multiply(finer));
        }
        return money.numerator().multiply(denominator.divide(money.denominator()));
    }

    Rational money(BigInteger units) {
        return new Rational(units, denominator);
    }

    /** Begins the payments of the next round. */
    void next(Rational price) {
        prices.add(inUnits(price));
    }

    /** In which round payments are being made, from nought. */
    int round() {
        return prices.size() - 1;
    }

    BigInteger price(int round) {
        return prices.get(round);
    }

    BigInteger given() {
        return given;
    }

    /** What the account holds. */
    BigInteger sum(int account) {
        return sums[account];
    }

    void add(int account, BigInteger units) {
        sums[account] = sums[account].add(units);
    }

    /**
     * Some prices together.
     *
     * @param times how many times that of each round is counted
     */
    BigInteger prices(long[] times) {
        BigInteger sum = BigInteger.ZERO;
        for (int round = 0; round < times.length; round++) {
            if (times[round] != 0) {
                sum = sum.add(prices.get(round).multiply(BigInteger.valueOf(times[round])));
            }
        }
        return sum;
    }
}
