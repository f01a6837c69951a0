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
 * Builds portfolios: a herd of panels about the lottery's expected seats, improved until every class has had its due, then
 * seats handed to the people of a class in turn.
 */
public final class Portfolios {
    private static final long SEED = 20_260_102;

    /** Times that every panel is looked at again; pools tried need two to eight. */
    private static final int ROUNDS = 40;

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
     * @param size how many panels, at least one; fewer where patience ends
     */
    public Portfolio of(Lottery lottery, int size, Patience patience) {
        double[] seats = new double[classes.count()];
        for (int one = 0; one < seats.length; one++) {
            seats[one] = (double) lottery.expectedSeats(one) / Lottery.ONE;
        }
        // A panel of the lottery, and not any, because it is among those that a portfolio with these seats can hold.
        Herd herd = new Herd(new PanelSearch(Conditions.of(classes), SEED), seats, lottery.panel(heaviest(lottery)));
        for (int i = 0; i < size && !(i > 0 && patience.isOver()); i++) {
            herd.next();
        }
        improve(herd, herd.panels().size(), patience);
        return new People(classes).seated(herd.panels());
    }

    private void improve(Herd herd, int size, Patience patience) {
        double[] urgency = new double[classes.count()];
        for (int first = 0; first < ROUNDS * size; first += SOME) {
            if (isEven(herd, urgency, first % size < SOME) || patience.isOver()) {
                return;
            }
            herd.improve(urgency, first % size, SOME);
        }
    }

    private static int heaviest(Lottery lottery) {
        int heaviest = 0;
        for (int i = 1; i < lottery.size(); i++) {
            heaviest = lottery.weight(i) > lottery.weight(heaviest) ? i : heaviest;
        }
        return heaviest;
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
