package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.List;
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

    /** The tree with this aggregation in place of what it had; its weights stay. */
    Tree apply(Tree tree) {
        if (aggregation.isEmpty()) {
            return tree;
        }
        List<Tree.Element> elements = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Tree.Element stated = tree.element(i);
            boolean here = !tree.isIndicator(i) && (level == EVERY_LEVEL || level == tree.level(i));
            elements.add(here ? new Tree.Element(stated.id(), stated.parent(), stated.weight(), aggregation) : stated);
        }
        return Tree.of(elements);
    }
}
