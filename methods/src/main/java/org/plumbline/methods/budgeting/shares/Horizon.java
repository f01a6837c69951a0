package org.plumbline.methods.budgeting.shares;

import org.plumbline.methods.budgeting.Rational;

/**
 * How far what voters hold can be raised before anything else may be bought.
 *
 * <p>{@link Proof} tells of a range of endowments whether all of it buys the same. The range is widened twofold while that can
 * be proved, and halved when it cannot. Where nothing can be proved even for the next step, the next few times are let pass
 * without a try: twice as many at each failure.
 */
final class Horizon {
    private static final long MOST_PASSED = 16;

    private final Market market;
    private final Rational first;
    private final Rational step;
    private final boolean none;
    private long width = 1;
    private long pass;
    private long passing = 1;

    Horizon(Market market, Rational first, Rational step) {
        this(market, first, step, false);
    }

    private Horizon(Market market, Rational first, Rational step, boolean none) {
        this.market = market;
        this.first = first;
        this.step = step;
        this.none = none;
    }

    /** One that never proves anything, so that every step is worked out. */
    static Horizon none(Market market, Rational first, Rational step) {
        return new Horizon(market, first, step, true);
    }

    /**
     * @param now what is bought at a step
     * @param at that step
     * @return the last step, this or a later one, up to which all are proved to buy the same in the same order
     */
    long same(Purchases now, long at) {
        if (none || pass > 0) {
            pass--;
            return at;
        }
        long reached = at;
        int[] order = now.order();
        while (width > 0) {
            if (new Proof(market, endowment(reached + 1), endowment(reached + width)).holds(order)) {
                reached += width;
                width *= 2;
            } else {
                width /= 2;
            }
        }
        passing = reached > at ? 1 : Math.min(passing * 2, MOST_PASSED);
        pass = reached > at ? 0 : passing;
        width = Math.max(1, (reached - at) / 2);
        return reached;
    }

    private Rational endowment(long steps) {
        return first.plus(step.times(steps));
    }
}
