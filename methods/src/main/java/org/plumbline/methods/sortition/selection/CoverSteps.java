package org.plumbline.methods.sortition.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * Weighs known panels so that the product of chances grows: each panel's weight is multiplied by what it is worth, the sum of 1 /
 * chance over its seats, as a share of the number of people. No step makes the product smaller, and it tends to the greatest that
 * these panels have, slowly. Cover, "An algorithm for maximizing expected log investment return", 1984.
 */
final class CoverSteps {
    private static final int STEPS = 1_000;

    /** Seats looked at: about half a second. */
    private static final long MOST_WORK = 500_000_000;

    private final PoolClasses classes;
    private final List<ClassPanel> panels;
    private final double[] weights;

    /**
     * @param lottery its panels are weighed, beginning from its weights
     * @param others weighed too, beginning from a hundredth of all together, so that everybody has some chance who sits on one
     */
    CoverSteps(PoolClasses classes, Lottery lottery, List<ClassPanel> others) {
        this.classes = classes;
        Set<ClassPanel> all = new LinkedHashSet<>();
        for (int panel = 0; panel < lottery.size(); panel++) {
            all.add(lottery.panel(panel));
        }
        all.addAll(others);
        panels = new ArrayList<>(all);
        weights = new double[panels.size()];
        Arrays.fill(weights, 0.01 / weights.length);
        for (int panel = 0; panel < lottery.size(); panel++) {
            weights[panel] += 0.99 * lottery.weight(panel) / Lottery.ONE;
        }
    }

    /** Ends early where a thousand steps would be much work, since it is called when time is up. */
    Lottery lottery() {
        long each = (long) panels.size() * classes.count();
        for (int step = 0; step < Math.min(STEPS, MOST_WORK / each + 1); step++) {
            double[] inverse = inverseChances();
            for (int panel = 0; panel < weights.length; panel++) {
                weights[panel] *= worth(panels.get(panel), inverse);
            }
            double sum = Arrays.stream(weights).sum();
            for (int panel = 0; panel < weights.length; panel++) {
                weights[panel] /= sum;
            }
        }
        return Lottery.of(panels, weights);
    }

    private double[] inverseChances() {
        double[] inverse = new double[classes.count()];
        for (int panel = 0; panel < weights.length; panel++) {
            for (int one = 0; one < inverse.length; one++) {
                inverse[one] += weights[panel] * panels.get(panel).seats(one);
            }
        }
        for (int one = 0; one < inverse.length; one++) {
            inverse[one] = inverse[one] > 0 ? classes.size(one) / inverse[one] : 0;
        }
        return inverse;
    }

    private static double worth(ClassPanel panel, double[] inverse) {
        double sum = 0;
        for (int one = 0; one < inverse.length; one++) {
            sum += panel.seats(one) * inverse[one];
        }
        return sum;
    }
}
