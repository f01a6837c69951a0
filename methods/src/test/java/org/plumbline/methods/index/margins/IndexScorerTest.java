package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.HarmonicMean;
import org.plumbline.methods.index.aggregation.LeastPresent;
import org.plumbline.methods.index.aggregation.OnScale;
import org.plumbline.methods.index.aggregation.PartsOnScale;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.aggregation.WeightedMedian;
import org.plumbline.methods.index.aggregation.WeightedSum;
import org.plumbline.model.problems.NoAnswer;

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

    @Test
    void theyAreUnderEveryMixtureOfAggregationsWithAndWithoutGaps() {
        List<Aggregation> ways = List.of(
                new ArithmeticMean(),
                new GeometricMean(),
                new WeightedSum(),
                new HarmonicMean(),
                new WeightedMedian(),
                new LeastPresent(new ArithmeticMean(), 0.5),
                new LeastPresent(new GeometricMean(), 0.3));
        for (int seed = 0; seed < 150; seed++) {
            RandomIndices random = new RandomIndices(seed);
            requireAlike(
                    random, random.tree(3 + seed % 12, 3, ways), 200, seed % 3 == 0 ? 0 : 0.01 * (seed % 20), seed);
        }
    }

    @Test
    void placesThatAreSetAgainstEachOtherAreAllSetAgainstAll() {
        List<Aggregation> ways = List.of(
                new Copeland(),
                new ArithmeticMean(),
                new OnScale(new ArithmeticMean(), new MinMax(1, 100)),
                new PartsOnScale(new ArithmeticMean(), new ExponentialRank(23)));
        for (int seed = 0; seed < 40; seed++) {
            RandomIndices random = new RandomIndices(seed);
            requireAlike(random, random.tree(9, 3, ways), 60, seed % 2 == 0 ? 0 : 0.1, seed);
        }
    }

    @Test
    void allGeometricMeansOfScoresOfNoughtHaveNoAnswerThatNamesTheDomain() {
        RandomIndices random = new RandomIndices(2);
        Tree tree = random.tree(6, 3, List.of(new GeometricMean()));
        double[][] columns = random.columns(6, 20, 0);
        columns[3][7] = 0;
        IndexScorer scorer = IndexScorer.of(tree, new ColumnSet(columns));
        assertThatThrownBy(() -> scorer.index(new double[][] {tree.weights()}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("geometric mean");
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
