package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Tree;

/**
 * Weights that favour one place over another most, each moved by at most a share t of itself. The difference of two places' scores is a
 * mean (or sum) of the differences in the parts, so it is made largest from the bottom up, domain by domain; and the largest mean of given
 * parts has the weights of the parts above that mean raised and of the others lowered as far as may be, the largest sum those above
 * nought.
 */
final class BestCase {
    private final Tree tree;
    private final int[][] children;
    private final double[] stated;
    private final boolean[] sums;

    /** @param tree of arithmetic means and weighted sums */
    BestCase(Tree tree) {
        this.tree = tree;
        this.stated = tree.weights();
        this.children = new int[tree.size()][];
        this.sums = new boolean[tree.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = tree.children(i);
            sums[i] = tree.element(i).aggregation().map(MeanKind::of).orElse(MeanKind.NONE) == MeanKind.SUM;
        }
    }

    /**
     * The largest difference in the index.
     *
     * @param differences how much more the one place scores than the other: one an indicator, none NaN
     * @param share t, 0 to 1
     * @param weights where the weights that give it are put, one an element
     */
    double difference(double[] differences, double share, double[] weights) {
        double[] largest = new double[tree.size()];
        System.arraycopy(differences, 0, largest, 0, differences.length);
        System.arraycopy(stated, 0, weights, 0, stated.length);
        for (int domain = tree.indicators(); domain < tree.size(); domain++) {
            largest[domain] = sums[domain]
                    ? largestSum(children[domain], largest, share, weights)
                    : largestMean(children[domain], largest, share, weights);
        }
        return largest[tree.index()];
    }

    private double largestSum(int[] parts, double[] values, double share, double[] weights) {
        double sum = 0;
        for (int part : parts) {
            weights[part] = stated[part] * (values[part] >= 0 ? 1 + share : 1 - share);
            sum += weights[part] * values[part];
        }
        return sum;
    }

    private double largestMean(int[] parts, double[] values, double share, double[] weights) {
        double mean = mean(parts, values, weights);
        while (true) {
            for (int part : parts) {
                weights[part] = stated[part] * (values[part] >= mean ? 1 + share : 1 - share);
            }
            double raised = mean(parts, values, weights);
            if (!(raised > mean)) {
                return Double.isNaN(raised) ? mean : Math.max(raised, mean);
            }
            mean = raised;
        }
    }

    private static double mean(int[] parts, double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int part : parts) {
            sum += weights[part] * values[part];
            all += weights[part];
        }
        return sum / all;
    }
}
