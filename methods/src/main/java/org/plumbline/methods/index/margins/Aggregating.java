package org.plumbline.methods.index.margins;

import java.util.Optional;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * Another way of putting parts together, at one level of the tree or at every one.
 *
 * @param level as {@link Tree#level}, 2 for domains made of indicators; {@link #EVERY_LEVEL} for all
 * @param aggregation empty for what the tree states
 */
public record Aggregating(int level, Optional<Aggregation> aggregation) {
    public static final int EVERY_LEVEL = 0;

    /** What the tree states. */
    public static Aggregating asStated() {
        return new Aggregating(EVERY_LEVEL, Optional.empty());
    }

    public static Aggregating everywhere(Aggregation aggregation) {
        return new Aggregating(EVERY_LEVEL, Optional.of(aggregation));
    }

    public static Aggregating atLevel(int level, Aggregation aggregation) {
        return new Aggregating(level, Optional.of(aggregation));
    }

    /** The tree with this aggregation in place of what it had; its weights stay, and how many parts must be there. */
    Tree apply(Tree tree) {
        return aggregation
                .map(other ->
                        tree.withAggregation(other, domain -> level == EVERY_LEVEL || level == tree.level(domain)))
                .orElse(tree);
    }
}
