package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * For places without gaps: means of means of the same kind are one sum with one effective weight a part, of the scores or of their
 * logarithms, so that a whole tree is one pass over the columns. Where another aggregation stands between, it is asked itself. Sums run
 * in the order of the elements; they differ from those of {@link Tree#scores} in the last digits alone.
 */
final class OpenedMeans implements IndexScorer {
    private final Tree tree;
    private final ColumnSet columns;
    private final int[][] children;
    private final MeanKind[] kinds;

    OpenedMeans(Tree tree, ColumnSet columns) {
        this.tree = tree;
        this.columns = columns;
        this.children = new int[tree.size()][];
        this.kinds = new MeanKind[tree.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = tree.children(i);
            kinds[i] = tree.element(i).aggregation().map(MeanKind::of).orElse(MeanKind.NONE);
        }
    }

    @Override
    public double[][] index(double[][] weights) {
        for (double[] drawn : weights) {
            if (somePartsWeighNothing(drawn)) { // and have then no mean: what becomes of that the tree knows
                return new NodeByNode(tree, columns.completeColumns()).index(weights);
            }
        }
        return scores(tree.index(), weights);
    }

    private boolean somePartsWeighNothing(double[] weights) {
        boolean nothing = false;
        for (int domain = tree.indicators(); domain < tree.size(); domain++) {
            double sum = 0;
            for (int part : children[domain]) {
                sum += weights[part];
            }
            nothing |= !(sum > 0);
        }
        return nothing;
    }

    private double[][] scores(int element, double[][] weights) {
        return switch (kinds[element]) {
            case NONE -> aggregated(element, weights);
            case MEAN, SUM -> sums(element, weights);
            case MEAN_OF_LOGARITHMS -> ofLogarithms(element, weights);
        };
    }

    /** One array for all draws of an indicator, otherwise one a draw. */
    private double[][] columnOrScores(int element, double[][] weights) {
        return tree.isIndicator(element)
                ? new double[][] {columns.completeColumns()[element]}
                : scores(element, weights);
    }

    private double[][] aggregated(int element, double[][] weights) {
        double[][][] parts = new double[children[element].length][][];
        for (int k = 0; k < parts.length; k++) {
            parts[k] = columnOrScores(children[element][k], weights);
        }
        double[][] aggregated = new double[weights.length][];
        for (int draw = 0; draw < weights.length; draw++) {
            double[][] theirs = new double[parts.length][];
            double[] counts = new double[parts.length];
            for (int k = 0; k < parts.length; k++) {
                theirs[k] = WeightedSums.ofDraw(parts[k], draw);
                counts[k] = weights[draw][children[element][k]];
            }
            aggregated[draw] = tree.score(element, theirs, counts);
        }
        return aggregated;
    }

    private double[][] sums(int element, double[][] weights) {
        int[] terms = terms(element);
        double[][][] scores = new double[terms.length][][];
        for (int k = 0; k < terms.length; k++) {
            scores[k] = columnOrScores(terms[k], weights);
        }
        return WeightedSums.of(scores, effective(element, terms, weights), columns.complete().length);
    }

    private double[][] ofLogarithms(int element, double[][] weights) {
        int[] terms = terms(element);
        double[][][] logarithms = new double[terms.length][][];
        for (int k = 0; k < terms.length; k++) {
            logarithms[k] = logarithms(terms[k], weights);
        }
        if (!finite(logarithms)) { // scores of nought or less, of which the aggregation itself says what it makes
            return aggregated(element, weights);
        }
        double[][] means = WeightedSums.of(logarithms, effective(element, terms, weights), columns.complete().length);
        for (double[] mean : means) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] = StrictMath.exp(mean[i]);
            }
        }
        return means;
    }

    private double[][] logarithms(int term, double[][] weights) {
        if (tree.isIndicator(term)) {
            return new double[][] {columns.logarithms(term)};
        }
        return Arrays.stream(scores(term, weights)).map(ColumnSet::logarithms).toArray(double[][]::new);
    }

    private static boolean finite(double[][][] terms) {
        boolean finite = true;
        for (double[][] draws : terms) {
            for (double[] values : draws) {
                for (double value : values) {
                    finite &= Math.abs(value) < Double.POSITIVE_INFINITY; // false for NaN too
                }
            }
        }
        return finite;
    }

    /** What the mean is a mean of, once means of its kind within it are opened: indicators, and domains of other kinds. Ascending. */
    private int[] terms(int element) {
        List<Integer> terms = new ArrayList<>();
        for (int part : children[element]) {
            if (kinds[part].opensInto(kinds[element])) {
                Arrays.stream(terms(part)).forEach(terms::add);
            } else {
                terms.add(part);
            }
        }
        return terms.stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    /** For each draw, how much each term counts: the product of its shares on the way up to the element. */
    private double[][] effective(int element, int[] terms, double[][] weights) {
        double[][] effective = new double[weights.length][terms.length];
        for (int draw = 0; draw < weights.length; draw++) {
            double[] ofAll = new double[tree.size()];
            ofAll[element] = 1;
            share(element, ofAll, weights[draw]);
            for (int k = 0; k < terms.length; k++) {
                effective[draw][k] = ofAll[terms[k]];
            }
        }
        return effective;
    }

    private void share(int element, double[] effective, double[] weights) {
        double sum = 0;
        for (int part : children[element]) {
            sum += weights[part];
        }
        for (int part : children[element]) {
            effective[part] = effective[element] * kinds[element].share(weights[part], sum);
            if (kinds[part].opensInto(kinds[element])) {
                share(part, effective, weights);
            }
        }
    }
}
