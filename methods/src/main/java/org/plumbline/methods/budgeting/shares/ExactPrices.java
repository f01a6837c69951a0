package org.plumbline.methods.budgeting.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;

/**
 * Prices and holdings as exact fractions, all over one denominator that grows as projects are bought. Nothing is worked out
 * before it is asked for.
 */
final class ExactPrices {
    private final Columns columns;
    private final Ledger ledger;
    private final List<BigInteger> prices = new ArrayList<>();
    private BigInteger endowment;
    private BigInteger denominator;

    ExactPrices(Columns columns, Ledger ledger, Rational endowment) {
        this.columns = columns;
        this.ledger = ledger;
        this.endowment = endowment.numerator();
        this.denominator = endowment.denominator();
    }

    /** The price of what was bought in the round. */
    Rational price(int round) {
        settle();
        return new Rational(prices.get(round), denominator);
    }

    /** Whether those who support the project could pay for it when so many projects had been bought. */
    boolean canPay(int project, int after) {
        settle();
        Sum sum = new Sum(after);
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            if (ledger.emptied(columns.ballot(s)) >= after) {
                sum.add(columns.ballot(s));
            }
        }
        return sum.money().compareTo(cost(project)) >= 0;
    }

    /**
     * The price of a project that has not been bought; empty if its supporters cannot pay.
     *
     * @param low what a voter of each ballot holds at least, in some scale
     * @param high and at most
     * @param lowPrice a price, in that scale, that is certainly not too high
     * @param highPrice one that is certainly not too low
     */
    Optional<Rational> price(int project, long[] low, long[] high, long lowPrice, long highPrice) {
        if (highPrice == Contributions.NO_PRICE && !canPay(project, ledger.size())) {
            return Optional.empty();
        }
        Sum poor = new Sum(ledger.size());
        List<Integer> open = new ArrayList<>();
        long rich = 0;
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            int ballot = columns.ballot(s);
            if (high[ballot] > 0 && high[ballot] >= lowPrice * columns.amount(s)) {
                rich += columns.voters(ballot) * columns.amount(s);
                if (highPrice == Contributions.NO_PRICE || low[ballot] < highPrice * columns.amount(s)) {
                    open.add(s);
                }
            } else if (high[ballot] > 0) {
                poor.add(ballot);
            }
        }
        if (open.isEmpty() && poor.isEmpty()) {
            return Optional.of(Rational.of(columns.costs[project], rich));
        }
        settle();
        return Optional.of(settled(cost(project).subtract(poor.money()), rich, open));
    }

    /** Moves the open supporters who are poor to the poor until none is left; the price only rises meanwhile. */
    private Rational settled(BigInteger left, long rich, List<Integer> open) {
        List<Integer> asked = open;
        int before = -1;
        while (before != asked.size()) {
            before = asked.size();
            List<Integer> stay = new ArrayList<>();
            for (int s : asked) {
                int ballot = columns.ballot(s);
                BigInteger held = held(ballot);
                BigInteger asksOf = left.multiply(BigInteger.valueOf(columns.amount(s)));
                if (held.multiply(BigInteger.valueOf(rich)).compareTo(asksOf) < 0) {
                    left = left.subtract(held.multiply(BigInteger.valueOf(columns.voters(ballot))));
                    rich -= columns.voters(ballot) * columns.amount(s);
                } else {
                    stay.add(s);
                }
            }
            asked = stay;
        }
        return new Rational(left, denominator.multiply(BigInteger.valueOf(rich)));
    }

    /** Negative, nought or positive as a voter of the ballot, who has something, holds less than, just or more than this. */
    int compareHeld(int ballot, Rational money) {
        settle();
        return held(ballot)
                .multiply(money.denominator())
                .compareTo(money.numerator().multiply(denominator));
    }

    private BigInteger held(int ballot) {
        BigInteger held = endowment;
        for (int e = columns.start(ballot); e < columns.end(ballot); e++) {
            int round = ledger.roundOf(columns.project(e));
            if (round < prices.size()) {
                held = held.subtract(prices.get(round).multiply(BigInteger.valueOf(columns.given(e))));
            }
        }
        return held;
    }

    private BigInteger cost(int project) {
        return BigInteger.valueOf(columns.costs[project]).multiply(denominator);
    }

    private void settle() {
        while (prices.size() < ledger.size()) {
            settle(prices.size());
        }
    }

    private void settle(int round) {
        int project = ledger.project(round);
        Sum poor = new Sum(round);
        long rich = 0;
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            int ballot = columns.ballot(s);
            if (ledger.emptied(ballot) == round && !ledger.emptiedInFull(ballot)) {
                poor.add(ballot);
            } else if (ledger.emptied(ballot) >= round) {
                rich += columns.voters(ballot) * columns.amount(s);
            }
        }
        BigInteger left = cost(project).subtract(poor.money());
        if (rich == 0) {
            throw new IllegalStateException("nobody can pay the price of project " + project);
        }
        BigInteger over = BigInteger.valueOf(rich);
        BigInteger common = left.mod(over).gcd(over);
        BigInteger factor = over.divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            endowment = endowment.multiply(factor);
            prices.replaceAll(factor::multiply);
        }
        prices.add(left.divide(common));
    }

    /** What voters hold together after so many rounds: so many endowments less so many of each price. */
    private final class Sum {
        private final long[] paid;
        private long voters;

        Sum(int rounds) {
            paid = new long[rounds];
        }

        void add(int ballot) {
            long count = columns.voters(ballot);
            voters += count;
            for (int e = columns.start(ballot); e < columns.end(ballot); e++) {
                int round = ledger.roundOf(columns.project(e));
                if (round < paid.length) {
                    paid[round] += count * columns.given(e);
                }
            }
        }

        boolean isEmpty() {
            return voters == 0;
        }

        BigInteger money() {
            BigInteger money = endowment.multiply(BigInteger.valueOf(voters));
            for (int round = 0; round < paid.length; round++) {
                if (paid[round] != 0) {
                    money = money.subtract(prices.get(round).multiply(BigInteger.valueOf(paid[round])));
                }
            }
            return money;
        }
    }
}
