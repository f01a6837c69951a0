package org.plumbline.methods.index.margins;

import java.util.SplittableRandom;
import org.plumbline.model.problems.NoAnswer;

/**
 * Error of a rate, so many events in so much time or among so many people: Gamma(events + 1/2) over the exposure, the posterior of a
 * Poisson rate under Jeffreys' prior. Brown, Cai and DasGupta, Interval estimation in exponential families, Statistica Sinica 13 (2003).
 */
public final class FromRates implements FigureError {
    private final double[] events;
    private final double[] exposure;
    private final double per;

    /**
     * @param events how many were counted, one a place, not negative; NaN where it is not known
     * @param exposure among how many or over how long; NaN or 0 where there is none
     * @param per what the figure is given per: 1,000 for events per thousand people
     * @throws NoAnswer if either is negative
     */
    public FromRates(double[] events, double[] exposure, double per) {
        for (int i = 0; i < events.length; i++) {
            if (events[i] < 0 || exposure[i] < 0) {
                throw new NoAnswer("The error of a rate needs counts and exposures of nought or more; found "
                        + events[i] + " in " + exposure[i] + ", the place of number " + (i + 1) + ".");
            }
        }
        this.events = events.clone();
        this.exposure = exposure.clone();
        this.per = per;
    }

    @Override
    public double[] deviations(SplittableRandom random) {
        double[] drawn = new double[events.length];
        for (int i = 0; i < drawn.length; i++) {
            SplittableRandom own = new SplittableRandom(random.nextLong()); // so that a gap moves no other place
            if (exposure[i] > 0 && !Double.isNaN(events[i])) {
                drawn[i] = per * (Variates.gamma(events[i] + 0.5, own) - events[i]) / exposure[i];
            }
        }
        return drawn;
    }
}
