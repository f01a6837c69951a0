package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.budgeting.Rational;

/**
 * What a voter of each ballot holds, exactly. Amounts are whole numbers over one denominator, which grows with the prices, so
 * that no fraction is brought to lowest terms on the way; and ballots whose voters have paid alike share one amount.
 */
final class Holdings {
    private static final int NONE = -1;

    private final List<BigInteger> held = new ArrayList<>();
    private final int[] purseOf;
    private final BigInteger[] sums;
    private final Map<Paid, Integer> purses = new HashMap<>();
    private BigInteger denominator = BigInteger.ONE;
    private int empty = NONE;

    private record Paid(int purse, long amount) {}

    /** @param accounts how many sums are kept beside, at first nought each, in the same units */
    Holdings(int ballots, Rational each, int accounts) {
        purseOf = new int[ballots];
        sums = new BigInteger[accounts];
        Arrays.fill(sums, BigInteger.ZERO);
        denominator = each.denominator();
        held.add(each.numerator());
    }

    /** The money as a whole number of what these amounts are counted in, which is made finer where that needs it. */
    BigInteger inUnits(Rational money) {
        BigInteger finer = money.denominator().divide(money.denominator().gcd(denominator));
        if (!finer.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(finer);
            held.replaceAll(amount -> amount.signum() == 0 ? amount : amount.multiply(finer));
            Arrays.setAll(sums, account -> sums[account].multiply(finer));
        }
        return money.numerator().multiply(denominator.divide(money.denominator()));
    }

    Rational money(BigInteger units) {
        return new Rational(units, denominator);
    }

    /** What the account holds. */
    BigInteger sum(int account) {
        return sums[account];
    }

    void add(int account, BigInteger units) {
        sums[account] = sums[account].add(units);
    }

    BigInteger held(int ballot) {
        return held.get(purseOf[ballot]);
    }

    /** Gives every voter so much more. */
    void raise(Rational each) {
        BigInteger more = inUnits(each);
        held.replaceAll(more::add);
        empty = NONE;
    }

    /** Begins the payments for a project: what is paid now is told apart from what was paid for another. */
    void next() {
        purses.clear();
    }

    /**
     * Takes a payment from every voter of the ballot.
     *
     * @param amount the ballot's amount for the project that is paid; ballots that held the same and have the same amount pay
     *     the same
     */
    void pay(int ballot, long amount, BigInteger payment) {
        BigInteger left = held(ballot).subtract(payment);
        if (left.signum() < 0) {
            throw new IllegalStateException("a voter pays more than is held");
        }
        if (left.signum() == 0) {
            empty = empty == NONE ? add(left) : empty;
            purseOf[ballot] = empty;
        } else {
            purseOf[ballot] = purses.computeIfAbsent(new Paid(purseOf[ballot], amount), key -> add(left));
        }
    }

    private int add(BigInteger amount) {
        held.add(amount);
        return held.size() - 1;
    }
}
