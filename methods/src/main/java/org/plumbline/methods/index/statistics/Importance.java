package org.plumbline.methods.index.statistics;

import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * How much of the index each part could tell by itself: the square of its correlation with the index, the share of the index's variance that
 * a straight line through that part accounts for. Weights alone do not say this, because parts vary differently and go together. P. Paruolo,
 * M. Saisana and A. Saltelli, Ratings and rankings: voodoo or science?, Journal of the Royal Statistical Society A 176 (2013), the linear
 * case.
 */
public final class Importance {

    private Importance() {}

    /**
     * @param scores one array an element of the tree, as {@link Tree#scores} gives them
     * @return one an element, 0 to 1; the index has 1; NaN where there is no correlation
     */
    public static double[] of(Tree tree, double[][] scores) {
        return of(tree, Correlations.of(scores));
    }

    /** @param correlations of the elements' scores, in the tree's order */
    public static double[] of(Tree tree, Correlations correlations) {
        return IntStream.range(0, tree.size())
                .mapToDouble(element -> correlations
                        .between(element, tree.index(), Correlation.Kind.PEARSON)
                        .coefficient())
                .map(coefficient -> coefficient * coefficient)
                .toArray();
    }
}
