package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.index.DataLook.Pair;
import org.plumbline.engine.index.DataLook.Relation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.Correlation.Kind;

/** How the elements of an index go together, those pairs that somebody would ask about. */
final class LookPairs {
    /** Up to here Kendall's coefficient is worth its time; beyond, Spearman's says the same. */
    private static final int MOST_FOR_KENDALL = 5_000;

    private final LookedAt at;
    private final Tree tree;

    LookPairs(LookedAt at) {
        this.at = at;
        this.tree = at.tree();
    }

    /** Parts of the same domain, then each element with all that it is a part of, then domains of which neither is a part of the other. */
    List<Pair> list() {
        List<Pair> pairs = new ArrayList<>();
        for (int domain : at.domains()) {
            int[] parts = tree.children(domain);
            for (int i = 0; i < parts.length; i++) {
                for (int j = 0; j < i; j++) {
                    add(parts[j], parts[i], Relation.SAME_DOMAIN, pairs);
                }
            }
        }
        for (int element = 0; element < tree.index(); element++) {
            for (int whole = tree.parent(element); whole != Tree.NONE; whole = tree.parent(whole)) {
                add(element, whole, Relation.PART_OF, pairs);
            }
        }
        for (int one = tree.indicators(); one < tree.index(); one++) {
            for (int other = one + 1; other < tree.index(); other++) {
                if (tree.parent(one) != tree.parent(other) && !tree.isUnder(one, other)) {
                    add(one, other, Relation.DOMAINS, pairs);
                }
            }
        }
        return pairs;
    }

    private void add(int one, int other, Relation relation, List<Pair> pairs) {
        if (other >= at.correlations().size()) {
            return; // domains have no scores
        }
        pairs.add(new Pair(
                at.id(one),
                at.id(other),
                relation,
                at.correlations().between(one, other, Kind.PEARSON),
                at.correlations().between(one, other, Kind.SPEARMAN),
                at.figures().places() > MOST_FOR_KENDALL
                        ? Optional.empty()
                        : Optional.of(at.correlations().between(one, other, Kind.KENDALL))));
    }
}
