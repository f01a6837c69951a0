package org.plumbline.methods.index.margins;

import java.util.SplittableRandom;
import org.plumbline.model.problems.NoAnswer;

/**
 * Error of a share that was counted, so many out of so many: Beta(events + 1/2, rest + 1/2), the posterior under Jeffreys' prior, whose
 * limits hold what they promise even where few or none were counted. Brown, Cai and DasGupta, Interval estimation for a binomial
 * proportion, Statistical Science 16 (2001).
 */
public final class FromEvents implements FigureError {
    private final double[] events;
    private final double[] outOf;
    private final double per;

    /**
     * @param events how many were counted, one a place; NaN where it is not known
     * @param outOf of how many, not fewer; NaN or 0 where there are none
     * @param per what the figure is given per: 100 for percent, 1 for shares
     * @throws NoAnswer if more were counted than there are, or less than none
     */
    public FromEvents(double[] events, double[] outOf, double per) {
        for (int i = 0; i < events.length; i++) {
            if (events[i] < 0 || events[i] > outOf[i]) {
                throw new NoAnswer(
                        "The error of a share needs counts of nought or more that are not above what they are out of;"
                                + " found " + events[i] + " out of " + outOf[i] + ", the place of number " + (i + 1)
                                + ".");
            }
        }
        this.events = events.clone();
        this.outOf = outOf.clone();
        this.per = per;
    }

    @Override
    public double[] deviations(SplittableRandom random) {
        double[] drawn = new double[events.length];
        for (int i = 0; i < drawn.length; i++) {
            SplittableRandom own = new SplittableRandom(random.nextLong()); // so that a gap moves no other place
            if (outOf[i] > 0 && !Double.isNaN(events[i])) {
                double with = Variates.gamma(events[i] + 0.5, own);
                double without = Variates.gamma(outOf[i] - events[i] + 0.5, own);
                drawn[i] = per * (with / (with + without) - events[i] / outOf[i]);
            }
        }
        return drawn;
    }
}
