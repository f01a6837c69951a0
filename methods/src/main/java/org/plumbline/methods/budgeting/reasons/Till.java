package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supported;

/**
 * What the supporters of one project pay, and what of it comes from supporters of each project that lost. Most of them pay the
 * price, so those are only counted; the others pay all they have, which is told by how often they have paid each price before.
 */
final class Till {
    private final Accounts accounts;
    private final Purses purses;
    private final Supported supported;
    private final boolean[] lost;
    private final long[] pricesPaid;
    private final long[] payers;
    /** By project, what its supporters paid who paid all they had; none where there are none. */
    private final Map<Integer, Rests> rests = new HashMap<>();

    private final Rests allRests;
    private final Extreme leastRest;
    private final Extreme mostRest;
    private long allPrices;
    private long inFull;
    private long theRest;
    private long nothing;
    private long mostAmount;
    private long leastAmount = Long.MAX_VALUE;

    /** What some voters hold together, who pay all of it. */
    private final class Rests {
        private final long[] times = new long[accounts.round()];
        private long voters;

        void add(int ballot, long count) {
            voters += count;
            purses.addPaid(ballot, count, times);
        }

        BigInteger money() {
            return purses.each().multiply(BigInteger.valueOf(voters)).subtract(accounts.prices(times));
        }
    }

    /** The least, or the most, that one voter holds of those who pay all they have. */
    private final class Extreme {
        private final int sign;
        private final long[] times = new long[accounts.round()];
        private long[] its = new long[0];
        private long low;
        private long high;
        private Optional<BigInteger> held = Optional.empty();

        /** @param sign 1 for the least, -1 for the most */
        Extreme(int sign) {
            this.sign = sign;
        }

        void look(int ballot) {
            boolean beyond = sign > 0 ? purses.low(ballot) > high : purses.high(ballot) < low;
            if (held.isPresent() && beyond) {
                return;
            }
            Arrays.fill(times, 0);
            purses.addPaid(ballot, 1, times);
            if (held.isPresent() && Arrays.equals(times, its)) {
                return;
            }
            BigInteger money = purses.each().subtract(accounts.prices(times));
            if (held.isEmpty() || money.compareTo(held.get()) * sign < 0) {
                held = Optional.of(money);
                low = purses.low(ballot);
                high = purses.high(ballot);
                its = times.clone();
            }
        }
    }

    /** @param losers the projects whose supporters' payments are written down */
    Till(int projects, int[] losers, Accounts accounts, Purses purses, Supported supported) {
        this.accounts = accounts;
        this.purses = purses;
        this.supported = supported;
        this.lost = new boolean[projects];
        this.pricesPaid = new long[projects];
        this.payers = new long[projects];
        this.allRests = new Rests();
        this.leastRest = new Extreme(1);
        this.mostRest = new Extreme(-1);
        for (int loser : losers) {
            lost[loser] = true;
        }
    }

    /** Takes the payments of a ballot's voters, who give this amount each. */
    void take(int ballot, long amount, int voters) {
        if (purses.isEmpty(ballot)) {
            nothing += voters;
            return;
        }
        int more = purses.compareToAsked(ballot, amount);
        if (more >= 0) {
            takePrice(ballot, amount, voters);
            purses.payPrice(ballot, amount, more == 0);
        } else {
            takeRest(ballot, voters);
            purses.payAll(ballot);
        }
    }

    private void takePrice(int ballot, long amount, int voters) {
        long prices = Math.multiplyExact(amount, (long) voters);
        inFull += voters;
        allPrices = Math.addExact(allPrices, prices);
        mostAmount = Math.max(mostAmount, amount);
        leastAmount = Math.min(leastAmount, amount);
        for (int entry = supported.start(ballot); entry < supported.end(ballot); entry++) {
            pricesPaid[supported.project(entry)] += prices;
            payers[supported.project(entry)] += voters;
        }
    }

    private void takeRest(int ballot, int voters) {
        theRest += voters;
        allRests.add(ballot, voters);
        leastRest.look(ballot);
        mostRest.look(ballot);
        for (int entry = supported.start(ballot); entry < supported.end(ballot); entry++) {
            int project = supported.project(entry);
            payers[project] += voters;
            if (lost[project]) {
                rests.computeIfAbsent(project, key -> new Rests()).add(ballot, voters);
            }
        }
    }

    private BigInteger price(long times) {
        return accounts.price(accounts.round()).multiply(BigInteger.valueOf(times));
    }

    BigInteger sum() {
        return price(allPrices).add(allRests.money());
    }

    Payment payment(int project, Rational price, long cost) {
        return new Payment(
                project,
                price,
                inFull,
                theRest,
                nothing,
                accounts.money(most()),
                accounts.money(least()),
                Rational.of(cost).over(price));
    }

    private BigInteger most() {
        BigInteger rest = mostRest.held.orElse(BigInteger.ZERO);
        return inFull > 0 ? price(mostAmount).max(rest) : rest;
    }

    private BigInteger least() {
        if (inFull == 0) {
            return leastRest.held.orElse(BigInteger.ZERO);
        }
        return leastRest.held.map(price(leastAmount)::min).orElse(price(leastAmount));
    }

    BigInteger spentBySupportersOf(int loser) {
        BigInteger prices = price(pricesPaid[loser]);
        Rests its = rests.get(loser);
        return its == null ? prices : prices.add(its.money());
    }

    long payers(int loser) {
        return payers[loser];
    }
}
