package org.plumbline.methods.index.margins;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * Weights that could have been a little otherwise: each is the stated one times a number drawn evenly from 1 - within to 1 + within.
 *
 * @param choice what is chosen, such as "weights of domains"
 * @param within one share an element of the tree, 0 (as stated) to 1; that of the index counts for nothing
 */
public record WeightRange(String choice, List<Double> within) {
    public WeightRange {
        within = List.copyOf(within);
        if (choice.isBlank() || !within.stream().allMatch(share -> share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("not a range of weights: " + choice + ", " + within);
        }
    }

    /** The same share for every element, at every level. */
    public static WeightRange everywhere(String choice, Tree tree, double share) {
        return new WeightRange(
                choice,
                IntStream.range(0, tree.size())
                        .mapToObj(i -> i == tree.index() ? 0.0 : share)
                        .toList());
    }

    /** The same share for the elements of one level, as {@link Tree#level}; 1 for the indicators. */
    public static WeightRange atLevel(String choice, Tree tree, int level, double share) {
        return new WeightRange(
                choice,
                IntStream.range(0, tree.size())
                        .mapToObj(i -> tree.level(i) == level && i != tree.index() ? share : 0.0)
                        .toList());
    }

    /** Whether there is anything to choose. */
    public boolean open() {
        return within.stream().anyMatch(share -> share > 0);
    }
}
