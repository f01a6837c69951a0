package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

class TreeTest {
    private static final Tree TREE = tree(new ArithmeticMean(), new ArithmeticMean());

    /** Two indicators, weighed 1 and 3, make housing; housing and crime, weighed 2 and 3, make the index. */
    private static Tree tree(Aggregation housing, Aggregation index) {
        return Tree.of(List.of(
                new Tree.Element("damp", Optional.of("housing"), 1, Optional.empty()),
                new Tree.Element("crowding", Optional.of("housing"), 3, Optional.empty()),
                new Tree.Element("crime", Optional.of("index"), 3, Optional.empty()),
                new Tree.Element("housing", Optional.of("index"), 2, Optional.of(housing)),
                new Tree.Element("index", Optional.empty(), 1, Optional.of(index))));
    }

    @Test
    void effectiveWeightsAreSharesOfShares() {
        assertThat(TREE.effectiveWeights()).containsExactly(new double[] {0.1, 0.3, 0.6, 0.4, 1}, within(1e-15));
        assertThat(tree(new GeometricMean(), new WeightedSum()).effectiveWeights())
                .containsExactly(0.5, 1.5, 3, 2, 1);
        assertThat(TREE.withWeights(new double[] {0, 0, 1, 1, 1}).effectiveWeights())
                .containsExactly(0, 0, 0.5, 0.5, 1);
    }

    @Test
    void aDomainThatCannotBePutTogetherIsNamed() {
        Tree tree = TREE.withAggregation(new GeometricMean());
        assertThatThrownBy(() -> tree.scores(new double[][] {{1, 0}, {1, 1}, {1, 1}}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("housing: A geometric mean");
    }

    @Test
    void howManyPartsMustBeThereStaysUnderAnotherAggregation() {
        Tree tree = tree(new LeastPresent(new ArithmeticMean(), 1), new ArithmeticMean());
        double[][] gap = {{Double.NaN, 4}, {1, 4}, {9, 9}};
        assertThat(tree.scores(gap)[3]).containsExactly(Double.NaN, 4);
        assertThat(tree.withAggregation(new HarmonicMean()).scores(gap)[3]).containsExactly(Double.NaN, 4);
        assertThat(TREE.withAggregation(new HarmonicMean()).scores(gap)[3]).containsExactly(1, 4);
    }
}
