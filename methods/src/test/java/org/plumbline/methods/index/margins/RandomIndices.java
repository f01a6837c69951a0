package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;

/** Trees and columns made up from a seed. */
final class RandomIndices {
    private final SplittableRandom random;

    RandomIndices(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Indicators in domains, some of the domains in groups, all put together in ways drawn from those given. */
    Tree tree(int indicators, int domains, List<Aggregation> ways) {
        List<Tree.Element> elements = new ArrayList<>();
        int groups = 2;
        for (int i = 0; i < indicators; i++) {
            String parent = i < domains ? "domain" + i : "domain" + random.nextInt(domains);
            elements.add(new Tree.Element("indicator" + i, Optional.of(parent), weight(), Optional.empty()));
        }
        for (int i = 0; i < domains; i++) {
            String parent =
                    i < groups ? "group" + i : random.nextBoolean() ? "index" : "group" + random.nextInt(groups);
            elements.add(new Tree.Element("domain" + i, Optional.of(parent), weight(), Optional.of(way(ways))));
        }
        for (int i = 0; i < groups; i++) {
            elements.add(new Tree.Element("group" + i, Optional.of("index"), weight(), Optional.of(way(ways))));
        }
        elements.add(new Tree.Element("index", Optional.empty(), 1, Optional.of(way(ways))));
        return Tree.of(elements);
    }

    Tree means(int indicators, int domains) {
        return tree(indicators, domains, List.of(new ArithmeticMean()));
    }

    private Aggregation way(List<Aggregation> ways) {
        return ways.get(random.nextInt(ways.size()));
    }

    private double weight() {
        return 0.5 + random.nextDouble();
    }

    /** Scores from 1 to 100, a share of them missing. */
    double[][] columns(int indicators, int places, double missing) {
        double[][] columns = new double[indicators][places];
        for (double[] column : columns) {
            for (int i = 0; i < places; i++) {
                column[i] = random.nextDouble() < missing ? Double.NaN : 1 + 99 * random.nextDouble();
            }
        }
        return columns;
    }

    /** The stated weights, each times a number from 1/2 to 3/2. */
    double[] weights(Tree tree) {
        double[] weights = tree.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 0.5 + random.nextDouble();
        }
        return weights;
    }

    int below(int many) {
        return random.nextInt(many);
    }

    /** Two scales and weights within a quarter at every level. */
    static ChoiceSpace near(Tree tree, double[][] columns) {
        return space(tree, columns, 0.25, new MinMax(), new ZScore(ZScore.Origin.MEAN));
    }

    static ChoiceSpace space(Tree tree, double[][] columns, double within, Normalisation... scales) {
        List<Normalisation> all = List.of(scales);
        return new ChoiceSpace(
                "near",
                tree,
                Preparations.only(columns),
                new Alternatives<>(
                        "normalisation",
                        all.stream().map(Normalisation::inWords).toList(),
                        all.stream()
                                .map(how -> Scaling.everywhere(how, columns.length))
                                .toList()),
                List.of(WeightRange.everywhere("weights", tree, within)),
                List.of());
    }
}
