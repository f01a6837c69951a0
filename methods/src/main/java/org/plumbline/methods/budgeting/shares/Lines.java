package org.plumbline.methods.budgeting.shares;

/**
 * Those supporters of one project who may hold anything in a range of endowments, side by side, each between two straight lines,
 * and the lines between which the project's price lies. See {@link Proof}.
 */
final class Lines {
    private final Columns columns;
    private final long[] lowFirst;
    private final long[] lowLast;
    private final long[] highFirst;
    private final long[] highLast;
    private final long[] middle;
    private final long[] voters;
    private final long[] amount;
    private int size;
    private long support;
    private long highSumFirst;
    private long highSumLast;
    private long highPriceFirst;
    private long highPriceLast;
    private long lowPriceFirst;
    private long lowPriceLast;

    Lines(Columns columns) {
        this.columns = columns;
        lowFirst = new long[columns.mostSupporters];
        lowLast = new long[columns.mostSupporters];
        highFirst = new long[columns.mostSupporters];
        highLast = new long[columns.mostSupporters];
        middle = new long[columns.mostSupporters];
        voters = new long[columns.mostSupporters];
        amount = new long[columns.mostSupporters];
    }

    void gather(int project, long[] fromLowFirst, long[] fromLowLast, long[] fromHighFirst, long[] fromHighLast) {
        size = 0;
        support = 0;
        highSumFirst = 0;
        highSumLast = 0;
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            int ballot = columns.ballot(s);
            if ((fromHighFirst[ballot] | fromHighLast[ballot]) != 0) {
                lowFirst[size] = fromLowFirst[ballot];
                lowLast[size] = fromLowLast[ballot];
                highFirst[size] = fromHighFirst[ballot];
                highLast[size] = fromHighLast[ballot];
                middle[size] = (fromHighFirst[ballot] + fromHighLast[ballot]) / 2;
                voters[size] = columns.voters(ballot);
                amount[size] = columns.amount(s);
                support += voters[size] * amount[size];
                highSumFirst += voters[size] * highFirst[size];
                highSumLast += voters[size] * highLast[size];
                size++;
            }
        }
    }

    long support() {
        return support;
    }

    long highSumFirst() {
        return highSumFirst;
    }

    long highSumLast() {
        return highSumLast;
    }

    /**
     * Finds a line that is nowhere below the price.
     *
     * @param cost rounded up
     * @param startFirst a price at the first end from which to rise
     * @param startLast the same at the last end
     * @param most what a voter holds at most
     * @return false if it is not certain that the supporters can pay
     */
    boolean findHighPrice(long cost, long startFirst, long startLast, long most) {
        highPriceFirst = risen(lowFirst, cost, startFirst, most);
        highPriceLast = highPriceFirst == Contributions.NO_PRICE
                ? Contributions.NO_PRICE
                : risen(lowLast, cost, startLast, most);
        return highPriceLast != Contributions.NO_PRICE;
    }

    long highPriceFirst() {
        return highPriceFirst;
    }

    long highPriceLast() {
        return highPriceLast;
    }

    /** Whether all of them can pay the price, wherever in the range. */
    boolean allCanPay() {
        for (int i = 0; i < size; i++) {
            if (lowFirst[i] < highPriceFirst * amount[i] || lowLast[i] < highPriceLast * amount[i]) {
                return false;
            }
        }
        return true;
    }

    /** The price at which what is held is enough to pay the cost, from below. */
    private long risen(long[] held, long cost, long start, long most) {
        long price = start;
        while (true) {
            long poor = 0;
            long rich = 0;
            for (int i = 0; i < size; i++) {
                if (held[i] < price * amount[i]) {
                    poor += voters[i] * held[i];
                } else {
                    rich += voters[i] * amount[i];
                }
            }
            if (rich == 0) {
                return Contributions.NO_PRICE;
            }
            long next = Math.min(Math.max(price, -Math.floorDiv(poor - cost, rich)), most + 1);
            if (next == price) {
                return price;
            }
            price = next;
        }
    }

    /**
     * Finds a line that is nowhere above the price, by the parting into poor and rich in the middle of the range.
     *
     * @param cost rounded down
     * @param start a price in the middle from which to rise
     * @param most what a voter holds at most
     * @return false if there is no such line that is not negative at an end
     */
    boolean findLowPrice(long cost, long start, long most) {
        boolean some = false;
        long price = start;
        while (true) {
            long poorFirst = 0;
            long poorLast = 0;
            long poor = 0;
            long rich = 0;
            for (int i = 0; i < size; i++) {
                if (middle[i] < price * amount[i]) {
                    poor += voters[i] * middle[i];
                    poorFirst += voters[i] * highFirst[i];
                    poorLast += voters[i] * highLast[i];
                } else {
                    rich += voters[i] * amount[i];
                }
            }
            if (rich == 0) {
                return some;
            }
            long first = Math.floorDiv(cost - poorFirst, rich);
            long last = Math.floorDiv(cost - poorLast, rich);
            if (first >= 0 && last >= 0) {
                lowPriceFirst = first;
                lowPriceLast = last;
                some = true;
            }
            long next = Math.min(Math.max(price, (cost - poor) / rich), most + 1);
            if (next == price) {
                return some;
            }
            price = next;
        }
    }

    long lowPriceFirst() {
        return lowPriceFirst;
    }

    long lowPriceLast() {
        return lowPriceLast;
    }
}
