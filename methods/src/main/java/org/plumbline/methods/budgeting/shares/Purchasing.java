package org.plumbline.methods.budgeting.shares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Products;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;

/**
 * The purchases at one endowment, in order.
 *
 * <p>What a voter holds is known to lie between two whole numbers of a fine {@link Scale}, and so do prices. A price only rises
 * from round to round, since holdings only fall: so a project is looked at again only while the last price found for it could
 * still be the best. Where the bounds of two projects, or of a price and a holding, overlap, {@link ExactPrices} decides.
 */
final class Purchasing {
    /** A price that is known less well than this is worked out exactly, so that what is not known does not grow. */
    private static final long WIDEST = 1 << 12;

    private static final int NONE = -1;

    private final Market market;
    private final Columns columns;
    private final Scale scale;
    private final Rational endowment;
    private final Ledger ledger;
    private final ExactPrices exact;
    private final Room room;
    private final Contributions contributions;
    private final long[] low;
    private final long[] high;
    private final boolean[] open;
    private final long[] lowPrice;
    private final long[] highPrice;
    private final Waiting waiting;
    /** The projects whose price was found in this round. */
    private final int[] lookedAt;

    private int looked;
    private final long[] lowPaid;
    private final long[] highPaid;
    private final Map<Integer, Refusal> shutOut = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();

    Purchasing(Market market, Rational endowment) {
        this.market = market;
        this.columns = market.columns();
        this.endowment = endowment;
        this.scale = market.scale(endowment);
        this.ledger = new Ledger(columns);
        this.exact = new ExactPrices(columns, ledger, endowment);
        this.room = market.room();
        this.contributions = new Contributions(columns.mostSupporters);
        this.low = new long[columns.ballots];
        this.high = new long[columns.ballots];
        Arrays.fill(low, scale.down(endowment));
        Arrays.fill(high, scale.most());
        this.open = new boolean[columns.projects];
        this.lowPrice = new long[columns.projects];
        this.highPrice = new long[columns.projects];
        this.lowPaid = new long[columns.projects];
        this.highPaid = new long[columns.projects];
        this.waiting = new Waiting(lowPrice, columns.weights);
        this.lookedAt = new int[columns.projects];
    }

    Purchases all() {
        open();
        int next = cheapest();
        while (next != NONE) {
            buy(next);
            next = cheapest();
        }
        return new Purchases(market, endowment, scale, ledger, exact, room, shutOut, ties, lowPaid, highPaid);
    }

    /** What a voter of the ballot has left, at least, in the scale. */
    long low(int ballot) {
        return low[ballot];
    }

    /** And at most. */
    long high(int ballot) {
        return high[ballot];
    }

    /** Nobody has paid anything: a price is the cost over what all supporters give, if they hold enough together. */
    private void open() {
        long allMoney = Market.allMoney(columns, endowment);
        for (int p = 0; p < columns.projects; p++) {
            open[p] = columns.supporters[p] > 0 && columns.costs[p] <= allMoney;
            if (open[p]) {
                lowPrice[p] = scale.down(columns.costs[p]) / columns.support[p];
                waiting.add(p);
            }
        }
        shutOut();
    }

    private void shutOut() {
        for (int p = 0; p < columns.projects && market.constrained(); p++) {
            if (ledger.roundOf(p) == Ledger.NEVER && columns.supporters[p] > 0 && !shutOut.containsKey(p)) {
                Optional<Refusal> refusal = room.refusalByConstraint(p);
                if (refusal.isPresent()) {
                    shutOut.put(p, refusal.get());
                    open[p] = false;
                }
            }
        }
    }

    /** The project with the most worth for its supporters' money, or {@link #NONE} if none can be bought. */
    private int cheapest() {
        int best = NONE;
        looked = 0;
        while (!waiting.isEmpty() && (best == NONE || compareLowToHigh(waiting.first(), best) <= 0)) {
            int next = waiting.removeFirst();
            if (open[next]) {
                find(next);
            }
            if (open[next]) {
                lookedAt[looked++] = next;
                best = best == NONE || compareHigh(next, best) < 0 ? next : best;
            }
        }
        int cheapest = best == NONE ? best : among(best);
        for (int i = 0; i < looked; i++) {
            if (lookedAt[i] != cheapest) {
                waiting.add(lookedAt[i]);
            }
        }
        return cheapest;
    }

