package org.plumbline.methods.sortition.panels;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;

/** What panels must keep: the conditions of the pool, or tighter ones. */
public final class Conditions {
    /** Nearer than this to a bound is at it. */
    private static final double AT = 1e-7;

    private final PoolClasses classes;
    private final int[] least;
    private final int[] most;
    private final int[] leastOfClass;
    private final int[] mostOfClass;

    private Conditions(PoolClasses classes, int[] least, int[] most, int[] leastOfClass, int[] mostOfClass) {
        this.classes = classes;
        this.least = least;
        this.most = most;
        this.leastOfClass = leastOfClass;
        this.mostOfClass = mostOfClass;
    }

    /** Those of the pool, no more. */
    public static Conditions of(PoolClasses classes) {
        List<SeatRow> rows = classes.rows();
        int[] mostOfClass = new int[classes.count()];
        Arrays.setAll(mostOfClass, classes::most);
        return new Conditions(
                classes,
                rows.stream().mapToInt(SeatRow::least).toArray(),
                rows.stream().mapToInt(SeatRow::most).toArray(),
                new int[classes.count()],
                mostOfClass);
    }

    /**
     * Those that every panel of a lottery keeps whose expected seats are these: where the expectation is at a bound, no panel
     * can be off it, because another would have to make up for it on the far side.
     *
     * @param seats expected of each class, keeping all conditions but for rounding
     */
    public Conditions at(double[] seats) {
        int[] tightLeast = least.clone();
        int[] tightMost = most.clone();
        for (int row = 0; row < least.length; row++) {
            SeatRow one = classes.rows().get(row);
            double sum = 0;
            for (int place = 0; place < one.size(); place++) {
                sum += seats[one.classAt(place)];
            }
            tightLeast[row] = sum >= most[row] - AT ? most[row] : least[row];
            tightMost[row] = sum <= least[row] + AT ? least[row] : most[row];
        }
        int[] tightLeastOfClass = leastOfClass.clone();
        int[] tightMostOfClass = mostOfClass.clone();
        for (int one = 0; one < seats.length; one++) {
            tightLeastOfClass[one] = seats[one] >= mostOfClass[one] - AT ? mostOfClass[one] : leastOfClass[one];
            tightMostOfClass[one] = seats[one] <= leastOfClass[one] + AT ? leastOfClass[one] : mostOfClass[one];
        }
        return new Conditions(classes, tightLeast, tightMost, tightLeastOfClass, tightMostOfClass);
    }

    /**
     * How far a panel is inside the bounds that these conditions tighten, as weights of the classes: those of a row that is held
     * to its upper bound count up, those of one held to its lower bound count down. No lottery with the seats of {@link #at} has a
     * panel of less than the greatest sum.
     */
    public double[] pull(Conditions wider) {
        double[] weights = new double[classes.count()];
        for (int row = 0; row < least.length; row++) {
            int pull = pull(least[row], most[row], wider.least[row], wider.most[row]);
            SeatRow one = classes.rows().get(row);
            for (int place = 0; place < one.size() && pull != 0; place++) {
                weights[one.classAt(place)] += pull;
            }
        }
        for (int one = 0; one < weights.length; one++) {
            weights[one] += pull(leastOfClass[one], mostOfClass[one], wider.leastOfClass[one], wider.mostOfClass[one]);
        }
        return weights;
    }

    private static int pull(int least, int most, int widerLeast, int widerMost) {
        return least > widerLeast ? 1 : most < widerMost ? -1 : 0;
    }

    public boolean allows(ClassPanel panel) {
        for (int one = 0; one < leastOfClass.length; one++) {
            if (panel.seats(one) < leastOfClass[one] || panel.seats(one) > mostOfClass[one]) {
                return false;
            }
        }
        for (int row = 0; row < least.length; row++) {
            int seats = classes.rows().get(row).seats(panel);
            if (seats < least[row] || seats > most[row]) {
                return false;
            }
        }
        return true;
    }

    PoolClasses classes() {
        return classes;
    }

    int least(int row) {
        return least[row];
    }

    int most(int row) {
        return most[row];
    }

    int leastOfClass(int classNumber) {
        return leastOfClass[classNumber];
    }

    int mostOfClass(int classNumber) {
        return mostOfClass[classNumber];
    }
}
