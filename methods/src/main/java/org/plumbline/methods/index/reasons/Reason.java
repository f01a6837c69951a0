package org.plumbline.methods.index.reasons;

import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * Why one place has its score, element by element of the tree. The contributions of the parts of an element sum to that of the element,
 * and that of the index is the whole difference.
 */
public final class Reason {
    private final Tree tree;
    private final double score;
    private final double base;
    private final double[] contributions;
    private final Method[] methods;

    /** How a contribution was found, from the surest. */
    public enum Method {
        /** Read off: the score is a sum. */
        ADDITIVE,
        /** Shapley's rule over all orders, indicators taking turns with their domain. */
        SHAPLEY,
        /** Shapley's rule over orders drawn by a seed, because there are too many. */
        SHAPLEY_SAMPLED
    }

    Reason(Tree tree, double score, double base, double[] contributions, Method[] methods) {
        this.tree = tree;
        this.score = score;
        this.base = base;
        this.contributions = contributions;
        this.methods = methods;
    }

    /** The place's score on the index. */
    public double score() {
        return score;
    }

    /** The score of what it is compared with; 0 where the score itself is taken apart. */
    public double base() {
        return base;
    }

    /** What one element contributes to the difference, in the unit of the index; NaN below the lowest level that was asked for. */
    public double contribution(int element) {
        return contributions[element];
    }

    /** How the contribution of one element was found. */
    public Method method(int element) {
        return methods[element];
    }

    /** The least sure of the methods that were used. */
    public Method method() {
        Method least = Method.ADDITIVE;
        for (int i = 0; i < methods.length; i++) {
            boolean told = !Double.isNaN(contributions[i]);
            least = told && methods[i].compareTo(least) > 0 ? methods[i] : least;
        }
        return least;
    }

    /** How far below the index an element lies: 1 for its parts, 2 for theirs. */
    public int depth(int element) {
        int depth = 0;
        for (int at = element; at != tree.index(); at = tree.parent(at)) {
            depth++;
        }
        return depth;
    }

    /**
     * The share of what is told that is told at some depth: of all that is added and taken away, without signs, what comes from elements
     * that lie so deep. The rest comes from elements that are broken down no further than above it. Where everything adds, it is the share
     * of the score.
     *
     * @param depth 1 for the parts of the index, 2 for theirs
     * @return 0 to 1; NaN where nothing is added or taken away
     */
    public double covered(int depth) {
        double deep = 0;
        double all = 0;
        for (int i = 0; i < tree.size(); i++) {
            int element = i;
            int at = depth(i);
            boolean last = at < depth
                    && IntStream.of(tree.children(element)).allMatch(part -> Double.isNaN(contributions[part]));
            if (!Double.isNaN(contributions[i]) && (at == depth || last)) {
                all += Math.abs(contributions[i]);
                deep += at == depth ? Math.abs(contributions[i]) : 0;
            }
        }
        return deep / all;
    }
}
