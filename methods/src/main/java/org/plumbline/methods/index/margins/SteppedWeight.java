package org.plumbline.methods.index.margins;

import java.util.function.DoublePredicate;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * The smallest change of a weight where domains above it are no means: other weights are tried step by step, away from the stated one,
 * and between the two steps that enclose the crossing by halves. Only the domains above the element are put together anew.
 */
final class SteppedWeight {
    private static final int STEPS_TO_NOUGHT = 16;
    private static final double[] STEPS_UP = {
        1.06, 1.13, 1.2, 1.3, 1.4, 1.5, 1.7, 2, 2.5, 3, 4, 6, 10, 20, 50, 100, 1000
    };
    private static final int HALVINGS = 40;

    private final Tree tree;
    private final double[][] scores;
    private final int element;
    private final int place;

    SteppedWeight(Tree tree, double[][] scores, int element, int place) {
        this.tree = tree;
        this.scores = scores;
        this.element = element;
        this.place = place;
    }

    /** The nearest weight found that puts the place over the line; NaN where none does. */
    double nearest(int most) {
        double stated = tree.element(element).weight();
        boolean among = among(stated, most);
        DoublePredicate over = weight -> among(weight, most) != among;
        double down = stepDown(stated, over);
        double up = stepUp(stated > 0 ? stated : meanOfSiblings(), stated, over);
        return Double.isNaN(up) || Math.abs(stated - down) < Math.abs(up - stated) ? down : up;
    }

    private double stepDown(double stated, DoublePredicate over) {
        for (int step = 1; step <= STEPS_TO_NOUGHT && stated > 0; step++) {
            double weight = stated * (STEPS_TO_NOUGHT - step) / STEPS_TO_NOUGHT;
            if (over.test(weight)) {
                return halved(stated * (STEPS_TO_NOUGHT - step + 1) / STEPS_TO_NOUGHT, weight, over);
            }
        }
        return Double.NaN;
    }

    private static double stepUp(double unit, double stated, DoublePredicate over) {
        double before = stated;
        for (double step : STEPS_UP) {
            double weight = unit * step;
            if (over.test(weight)) {
                return halved(before, weight, over);
            }
            before = weight;
        }
        return Double.NaN;
    }

    private static double halved(double here, double beyond, DoublePredicate over) {
        double near = here;
        double far = beyond;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            if (over.test(middle)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }

    private double meanOfSiblings() {
        double sum = 0;
        int[] siblings = tree.children(tree.parent(element));
        for (int sibling : siblings) {
            sum += tree.element(sibling).weight();
        }
        return sum / siblings.length;
    }

    private boolean among(double weight, int most) {
        double[] weights = tree.weights();
        weights[element] = weight;
        double[][] changed = scores.clone();
        for (int domain = tree.parent(element); domain != Tree.NONE; domain = tree.parent(domain)) {
            int[] parts = tree.children(domain);
            double[][] theirs = new double[parts.length][];
            double[] counts = new double[parts.length];
            for (int k = 0; k < parts.length; k++) {
                theirs[k] = changed[parts[k]];
                counts[k] = weights[parts[k]];
            }
            changed[domain] = tree.score(domain, theirs, counts);
        }
        return Ranks.isAmong(Ranks.fromHighest(changed[tree.index()])[place], most);
    }
}
