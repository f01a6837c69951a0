package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.Arrays;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supported;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/**
 * What voters hold under equal shares: the same for all at first, less the price of each project that they have paid for. Whoever
 * could not pay a price has nothing left.
 */
final class SharedPurses implements Purses {
    private static final int BITS = 60;
    private static final int NOT_PAID = Integer.MAX_VALUE;

    private final Accounts accounts;
    private final Supported supported;
    private final int[] roundOf;
    private final long[] low;
    private final long[] high;
    private final Rational given;
    private final int shift;
    private long lowPrice;
    private long highPrice;
    private int round = -1;

    SharedPurses(Election election, Supporters supporters, Accounts accounts, Rational given) {
        this.accounts = accounts;
        this.supported = new Supported(election, supporters);
        this.roundOf = new int[election.projects().size()];
        this.low = new long[election.profile().size()];
        this.high = new long[election.profile().size()];
        this.given = given;
        this.shift = BITS - given.ceiling().bitLength();
        Arrays.fill(roundOf, NOT_PAID);
        Arrays.fill(low, down(given));
        Arrays.fill(high, up(given));
    }

    private Rational shifted(Rational money) {
        return shift >= 0
                ? new Rational(money.numerator().shiftLeft(shift), money.denominator())
                : new Rational(money.numerator(), money.denominator().shiftLeft(-shift));
    }

    private long down(Rational money) {
        return shifted(money).floor().longValueExact();
    }

    private long up(Rational money) {
        return shifted(money).ceiling().longValueExact();
    }

    Supported supported() {
        return supported;
    }

    /** Begins the payments for a project. */
    void begin(int project, Rational price) {
        round++;
        roundOf[project] = round;
        boolean inReach = price.compareTo(given) <= 0; // dearer than all that anybody ever held: nobody can pay it
        lowPrice = inReach ? down(price) : Long.MAX_VALUE;
        highPrice = inReach ? up(price) : Long.MAX_VALUE;
    }

    @Override
    public boolean isEmpty(int ballot) {
        return high[ballot] == 0;
    }

    @Override
    public int compareToAsked(int ballot, long amount) {
        if (high[ballot] < times(lowPrice, amount)) {
            return -1;
        }
        if (low[ballot] > times(highPrice, amount)) {
            return 1;
        }
        long[] times = new long[round];
        addPaid(ballot, 1, times);
        BigInteger asked = accounts.price(round).multiply(BigInteger.valueOf(amount));
        return accounts.given().subtract(accounts.prices(times)).compareTo(asked);
    }

    private static long times(long price, long amount) {
        return amount == 1 || price <= Long.MAX_VALUE / amount ? price * amount : Long.MAX_VALUE;
    }

    @Override
    public long low(int ballot) {
        return low[ballot];
    }

    @Override
    public long high(int ballot) {
        return high[ballot];
    }

    @Override
    public void addPaid(int ballot, long voters, long[] times) {
        for (int entry = supported.start(ballot); entry < supported.end(ballot); entry++) {
            int paid = roundOf[supported.project(entry)];
            if (paid < round) {
                times[paid] += voters * supported.amount(entry);
            }
        }
    }

    @Override
    public BigInteger each() {
        return accounts.given();
    }

    @Override
    public void payPrice(int ballot, long amount, boolean all) {
        low[ballot] = all ? 0 : Math.max(0, low[ballot] - times(highPrice, amount));
        high[ballot] = all ? 0 : high[ballot] - times(lowPrice, amount);
    }

    @Override
    public void payAll(int ballot) {
        low[ballot] = 0;
        high[ballot] = 0;
    }
}
