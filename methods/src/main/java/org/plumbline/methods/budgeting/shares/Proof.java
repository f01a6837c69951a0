package org.plumbline.methods.budgeting.shares;

import java.math.BigInteger;
import java.util.Arrays;
import org.plumbline.methods.budgeting.Products;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Room;

/**
 * Proves, where it can, that every endowment of a range buys the same projects in the same order.
 *
 * <p>For each ballot two straight lines over the range are kept, by their values at its two ends: what its voters hold lies
 * between them at every endowment of the range. Three facts carry the lines from purchase to purchase.
 * <ul>
 *   <li>For any parting of the supporters into poor and rich, the price is at least (cost - what the poor hold) / (what the rich
 *       give), because nobody gives more than all they hold or more than the price asks. With the upper lines of the poor
 *       that is a straight line.
 *   <li>What supporters give at a price that moves along a line, when holdings move along lines, is a sum of the lesser of two
 *       lines each, so it is concave: if at both ends it is enough to pay the cost, it is so between them. A line between a
 *       sufficient price at either end is therefore nowhere too low.
 *   <li>What a voter has left, the holding less the payment but not less than nought, is convex: a line between the two ends
 *       is nowhere too low, and the line of the difference itself, or nought, is nowhere too high.
 * </ul>
 * A purchase is certain when the upper line of its price lies below the lower lines of all others, which needs to be asked at
 * the two ends only. The parting into poor and rich may change within the range: that widens the lines only a little.
 */
final class Proof {
    private static final int NONE = -1;

    private final Market market;
    private final Columns columns;
    private final long[] lowFirst;
    private final long[] lowLast;
    private final long[] highFirst;
    private final long[] highLast;
    private final boolean[] open;
    /** For each project, a line that is nowhere above its price. */
    private final long[] priceFirst;

    private final long[] priceLast;
    /** The lesser value of that line. */
    private final long[] least;

    private final int[] looked;
    private final Lines lines;
    private Scale scale;
    private Waiting waiting;
    /** A line that is nowhere below the price of the project that is next. */
    private long atMostFirst;

    private long atMostLast;

    Proof(Market market) {
        this.market = market;
        this.columns = market.columns();
        this.lowFirst = new long[columns.ballots];
        this.lowLast = new long[columns.ballots];
        this.highFirst = new long[columns.ballots];
        this.highLast = new long[columns.ballots];
        this.open = new boolean[columns.projects];
        this.priceFirst = new long[columns.projects];
        this.priceLast = new long[columns.projects];
        this.least = new long[columns.projects];
        this.looked = new int[columns.projects];
        this.lines = new Lines(columns);
        this.scale = market.scale(Rational.ZERO);
        this.waiting = new Waiting(least, columns.weights);
    }

    /**
     * Whether it is certain that these projects are bought, in this order, and no others.
     *
     * @param first the least endowment of the range
     * @param last the greatest
     */
    boolean holds(int[] order, Rational first, Rational last) {
        open(first, last);
        Room room = market.room();
        for (int project : order) {
            shutOut(room);
            if (!open[project] || !isNext(project)) {
                return false;
            }
            buy(project);
            room.fund(project);
        }
        shutOut(room);
        for (int p = 0; p < columns.projects; p++) {
            if (open[p] && mayPay(p)) {
                return false;
            }
        }
        return true;
    }

    private void open(Rational first, Rational last) {
        scale = market.scale(last);
        Arrays.fill(lowFirst, scale.down(first));
        Arrays.fill(lowLast, scale.down(last));
        Arrays.fill(highFirst, scale.up(first));
        Arrays.fill(highLast, scale.up(last));
        waiting = new Waiting(least, columns.weights);
        long allMoney = Market.allMoney(columns, last);
        for (int p = 0; p < columns.projects; p++) {
            open[p] = columns.supporters[p] > 0 && columns.costs[p] <= allMoney;
            if (open[p]) {
                least[p] = scale.down(columns.costs[p]) / columns.support[p];
                priceFirst[p] = least[p];
                priceLast[p] = least[p];
                waiting.add(p);
            }
        }
    }

    private void shutOut(Room room) {
        for (int p = 0; p < columns.projects && market.constrained(); p++) {
            open[p] &= room.refusalByConstraint(p).isEmpty();
        }
    }

