package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.engine.index.DataLook.Part;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.statistics.Correlation.Kind;
import org.plumbline.methods.index.statistics.Importance;
import org.plumbline.methods.index.statistics.RemoveOne;
import org.plumbline.model.problems.NoAnswer;

/** How much each part of an index counts: as its weight says, as it comes about, and what would be without it. */
final class LookParts {
    /** Where every two places are compared, each part to take out would cost seconds beyond this many. */
    private static final int MOST_FOR_CONTESTS = 5_000;

    private final LookedAt at;
    private final Tree tree;

    LookParts(LookedAt at) {
        this.at = at;
        this.tree = at.tree();
    }

    /** Empty where there is no index. */
    List<Part> list() {
        return at.built().map(this::list).orElse(List.of());
    }

    private List<Part> list(BuiltIndex built) {
        double[] weights = tree.effectiveWeights();
        double[] importance = Importance.of(tree, at.correlations());
        double[] shares = shares(importance, weights);
        List<Part> parts = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            Removed removed = removed(element, built);
            parts.add(new Part(
                    at.id(element),
                    at.id(tree.parent(element)),
                    tree.level(element),
                    weights[element],
                    at.correlations()
                            .between(element, tree.index(), Kind.PEARSON)
                            .coefficient(),
                    importance[element],
                    shares[element],
                    removed.removal(),
                    removed.whyNot()));
        }
        return parts;
    }

    /** Levels of uneven trees have less than the whole index in them, and importance is set beside the weight that they do have. */
    private double[] shares(double[] importance, double[] weights) {
        double[] shares = new double[tree.size()];
        for (int element = 0; element < tree.size(); element++) {
            int level = tree.level(element);
            double[] sums = new double[2];
            IntStream.range(0, tree.index())
                    .filter(other -> tree.level(other) == level && !Double.isNaN(importance[other]))
                    .forEach(other -> {
                        sums[0] += importance[other];
                        sums[1] += weights[other];
                    });
            shares[element] = sums[0] > 0 ? importance[element] / sums[0] * sums[1] : Double.NaN;
        }
        return shares;
    }

    private record Removed(Optional<RemoveOne.Removal> removal, Optional<String> whyNot) {
        static Removed not(String why) {
            return new Removed(Optional.empty(), Optional.of(why));
        }
    }

    private Removed removed(int element, BuiltIndex built) {
        if (at.figures().places() > MOST_FOR_CONTESTS && tree.aggregations().anyMatch(Aggregation::comparesPairs)) {
            return Removed.not("every two of more than 5,000 places would be compared again for each part");
        }
        try {
            Optional<RemoveOne.Removal> removal = RemoveOne.find(element, tree, built.normalised(), built.ranks());
            if (removal.isEmpty() || removal.get().places() == 0) {
                return Removed.not("nothing is left of the index without it");
            }
            return new Removed(removal, Optional.empty());
        } catch (NoAnswer none) {
            return Removed.not(String.valueOf(none.getMessage()));
        }
    }
}