    private int compareLowToHigh(int one, int other) {
        return Products.compare(lowPrice[one], columns.weights[other], highPrice[other], columns.weights[one]);
    }

    private int compareHigh(int one, int other) {
        return Products.compare(highPrice[one], columns.weights[other], highPrice[other], columns.weights[one]);
    }

    private void find(int project) {
        long cost = scale.down(columns.costs[project]);
        contributions.gather(columns, project, low, high);
        if (contributions.highSum() < cost) {
            open[project] = false;
            return;
        }
        highPrice[project] =
                contributions.highPrice(scale.up(columns.costs[project]), cost, lowPrice[project], scale.most());
        lowPrice[project] = contributions.lowPrice();
        if (highPrice[project] == Contributions.NO_PRICE) {
            open[project] = exactly(project).isPresent();
        }
    }

    /** The exact price, which takes the place of its bounds; empty if the supporters cannot pay. */
    private Optional<Rational> exactly(int project) {
        Optional<Rational> price = exact.price(project, low, high, lowPrice[project], highPrice[project]);
        price.ifPresent(known -> {
            lowPrice[project] = scale.down(known);
            highPrice[project] = scale.up(known);
        });
        return price;
    }

    /** The best of those that the bounds do not tell from the one given. */
    private int among(int best) {
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < looked; i++) {
            if (compareLowToHigh(lookedAt[i], best) <= 0) {
                near.add(lookedAt[i]);
            }
        }
        if (near.size() == 1) {
            return best;
        }
        List<Integer> tied = new ArrayList<>();
        Rational least = Rational.ZERO;
        for (int p : near) {
            Rational price = exactly(p).orElseThrow().over(columns.weights[p]);
            int order = tied.isEmpty() ? -1 : price.compareTo(least);
            if (order < 0) {
                tied.clear();
                least = price;
            }
            if (order <= 0) {
                tied.add(p);
            }
        }
        if (tied.size() == 1) {
            return tied.get(0);
        }
        ties.add(market.ties().broken(ledger.size(), tied));
        return ties.get(ties.size() - 1).chosen();
    }

    private void buy(int project) {
        Optional<Rational> price = Optional.empty();
        if (highPrice[project] - lowPrice[project] > WIDEST || someUnsure(project)) {
            price = exactly(project);
        }
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            if (high[columns.ballot(s)] > 0) {
                pay(project, columns.ballot(s), columns.amount(s), price);
            }
        }
        lowPaid[project] = lowPrice[project];
        highPaid[project] = highPrice[project];
        open[project] = false;
        ledger.buy(project);
        room.fund(project);
        shutOut();
    }

    /** Whether the bounds leave open, for a supporter, which is more: what is asked or what is held. */
    private boolean someUnsure(int project) {
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            long most = high[columns.ballot(s)];
            if (most > 0
                    && most >= lowPrice[project] * columns.amount(s)
                    && low[columns.ballot(s)] < highPrice[project] * columns.amount(s)) {
                return true;
            }
        }
        return false;
    }

    /** @param price empty where the bounds are enough */
    private void pay(int project, int ballot, long amount, Optional<Rational> price) {
        long least = lowPrice[project] * amount;
        long most = highPrice[project] * amount;
        int held = high[ballot] < least ? -1 : 1;
        if (held > 0 && low[ballot] < most) {
            held = exact.compareHeld(ballot, price.orElseThrow().times(amount));
        }
        low[ballot] = held > 0 ? Math.max(0, low[ballot] - most) : 0;
        high[ballot] = held > 0 ? high[ballot] - least : 0;
        if (high[ballot] == 0) {
            ledger.empty(ballot, held >= 0);
        }
    }
}