    private boolean isNext(int project) {
        gather(project);
        findLowPrice(project);
        if (!findHighPrice(project)) {
            return false;
        }
        atMostFirst = lines.highPriceFirst();
        atMostLast = lines.highPriceLast();
        long support = lines.allCanPay() ? lines.support() : NONE;
        long atMost = Math.max(atMostFirst, atMostLast);
        int count = 0;
        boolean next = true;
        while (next
                && !waiting.isEmpty()
                && Products.compare(
                                least[waiting.first()],
                                columns.weights[project],
                                atMost,
                                columns.weights[waiting.first()])
                        <= 0) {
            int other = waiting.removeFirst();
            if (open[other] && other != project) {
                next = isLater(other, project, support);
                looked[count++] = other;
            }
        }
        for (int i = 0; i < count; i++) {
            least[looked[i]] = Math.min(priceFirst[looked[i]], priceLast[looked[i]]);
            waiting.add(looked[i]);
        }
        return next;
    }

    /** @param support what all who support the project give together, if all can pay; otherwise {@link #NONE} */
    private boolean isLater(int other, int project, long support) {
        if (dearer(other, project) || !mayPay(other)) {
            return true;
        }
        findLowPrice(other);
        return dearer(other, project) || (support != NONE && staysBehind(other, project, support));
    }

    private boolean dearer(int other, int project) {
        long weight = columns.weights[project];
        long its = columns.weights[other];
        return Products.compare(priceFirst[other], weight, atMostFirst, its) > 0
                && Products.compare(priceLast[other], weight, atMostLast, its) > 0;
    }

    private boolean findHighPrice(int project) {
        return lines.findHighPrice(
                scale.up(columns.costs[project]), priceFirst[project], priceLast[project], scale.most());
    }

    /**
     * Whether the other project, gathered last, costs its supporters no less, or just as much and comes later in the order of
     * ties, where everybody who holds anything can pay the price of both: then prices are known exactly.
     *
     * @param support what all supporters of the project who hold anything give together
     */
    private boolean staysBehind(int other, int project, long support) {
        if (!findHighPrice(other) || !lines.allCanPay()) {
            return false;
        }
        int order = product(columns.costs[other], support, columns.weights[project])
                .compareTo(product(columns.costs[project], lines.support(), columns.weights[other]));
        return order > 0 || (order == 0 && market.ties().comparator().compare(project, other) < 0);
    }

    private static BigInteger product(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
    }

    private void gather(int project) {
        lines.gather(project, lowFirst, lowLast, highFirst, highLast);
    }

    /** Whether it is not certain that the supporters cannot pay; if it is, the project is out for good. */
    private boolean mayPay(int project) {
        gather(project);
        long cost = scale.down(columns.costs[project]);
        open[project] = lines.highSumFirst() >= cost || lines.highSumLast() >= cost;
        return open[project];
    }

    private void findLowPrice(int project) {
        long middle = (priceFirst[project] + priceLast[project]) / 2;
        // one line or the other: the greater of two lines is not a line
        if (lines.findLowPrice(scale.down(columns.costs[project]), middle, scale.most())
                && lines.lowPriceFirst() + lines.lowPriceLast() > priceFirst[project] + priceLast[project]) {
            priceFirst[project] = lines.lowPriceFirst();
            priceLast[project] = lines.lowPriceLast();
        }
    }

    private void buy(int project) {
        open[project] = false;
        long atLeastFirst = priceFirst[project];
        long atLeastLast = priceLast[project];
        for (int s = columns.starts[project]; s < columns.starts[project + 1]; s++) {
            int ballot = columns.ballot(s);
            long amount = columns.amount(s);
            long first = lowFirst[ballot] - amount * atMostFirst;
            long last = lowLast[ballot] - amount * atMostLast;
            boolean some = first + last > 0;
            lowFirst[ballot] = some ? first : 0;
            lowLast[ballot] = some ? last : 0;
            highFirst[ballot] = Math.max(0, highFirst[ballot] - amount * atLeastFirst);
            highLast[ballot] = Math.max(0, highLast[ballot] - amount * atLeastLast);
        }
    }
}
