package org.plumbline.methods.budgeting.shares;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;

/**
 * How far what voters hold can be raised before anything else may be bought.
 *
 * <p>{@link Proof} tells of a range of endowments whether all of it buys the same. The range is widened twofold while that can
 * be proved, and halved when it cannot. A proof costs about as much as a step, so none is tried where it is likely to fail:
 * when neither the last try succeeded nor the last two steps that were worked out bought the same in the same order.
 */
final class Horizon {
    private final Optional<Proof> proof;
    private final Rational first;
    private final Rational step;
    private boolean jumped = true;
    private int[] before = {};
    private long width = 1;

    Horizon(Market market, Rational first, Rational step) {
        this(first, step, Optional.of(new Proof(market)));
    }

    private Horizon(Rational first, Rational step, Optional<Proof> proof) {
        this.first = first;
        this.step = step;
        this.proof = proof;
    }

    /** One that never proves anything, so that every step is worked out. */
    static Horizon none(Rational first, Rational step) {
        return new Horizon(first, step, Optional.empty());
    }

    /**
     * @param now what is bought at a step
     * @param at that step
     * @return the last step, this or a later one, up to which all are proved to buy the same in the same order
     */
    long same(Purchases now, long at) {
        int[] order = now.order();
        boolean likely = jumped || Arrays.equals(order, before);
        before = order;
        long reached = at;
        while (proof.isPresent() && likely && width > 0) {
            if (proof.get().holds(order, endowment(reached + 1), endowment(reached + width))) {
                reached += width;
                width *= 2;
            } else {
                width /= 2;
            }
        }
        jumped = reached > at;
        width = Math.max(1, (reached - at) / 2);
        return reached;
    }

    private Rational endowment(long steps) {
        return first.plus(step.times(steps));
    }
}
