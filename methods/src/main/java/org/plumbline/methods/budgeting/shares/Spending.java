package org.plumbline.methods.budgeting.shares;

import org.plumbline.methods.budgeting.Rational;

/** How much the supporters of a project that was not bought had left together after each round. */
final class Spending {
    private final Columns columns;
    private final Ledger ledger;
    private final ExactPrices exact;
    private final Scale scale;
    private final long allMoney;
    private final long lowEndowment;
    private final long[] lowPaid;
    private final long[] highPaid;
    private final int[] rounds;
    private final long[] amounts;

    /**
     * @param lowPaid the price of each project that was bought, at least, in the scale
     * @param highPaid and at most
     */
    Spending(
            Columns columns,
            Ledger ledger,
            ExactPrices exact,
            Scale scale,
            Rational endowment,
            long[] lowPaid,
            long[] highPaid) {
        this.columns = columns;
        this.ledger = ledger;
        this.exact = exact;
        this.scale = scale;
        this.allMoney = Market.allMoney(columns, endowment);
        this.lowEndowment = scale.down(endowment);
        this.lowPaid = lowPaid;
        this.highPaid = highPaid;
        this.rounds = new int[columns.projects];
        this.amounts = new long[columns.projects];
    }

    /**
     * How many projects had been bought when the supporters could not pay for this one any more.
     *
     * @return {@link Ledger#NEVER} if they still can
     */
    int cannotPayAfter(int project) {
        if (columns.costs[project] > allMoney) {
            return 0;
        }
        long[] low = new long[ledger.size() + 2];
        long[] high = new long[ledger.size() + 2];
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            add(columns.ballot(s), low, high);
        }
        long least = 0;
        long most = 0;
        for (int after = 0; after <= ledger.size(); after++) {
            least += low[after];
            most += high[after];
            boolean cannot = most < scale.down(columns.costs[project])
                    || (least < scale.up(columns.costs[project]) && !exact.canPay(project, after));
            if (cannot) {
                return after;
            }
        }
        return Ledger.NEVER;
    }

    /** Adds what the ballot's voters hold, as changes from round to round. */
    private void add(int ballot, long[] low, long[] high) {
        long voters = columns.voters(ballot);
        int last = Math.min(ledger.emptied(ballot), ledger.size() + 1);
        low[0] += voters * lowEndowment;
        high[0] += voters * scale.most();
        int paid = payments(ballot, last);
        long lowLeft = voters * lowEndowment;
        long highLeft = voters * scale.most();
        for (int i = 0; i < paid; i++) {
            int bought = ledger.project(rounds[i]);
            long least = voters * amounts[i] * lowPaid[bought];
            long most = voters * amounts[i] * highPaid[bought];
            low[rounds[i] + 1] -= most;
            high[rounds[i] + 1] -= least;
            lowLeft -= most;
            highLeft -= least;
        }
        if (last <= ledger.size()) {
            low[last + 1] -= lowLeft;
            high[last + 1] -= highLeft;
        }
    }

    /** What the ballot's voters paid in full before they were left with nothing. */
    private int payments(int ballot, int last) {
        int count = 0;
        for (int e = columns.start(ballot); e < columns.end(ballot); e++) {
            int round = ledger.roundOf(columns.project(e));
            if (round < last) {
                rounds[count] = round;
                amounts[count++] = columns.given(e);
            }
        }
        return count;
    }
}
