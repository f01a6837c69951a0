package org.plumbline.methods.budgeting.shares;

/**
 * Those supporters of one project who hold anything, side by side, and at which price they can pay for it. The price is what a
 * supporter who holds enough pays for an amount of one; the others give all they have.
 *
 * <p>Columns are used again from project to project. Those who cannot pay the price ("poor") are moved behind the others.
 */
final class Contributions {
    /** They hold too little, or whether they hold enough is not known. */
    static final long NO_PRICE = Long.MAX_VALUE;

    private final long[] low;
    private final long[] high;
    private final long[] voters;
    private final long[] amount;
    private int size;
    private long support;
    private long lowSum;
    private long highSum;
    private long lowPrice;

    Contributions(int mostSupporters) {
        low = new long[mostSupporters];
        high = new long[mostSupporters];
        voters = new long[mostSupporters];
        amount = new long[mostSupporters];
    }

    /**
     * @param lowest what a voter of each ballot holds at least
     * @param highest and at most
     */
    void gather(Columns columns, int project, long[] lowest, long[] highest) {
        int at = 0;
        long amounts = 0;
        long least = 0;
        long most = 0;
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            int ballot = columns.ballot(s);
            long held = highest[ballot];
            if (held > 0) {
                long count = columns.voters(ballot);
                low[at] = lowest[ballot];
                high[at] = held;
                voters[at] = count;
                amount[at] = columns.amount(s);
                amounts += count * columns.amount(s);
                least += count * lowest[ballot];
                most += count * held;
                at++;
            }
        }
        size = at;
        support = amounts;
        lowSum = least;
        highSum = most;
    }

    /** What they hold together, at least. */
    long lowSum() {
        return lowSum;
    }

    /** What they hold together, at most. */
    long highSum() {
        return highSum;
    }

    /** What those who hold anything give together. */
    long support() {
        return support;
    }

    /**
     * A price at which they certainly can pay: the sum of what they give at it is not less than the cost.
     *
     * <p>It is found without sorting: those who are poor at a price that is too low are poor at the right one, so that the
     * price only rises, and few turns are needed.
     *
     * @param cost rounded up
     * @param costDown rounded down
     * @param start a price that is certainly not too high
     * @param most what a voter holds at most
     * @return {@link #NO_PRICE} if there is none by what they hold at least
     */
    long highPrice(long cost, long costDown, long start, long most) {
        long price = start;
        long poorLow = 0;
        long poorHigh = 0;
        long rich = support;
        int end = size;
        boolean settled = false;
        lowPrice = start;
        while (!settled) {
            int before = end;
            for (int i = 0; i < end; ) {
                if (low[i] < price * amount[i]) {
                    poorLow += voters[i] * low[i];
                    poorHigh += voters[i] * high[i];
                    rich -= voters[i] * amount[i];
                    swap(i, --end);
                } else {
                    i++;
                }
            }
            if (rich == 0) {
                return NO_PRICE;
            }
            // Whatever the parting, nobody gives more than all they hold or more than the price asks: a bound from
            // below.
            lowPrice = Math.max(lowPrice, Math.floorDiv(costDown - poorHigh, rich));
            long next = Math.min(Math.max(price, -Math.floorDiv(poorLow - cost, rich)), most + 1);
            settled = end == before && next == price;
            price = next;
        }
        return price;
    }

    /** A price that is certainly not too high, as {@link #highPrice} has found it last, whether or not it found one itself. */
    long lowPrice() {
        return lowPrice;
    }

    private void swap(int one, int other) {
        long kept = low[one];
        low[one] = low[other];
        low[other] = kept;
        kept = high[one];
        high[one] = high[other];
        high[other] = kept;
        kept = voters[one];
        voters[one] = voters[other];
        voters[other] = kept;
        kept = amount[one];
        amount[one] = amount[other];
        amount[other] = kept;
    }
}
