package org.plumbline.methods.sortition.portfolio;

import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.methods.sortition.panels.Conditions;
import org.plumbline.methods.sortition.panels.Herd;
import org.plumbline.methods.sortition.panels.PanelSearch;

/**
 * Builds portfolios: the lottery's panels, as often as their weights say, rounded; panels exchanged for others until every class
 * has had its due; then seats handed to the people of a class in turn.
 */
public final class Portfolios {
    private static final long SEED = 20_260_102;

    /** Steps of the search, counted and not timed so that the answer is the same anywhere: about a minute. Most pools need seconds. */
    private static final long MOST_WORK = 1_000_000_000;

    /** Panels looked at before it is asked again whether that will do. */
    private static final int SOME = 25;

    /** How much more a seat counts, when a round has not brought it to who is owed it. */
    private static final double MORE_URGENT = 1.4;

    private final PoolClasses classes;

    public Portfolios(PoolClasses classes) {
        this.classes = classes;
    }

    /**
     * Panels on which everybody sits as often as their chance says, as nearly as was found: ask {@link #farthest} how near.
     *
     * @param size how many panels, at least one
     */
    public Portfolio of(Lottery lottery, int size, Patience patience) {
        double[] seats = new double[classes.count()];
        for (int one = 0; one < seats.length; one++) {
            seats[one] = (double) lottery.expectedSeats(one) / Lottery.ONE;
        }
        PanelSearch search = new PanelSearch(Conditions.of(classes), SEED);
        Herd herd = new Herd(search, seats, lottery.panel(0));
        int copies = addCopies(herd, lottery, size);
        addOnce(herd, lottery, size);
        improve(herd, copies, size, () -> search.work() < MOST_WORK ? patience.millisecondsLeft() : 0);
        return new People(classes).seated(herd.panels());
    }

    /** Every panel of the lottery as often as its weight is a whole number of the portfolio's panels. */
    private static int addCopies(Herd herd, Lottery lottery, int size) {
        int copies = 0;
        for (int i = 0; i < lottery.size(); i++) {
            for (long share = copies(lottery, i, size); share > 0; share--) {
                herd.add(lottery.panel(i));
                copies++;
            }
        }
        return copies;
    }

    private static long copies(Lottery lottery, int panel, int size) {
        return Math.multiplyExact(lottery.weight(panel), (long) size) / Lottery.ONE;
    }

    /** For what is left of the weights, panels of the lottery once more each: always the one that leaves least owing. */
    private static void addOnce(Herd herd, Lottery lottery, int size) {
        boolean[] taken = new boolean[lottery.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.multiplyExact(lottery.weight(i), (long) size) % Lottery.ONE == 0;
        }
        for (int left = size - herd.size(); left > 0; left--) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < taken.length; i++) {
                double gain = taken[i] ? Double.NEGATIVE_INFINITY : herd.gain(lottery.panel(i));
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
            taken[best] = true;
            herd.add(lottery.panel(best));
        }
    }

    /** Looks at panels again, those first that the lottery's weights did not ask for as they are. */
    private void improve(Herd herd, int copies, int size, Patience patience) {
        double[] urgency = new double[classes.count()];
        for (int looked = 0; ; looked += SOME) {
            if (isEven(herd, urgency, looked % size < SOME) || patience.isOver()) {
                return;
            }
            herd.improve(urgency, (copies + looked) % size, SOME);
        }
    }

    /**
     * Whether turns among the people of each class keep everybody within one panel of their due.
     *
     * @param urgency set here for a new round: more for classes that are not
     */
    private boolean isEven(Herd herd, double[] urgency, boolean newRound) {
        boolean even = true;
        for (int one = 0; one < urgency.length; one++) {
            boolean within = Math.abs(herd.owed(one)) / classes.size(one) <= 1 - roundedBy(herd, one);
            if (newRound) {
                urgency[one] = within ? 1 : Math.max(1, urgency[one]) * MORE_URGENT;
            }
            even &= within;
        }
        return even;
    }

    /** How far from an even share turns leave somebody of a class at most. */
    private double roundedBy(Herd herd, int one) {
        long given = herd.given(one);
        long over = Math.floorMod(given, (long) classes.size(one));
        return over == 0 ? 0 : (double) Math.max(over, classes.size(one) - over) / classes.size(one);
    }

    /** The greatest difference between anybody's share of the panels and their chance. */
    public double farthest(Portfolio portfolio, Chances chances) {
        int[] appearances = portfolio.appearances();
        double farthest = 0;
        for (int person = 0; person < appearances.length; person++) {
            double share = (double) appearances[person] / portfolio.size();
            farthest = Math.max(farthest, Math.abs(share - chances.ofPerson(person)));
        }
        return farthest;
    }
}
