package org.plumbline.methods.index.steps;

import java.util.Arrays;
import org.plumbline.methods.index.steps.KnownCounts.Estimate;
import org.plumbline.model.problems.NoAnswer;

/**
 * An indicator that is a share of people: r of n. Steadied on the scale of log odds, with half a person added to those with and to those
 * without, so that 0 of n has odds too.
 *
 * <ul>
 *   <li>A place with nobody to count is given the rate of its parent place, and borrowed all of it.
 *   <li>A parent place with one place in it has nothing to lend: the place keeps (r + 1/2) / (n + 1).
 *   <li>Where all places of a parent place have its rate just so, all is said to be borrowed; it makes no difference.
 *   <li>A count that is not published but lies in a range is taken to be what a binomial count at the parent place's rate is expected to be
 *       within that range. That rate counts it so, too; both are found together, from the middle of the range on. How far the count may be
 *       from that is added to the variance of the place, so that such a place borrows more.
 *   <li>A place of whose count nothing is known is left as it is.
 * </ul>
 */
public final class CountEvidence implements Evidence {
    private static final int ROUNDS = 1000;
    private static final double SETTLED = 1e-13; // of all that are counted

    private final KnownCounts counts;
    private final double[] people;
    private final double factor;

    /**
     * @param people how many were asked or live there, one a place; NaN where that is not known
     * @param factor what a share is multiplied by, above nought: 100 for percent
     */
    public CountEvidence(KnownCounts counts, double[] people, double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a factor: " + factor);
        }
        this.counts = counts;
        this.people = people.clone();
        this.factor = factor;
    }

    @Override
    public void steady(int[] members, double[] values, double[] borrowed, Changes changes) {
        int[] counted = Arrays.stream(members)
                .filter(place -> people[place] > 0 && counts.known(place))
                .toArray();
        check(counted, changes);
        Estimate[] estimates = estimates(counted);
        double parent = logOdds(sum(estimates), sumOfPeople(counted));
        double between = between(counted, estimates, parent);
        for (int k = 0; k < counted.length; k++) {
            int place = counted[k];
            double own = logOdds(estimates[k].count(), people[place]);
            double chance = chance(estimates[k], people[place]);
            double share = counted.length == 1 ? 0 : chance / (chance + between);
            double before = values[place];
            values[place] = factor * rate(own + share * (parent - own));
            borrowed[place] = share;
            if (!counts.published(place)) {
                changes.cell(
                        place, before, values[place], "count not published: expected within its range, then steadied");
            }
        }
        treatUncounted(members, counted.length == 0 ? Double.NaN : factor * rate(parent), values, borrowed, changes);
    }

    private void check(int[] counted, Changes changes) {
        for (int place : counted) {
            if (counts.least(place) > people[place]) {
                throw new NoAnswer(changes.indicator() + " counts at least " + counts.least(place) + " of "
                        + people[place] + " people in a place (number " + (place + 1)
                        + "), so it is no share of them. Steady it by its standard errors, or leave it as it is.");
            }
        }
    }

    private void treatUncounted(int[] members, double parent, double[] values, double[] borrowed, Changes changes) {
        for (int place : members) {
            if (people[place] == 0) {
                changes.cell(
                        place,
                        values[place],
                        parent,
                        Double.isNaN(parent)
                                ? "nobody to count in all of the parent place"
                                : "nobody to count: the rate of the parent place");
                values[place] = parent;
                borrowed[place] = 1;
            } else if (!(people[place] > 0 && counts.known(place)) && !Double.isNaN(values[place])) {
                changes.remark(place, values[place], "left as it is: its count is not known");
            }
        }
    }

    private Estimate[] estimates(int[] counted) {
        Estimate[] estimates = new Estimate[counted.length];
        double total = 0;
        for (int k = 0; k < counted.length; k++) {
            double middle = (counts.least(counted[k]) + counts.most(counted[k], people[counted[k]])) / 2;
            estimates[k] = new Estimate(middle, 0);
            total += middle;
        }
        double everybody = sumOfPeople(counted);
        boolean settled = false;
        for (int round = 0; round < ROUNDS && !settled; round++) {
            double rate = rate(logOdds(total, everybody));
            for (int k = 0; k < counted.length; k++) {
                if (!counts.published(counted[k])) {
                    estimates[k] = counts.estimate(counted[k], people[counted[k]], rate);
                }
            }
            double now = sum(estimates);
            settled = Math.abs(now - total) <= SETTLED * total;
            total = now;
        }
        return estimates;
    }

    /** The variance of log odds between the places of a parent place; nought where there is but one. */
    private double between(int[] counted, Estimate[] estimates, double parent) {
        double squares = 0;
        for (int k = 0; k < counted.length; k++) {
            double off = logOdds(estimates[k].count(), people[counted[k]]) - parent;
            squares += off * off;
        }
        return counted.length > 1 ? squares / (counted.length - 1) : 0;
    }

    /** The variance of the log odds of one place. */
    private static double chance(Estimate estimate, double people) {
        double with = estimate.count();
        double without = people - with;
        double slope = 1 / (with + 0.5) + 1 / (without + 0.5);
        return (people + 1) * (people + 2) / (people * (with + 1) * (without + 1))
                + estimate.variance() * slope * slope;
    }

    private static double logOdds(double count, double people) {
        return StrictMath.log((count + 0.5) / (people - count + 0.5));
    }

    private static double rate(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double sum(Estimate[] estimates) {
        double sum = 0;
        for (Estimate estimate : estimates) {
            sum += estimate.count();
        }
        return sum;
    }

    private double sumOfPeople(int[] counted) {
        double sum = 0;
        for (int place : counted) {
            sum += people[place];
        }
        return sum;
    }
}
