package org.plumbline.engine.sortition;

import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;

/** Each person's chance by the method and in the public lottery, 0 to 1. */
public final class PersonChances {
    private final PoolClasses classes;
    private final double[] ofClass;
    private final int[] panels;
    private final int allPanels;

    PersonChances(PoolClasses classes, Lottery lottery, Portfolio portfolio) {
        this.classes = classes;
        this.ofClass = new double[classes.count()];
        for (int one = 0; one < ofClass.length; one++) {
            ofClass[one] = (double) lottery.expectedSeats(one) / classes.size(one) / Lottery.ONE;
        }
        this.panels = portfolio.appearances();
        this.allPanels = portfolio.size();
    }

    public int people() {
        return panels.length;
    }

    /** What the method gave. */
    public double of(int person) {
        return ofClass[classes.classOf(person)];
    }

    /** What the method gave everybody of a class. */
    public double ofClass(int classNumber) {
        return ofClass[classNumber];
    }

    /** On how many panels of the public lottery a person is. */
    public int panels(int person) {
        return panels[person];
    }

    /** How many panels there are. */
    public int allPanels() {
        return allPanels;
    }

    /** The share of the panels that a person is on. */
    public double inLottery(int person) {
        return (double) panels[person] / allPanels;
    }

    public double least() {
        double least = Double.POSITIVE_INFINITY;
        for (double chance : ofClass) {
            least = Math.min(least, chance);
        }
        return least;
    }

    public double greatest() {
        double greatest = 0;
        for (double chance : ofClass) {
            greatest = Math.max(greatest, chance);
        }
        return greatest;
    }

    /** By how much a chance in the public lottery differs from the method's, where it differs most. */
    public double greatestDifference() {
        double greatest = 0;
        for (int person = 0; person < panels.length; person++) {
            greatest = Math.max(greatest, StrictMath.abs(inLottery(person) - of(person)));
        }
        return greatest;
    }

    /** Whether no chance in the public lottery differs from the method's by more than {@code tolerance}. */
    public boolean areWithin(double tolerance) {
        return greatestDifference() <= tolerance + (double) 1 / Lottery.ONE; // weights are whole parts of this size
    }
}
