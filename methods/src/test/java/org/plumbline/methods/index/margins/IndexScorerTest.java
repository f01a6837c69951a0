package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;

class IndexScorerTest {
    private static final double ROUNDING =
            1e-12; // of scores up to 100: some forty additions, each right to 1.1e-16 of them

    @Test
    void theQuickScoresAreThoseOfTheTree() {
        for (int seed = 0; seed < 60; seed++) {
            RandomIndices random = new RandomIndices(seed);
            requireAlike(random, random.means(3 + seed % 30, 3), 700, 0, seed);
        }
    }

    @Test
    void theyAreWhereThereAreGapsTooAndNowhereElseIsOne() {
        for (int seed = 0; seed < 60; seed++) {
            RandomIndices random = new RandomIndices(seed);
            requireAlike(random, random.means(3 + seed % 12, 3), 300, 0.02 * (seed % 20), seed);
        }
    }

    private static void requireAlike(RandomIndices random, Tree tree, int places, double missing, int seed) {
        double[][] columns = random.columns(tree.indicators(), places, missing);
        double[][] weights = {random.weights(tree), random.weights(tree), random.weights(tree)};
        double[][] quick = IndexScorer.of(tree, new ColumnSet(columns)).index(weights);
        for (int draw = 0; draw < weights.length; draw++) {
            double[] plain = tree.withWeights(weights[draw]).scores(columns)[tree.index()];
            assertThat(quick[draw]).as("seed %d", seed).containsExactly(plain, within(100 * ROUNDING));
        }
    }

    @Test
    void aDrawHasTheSameBitsAloneAndAmongOthers() {
        RandomIndices random = new RandomIndices(5);
        Tree tree = random.means(20, 4);
        IndexScorer scorer = IndexScorer.of(tree, new ColumnSet(random.columns(20, 2_000, 0.01)));
        double[][] weights = new double[30][];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = random.weights(tree);
        }
        double[][] together = scorer.index(weights);
        for (int k = 0; k < weights.length; k++) {
            assertThat(scorer.index(new double[][] {weights[k]})[0]).isEqualTo(together[k]);
        }
    }

    @Test
    void aDomainWhosePartsAllWeighNothingIsLeftOutAsTheTreeLeavesItOut() {
        Optional<Aggregation> mean = Optional.of(new ArithmeticMean());
        Tree tree = Tree.of(List.of(
                new Tree.Element("a", Optional.of("x"), 0, Optional.empty()),
                new Tree.Element("b", Optional.of("y"), 2, Optional.empty()),
                new Tree.Element("x", Optional.of("index"), 1, mean),
                new Tree.Element("y", Optional.of("index"), 1, mean),
                new Tree.Element("index", Optional.empty(), 1, mean)));
        double[][] columns = {{10, 20}, {30, 40}};
        assertThat(IndexScorer.of(tree, new ColumnSet(columns)).index(new double[][] {tree.weights()})[0])
                .containsExactly(30, 40);
    }
}
