package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What voters hold under Phragmén's rule: all that they have been given since they last paid, which was all they held. The price
 * of a round is all that a voter had been given by then.
 */
final class GrowingPurses implements Purses {
    private static final int NEVER = -1;

    private final Accounts accounts;
    private final int[] lastPaid;

    GrowingPurses(int ballots, Accounts accounts) {
        this.accounts = accounts;
        this.lastPaid = new int[ballots];
        Arrays.fill(lastPaid, NEVER);
    }

    @Override
    public boolean isEmpty(int ballot) {
        return lastPaid[ballot] != NEVER && accounts.price(lastPaid[ballot]).equals(each());
    }

    /** An amount is 1 under this rule. */
    @Override
    public int compareToAsked(int ballot, long amount) {
        return lastPaid[ballot] == NEVER ? 0 : -1;
    }

    /** Who paid earlier has been given more since. */
    @Override
    public long low(int ballot) {
        return (long) accounts.round() - lastPaid[ballot];
    }

    @Override
    public long high(int ballot) {
        return low(ballot);
    }

    @Override
    public void addPaid(int ballot, long voters, long[] times) {
        if (lastPaid[ballot] != NEVER) {
            times[lastPaid[ballot]] += voters;
        }
    }

    @Override
    public BigInteger each() {
        return accounts.price(accounts.round());
    }

    @Override
    public void payPrice(int ballot, long amount, boolean all) {
        payAll(ballot);
    }

    @Override
    public void payAll(int ballot) {
        lastPaid[ballot] = accounts.round();
    }
}
