package org.plumbline.methods.index.weights;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.NoAnswer;

/** Turns ways of weighing into weights. */
public final class Weighing {

    private Weighing() {}

    /**
     * The tree with a number for every weight. Domains are weighed from the bottom up, because the weights of a domain may depend on the
     * scores of its parts, and these on the weights below.
     *
     * @param tree domains without a weigher keep the weights that it states
     * @param weighers by the number of the domain whose parts they weigh
     * @param normalised one array an indicator, all of one length; NaN where there is no value
     * @throws org.plumbline.model.problems.NoAnswer if a domain's parts cannot be weighed as asked, or not be put together
     * @throws IllegalArgumentException if a weigher is for something that is no domain
     */
    public static Tree resolve(Tree tree, Map<Integer, Weigher> weighers, double[][] normalised) {
        if (weighers.keySet().stream().anyMatch(number -> number < tree.indicators() || number >= tree.size())) {
            throw new IllegalArgumentException("only domains have parts to weigh: " + weighers.keySet());
        }
        double[] weights = tree.weights();
        double[][] scores = new double[tree.size()][];
        System.arraycopy(normalised, 0, scores, 0, tree.indicators());
        // Above the last domain that is weighed nobody asks for scores; where none is, for none at all.
        int last = weighers.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int domain = tree.indicators(); domain <= last; domain++) {
            int[] parts = tree.children(domain);
            double[][] theirs =
                    IntStream.of(parts).mapToObj(part -> scores[part]).toArray(double[][]::new);
            Weigher weigher = weighers.get(domain);
            if (weigher != null) {
                List<String> names = IntStream.of(parts)
                        .mapToObj(part -> tree.element(part).id())
                        .toList();
                place(weighed(tree.element(domain), weigher, names, theirs), parts, weights);
            }
            double[] theirWeights =
                    IntStream.of(parts).mapToDouble(part -> weights[part]).toArray();
            scores[domain] = tree.score(domain, theirs, theirWeights);
        }
        return tree.withWeights(weights);
    }

    private static double[] weighed(Tree.Element domain, Weigher weigher, List<String> names, double[][] parts) {
        try {
            return weigher.weigh(names, parts);
        } catch (NoAnswer unnamed) {
            throw new NoAnswer(domain.id() + ": " + unnamed.getMessage());
        }
    }

    private static void place(double[] found, int[] parts, double[] weights) {
        for (int k = 0; k < parts.length; k++) {
            weights[parts[k]] = found[k];
        }
    }
}
