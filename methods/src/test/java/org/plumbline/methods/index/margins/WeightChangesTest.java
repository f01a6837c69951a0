package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.aggregation.WeightedSum;
import org.plumbline.model.problems.NoAnswer;

class WeightChangesTest {
    private static final Optional<Aggregation> MEAN = Optional.of(new ArithmeticMean());

    private static final List<Aggregation> ADDITIVE = List.of(new ArithmeticMean(), new WeightedSum());

    private static Tree two(double first, double second) {
        return Tree.of(List.of(
                new Tree.Element("a", Optional.of("index"), first, Optional.empty()),
                new Tree.Element("b", Optional.of("index"), second, Optional.empty()),
                new Tree.Element("index", Optional.empty(), 1, MEAN)));
    }

    @Test
    void theCrossingOfTwoPlacesIsWhereArithmeticPutsIt() {
        // A scores 10 w + 60 and B 70 w + 20, over w + 1: alike where 60 w = 40, w = 2/3. As stated, at w = 1, B is
        // first.
        WeightChanges changes = new WeightChanges(two(1, 1), new double[][] {{10, 70}, {60, 20}});
        WeightChange change = changes.ofOne(0, 0, 1).orElseThrow();
        assertThat(change.element()).isEqualTo("a");
        assertThat(change.from()).isEqualTo(1);
        assertThat(change.to()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(change.relative()).isCloseTo(-1.0 / 3, within(1e-12));
        assertThat(change.exact()).isTrue();
        // Of the other weight v: 10 + 60 v = 70 + 20 v, v = 1.5. The nearer of the two comes first.
        assertThat(changes.ofEach(0, 1)).extracting(WeightChange::element).containsExactly("a", "b");
        assertThat(changes.ofOne(1, 0, 1).orElseThrow().to()).isCloseTo(1.5, within(1e-12));
        // For B it is the same line, from the other side.
        assertThat(changes.ofOne(0, 1, 1).orElseThrow().to()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void aPlaceThatIsFirstInEverythingNeverDropsOut() {
        WeightChanges changes = new WeightChanges(two(1, 1), new double[][] {{90, 70, 10}, {60, 20, 30}});
        assertThat(changes.ofEach(0, 1)).isEmpty();
        assertThat(changes.ofEach(0, 2)).isEmpty();
        assertThat(changes.together(0, 1).enough()).isInfinite();
    }

    @Test
    void movingAllWeightsNeedsLessThanMovingOne() {
        // With 1 + t on b and 1 - t on a: 10 (1 - t) + 60 (1 + t) = 70 (1 - t) + 20 (1 + t), 40 (1 + t) = 60 (1 - t), t
        // = 0.2.
        JointChange joint = new WeightChanges(two(1, 1), new double[][] {{10, 70}, {60, 20}}).together(0, 1);
        assertThat(joint.atLeast()).isCloseTo(0.2, within(1e-9));
        assertThat(joint.enough()).isCloseTo(0.2, within(1e-9));
        assertThat(joint.exact()).isTrue();
        assertThat(joint.weights().get(0)).isCloseTo(0.8, within(1e-9));
        assertThat(joint.weights().get(1)).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void theSweepFindsTheFirstWeightThatAnyOtherWayFinds() {
        int found = 0;
        for (int seed = 0; seed < 25; seed++) {
            RandomIndices random = new RandomIndices(seed);
            Tree tree = random.tree(6, 3, ADDITIVE);
            double[][] columns = random.columns(6, 25, seed % 2 == 0 ? 0 : 0.15);
            double[] index = tree.scores(columns)[tree.index()];
            int place = random.below(25);
            if (Double.isNaN(index[place])) {
                continue;
            }
            WeightChanges changes = new WeightChanges(tree, columns);
            int most = nearTheLine(index, place, random);
            for (int element = 0; element < tree.index(); element++) {
                found += requireFirst(tree, columns, changes.ofOne(element, place, most), element, place, most, seed);
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    /** An N close to the place's own rank, so that it has not far to go. */
    private static int nearTheLine(double[] index, int place, RandomIndices random) {
        return Math.max(1, Ranks.fromHighest(index)[place] - 2 + random.below(4));
    }

    private static int requireFirst(
            Tree tree, double[][] columns, Optional<WeightChange> change, int element, int place, int most, int seed) {
        double stated = tree.element(element).weight();
        boolean among = among(tree, columns, element, stated, place, most);
        double distance = change.map(found -> Math.abs(found.to() - stated)).orElse(Double.POSITIVE_INFINITY);
        // Nothing nearer crosses: a fine grid up to what was found, on both sides.
        for (int step = 1; step < 60; step++) {
            double away = Math.min(distance, 60 * stated) * step / 60 * (1 - 1e-9);
            String as = "seed " + seed + ", element " + element + ", place " + place + ", first " + most;
            assertThat(among(tree, columns, element, stated + away, place, most))
                    .as(as)
                    .isEqualTo(among);
            if (away < stated) {
                assertThat(among(tree, columns, element, stated - away, place, most))
                        .as(as)
                        .isEqualTo(among);
            }
        }
        change.ifPresent(found -> {
            assertThat(found.exact()).isTrue();
            double beyond = stated + (found.to() - stated) * (1 + 1e-9);
            assertThat(among(tree, columns, element, beyond, place, most)).isNotEqualTo(among);
        });
        return change.isPresent() ? 1 : 0;
    }

    private static boolean among(Tree tree, double[][] columns, int element, double weight, int place, int most) {
        double[] weights = tree.weights();
        weights[element] = weight;
        double[] scores = tree.withWeights(weights).scores(columns)[tree.index()];
        return Ranks.isAmong(Ranks.fromHighest(scores)[place], most);
    }

    @Test
    void steppingFindsWhatTheSweepFindsUnlessItStepsOverIt() {
        int alike = 0;
        int all = 0;
        for (int seed = 0; seed < 20; seed++) {
            RandomIndices random = new RandomIndices(seed);
            Tree tree = random.tree(6, 3, ADDITIVE);
            double[][] columns = random.columns(6, 25, 0);
            WeightChanges changes = new WeightChanges(tree, columns);
            int most = nearTheLine(tree.scores(columns)[tree.index()], 3, random);
            for (int element = 0; element < tree.index(); element++) {
                Optional<WeightChange> exact = changes.ofOne(element, 3, most);
                double stepped = new SteppedWeight(tree, tree.scores(columns), element, 3).nearest(most);
                if (exact.isPresent() && Math.abs(exact.get().relative()) < 1 && !Double.isNaN(stepped)) {
                    double stated = tree.element(element).weight();
                    assertThat(Math.abs(stepped - stated))
                            .isGreaterThanOrEqualTo(Math.abs(exact.get().to() - stated) - 1e-9);
                    alike += Math.abs(stepped - exact.get().to()) < 1e-6 ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat(all).isGreaterThan(20);
        assertThat(alike).isGreaterThan(all * 8 / 10);
    }

    @Test
    void whereDomainsAreNoSumsItIsSaidThatWeightsWereTriedStepByStep() {
        // Geometric: A has 10^w 60, B 70^w 20 (to the power of 1 / (w + 1)): alike where 7^w = 3, w = ln 3 / ln 7.
        Tree tree = two(1, 1).withAggregation(new GeometricMean());
        WeightChange change = new WeightChanges(tree, new double[][] {{10, 70}, {60, 20}})
                .ofOne(0, 0, 1)
                .orElseThrow();
        assertThat(change.to()).isCloseTo(Math.log(3) / Math.log(7), within(1e-9));
        assertThat(change.exact()).isFalse();
    }

    @Test
    void noSmallerShareOfAllWeightsDoesAndTheOneFoundDoes() {
        for (int seed = 0; seed < 25; seed++) {
            RandomIndices random = new RandomIndices(seed);
            Tree tree = random.tree(6, 3, ADDITIVE);
            double[][] columns = random.columns(6, 25, 0);
            int place = random.below(25);
            int most = nearTheLine(tree.scores(columns)[tree.index()], place, random);
            boolean among = Ranks.isAmong(Ranks.fromHighest(tree.scores(columns)[tree.index()])[place], most);
            JointChange joint = new WeightChanges(tree, columns).together(place, most);
            assertThat(joint.enough()).isGreaterThanOrEqualTo(joint.atLeast());
            if (!joint.weights().isEmpty()) {
                double[] weights = joint.weights().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                double[] scores = tree.withWeights(weights).scores(columns)[tree.index()];
                assertThat(Ranks.isAmong(Ranks.fromHighest(scores)[place], most))
                        .as("seed %d", seed)
                        .isNotEqualTo(among);
                for (int i = 0; i < weights.length; i++) {
                    assertThat(Math.abs(weights[i] / tree.element(i).weight() - 1))
                            .isLessThan(joint.enough() + 1e-9);
                }
            }
            double least = Math.min(1, joint.atLeast()) * (1 - 1e-9);
            DoubleUnaryOperator moved = weight -> weight * (1 + least * (random.below(3) - 1));
            for (int trial = 0; trial < 200; trial++) {
                double[] weights = IntStream.range(0, tree.size())
                        .mapToDouble(i -> moved.applyAsDouble(tree.element(i).weight()))
                        .toArray();
                double[] scores = tree.withWeights(weights).scores(columns)[tree.index()];
                if (!Double.isNaN(scores[place]) && least < 1 - 1e-6) {
                    assertThat(Ranks.isAmong(Ranks.fromHighest(scores)[place], most))
                            .as("seed %d", seed)
                            .isEqualTo(among);
                }
            }
        }
    }

    @Test
    void aPlaceWithAGapIsToldThatAllWeightsTogetherCannotBeAnswered() {
        WeightChanges changes = new WeightChanges(two(1, 1), new double[][] {{10, Double.NaN}, {60, 20}});
        assertThatThrownBy(() -> changes.together(1, 1))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("no gap");
    }
}
