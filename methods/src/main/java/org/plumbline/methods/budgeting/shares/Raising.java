package org.plumbline.methods.budgeting.shares;

import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Outcome.Stopped;
import org.plumbline.methods.budgeting.Rational;

/**
 * Raises what every voter holds, step by step, until the budget is used up. Steps that are proved to buy the same, in the same
 * order, are jumped over.
 */
public final class Raising {
    private final Market market;
    private final Rational first;
    private final Rational step;
    private final Horizon horizon;

    /**
     * @param first what every voter holds at first, no more than an equal share of the budget
     * @param step by which it is raised, more than nought; nought only where there are no voters
     * @param jumping whether steps are jumped over; if not, all of them are worked out
     */
    public Raising(Market market, Rational first, Rational step, boolean jumping) {
        this.market = market;
        this.first = first;
        this.step = step;
        this.horizon = jumping ? new Horizon(market, first, step) : Horizon.none(first, step);
        if (step.signum() < 0 || first.compareTo(market.equalShare()) > 0) {
            throw new IllegalArgumentException("from " + first + " by " + step);
        }
    }

    /** What was returned, and how it was found. */
    public record Raised(Purchases purchases, EndowmentSearch search) {}

    /**
     * @param stopWhenExhaustive whether it ends as soon as nothing else fits, and not only when the next step costs more than
     *     the budget or nothing is left to buy
     * @param mostSpent whether the first outcome that spends most is returned, and not the last
     */
    public Raised raise(boolean stopWhenExhaustive, boolean mostSpent) {
        long at = 0;
        long computed = 1;
        long skipped = 0;
        Purchases now = at(0);
        Purchases best = now;
        while (true) {
            if (!now.leavesOpen(Long.MAX_VALUE)) {
                return raised(mostSpent ? best : now, computed, skipped, Stopped.NOTHING_LEFT);
            }
            if (stopWhenExhaustive && !now.leavesOpen(market.budget() - now.spent())) {
                return raised(mostSpent ? best : now, computed, skipped, Stopped.EXHAUSTIVE);
            }
            long same = horizon.same(now, at);
            Purchases next = at(same + 1);
            computed++;
            skipped += same - at;
            if (next.spent() > market.budget()) {
                if (mostSpent || same == at) {
                    return raised(mostSpent ? best : now, computed, skipped, Stopped.NEXT_IS_OVER_BUDGET);
                }
                return raised(at(same), computed + 1, skipped - 1, Stopped.NEXT_IS_OVER_BUDGET);
            }
            at = same + 1;
            now = next;
            best = now.spent() > best.spent() ? now : best;
        }
    }

    private Purchases at(long steps) {
        return market.at(first.plus(step.times(steps)));
    }

    private Raised raised(Purchases purchases, long computed, long skipped, Stopped stopped) {
        return new Raised(
                purchases, new EndowmentSearch(first, purchases.endowment(), step, computed, skipped, stopped));
    }
}
