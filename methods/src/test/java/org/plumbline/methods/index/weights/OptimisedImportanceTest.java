package org.plumbline.methods.index.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.AsemElements;
import org.plumbline.methods.index.statistics.Importance;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.NoAnswer;

class OptimisedImportanceTest {
    private static final OptimisedImportance TO_A_MILLIONTH = new OptimisedImportance(1e-6, 200);

    private static final Tree FLAT = Tree.of(List.of(
            new Tree.Element("a", Optional.of("index"), 1, Optional.empty()),
            new Tree.Element("b", Optional.of("index"), 1, Optional.empty()),
            new Tree.Element("c", Optional.of("index"), 1, Optional.empty()),
            new Tree.Element("index", Optional.empty(), 1, Optional.of(new ArithmeticMean()))));

    /** Three parts that have nothing to do with each other (their products sum to nought) and are spread alike. */
    private static final double[][] UNRELATED = {
        {1, 1, 1, 1, -1, -1, -1, -1}, {1, 1, -1, -1, 1, 1, -1, -1}, {1, -1, 1, -1, 1, -1, 1, -1}
    };

    @Test
    void unrelatedPartsMatterByTheSquaresOfTheirWeights() {
        // The squared correlation of such a part with the sum is its squared weight as a share of all: 1 : 4 : 9 by
        // weights 1 : 2 : 3.
        OptimisedImportance.Found found =
                TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1, 2), List.of(1.0, 4.0, 9.0), UNRELATED);
        assertThat(found.reached()).isTrue();
        assertThat(found.tree().weights()).containsExactly(new double[] {0.5, 1, 1.5, 1}, within(1e-5));
        assertThat(found.targets()).containsExactly(1 / 14.0, 4 / 14.0, 9 / 14.0);
    }

    @Test
    void whatIsSaidToBeAchievedIsTheImportanceInTheTreeFound() {
        double[][] parts = new double[3][200];
        Random random = new Random(5);
        for (int place = 0; place < 200; place++) {
            double behind = random.nextGaussian();
            for (int k = 0; k < 3; k++) {
                parts[k][place] = k * behind + random.nextGaussian();
            }
        }
        OptimisedImportance.Found found =
                TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1, 2), Collections.nCopies(3, 1.0), parts);
        double[] importance = Importance.of(found.tree(), found.tree().scores(parts));
        double sum = importance[0] + importance[1] + importance[2];
        assertThat(found.reached()).isTrue();
        for (int k = 0; k < 3; k++) {
            assertThat(found.achieved().get(k)).isCloseTo(importance[k] / sum, within(1e-12));
            assertThat(found.achieved().get(k)).isCloseTo(1 / 3.0, within(1e-6));
        }
    }

    @Test
    void aTargetThatNoWeightsReachIsSaidSo() {
        // The second part is the first: whatever the weights, both matter alike.
        double[][] twice = {UNRELATED[0], UNRELATED[0], UNRELATED[1]};
        OptimisedImportance.Found found = TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1, 2), List.of(3.0, 1.0, 2.0), twice);
        assertThat(found.reached()).isFalse();
        assertThat(found.achieved().get(0)).isCloseTo(found.achieved().get(1), within(1e-12));
        assertThat(found.achieved().get(0)).isCloseTo(1 / 3.0, within(1e-3));
    }

    @Test
    void aPartThatDoesNotVaryHasNoImportance() {
        double[][] constant = {UNRELATED[0], new double[8], UNRELATED[1]};
        assertThatThrownBy(() -> TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1, 2), List.of(1.0, 1.0, 1.0), constant))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("b has no correlation with the index");
    }

    @Test
    void eachPartHasATargetAndAWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1), List.of(1.0), UNRELATED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TO_A_MILLIONTH.weigh(FLAT, List.of(0, 1), List.of(1.0, 0.0), UNRELATED));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptimisedImportance(0, 5));
    }

    @Test
    @Tag(Mirror.TAG)
    void theTwoSubIndicesOfAsiaAndEuropeCanMatterAlike() {
        Mirror.required();
        AsemElements index = AsemElements.read();
        double[][] normalised = index.asem().stage("stage_normalised");
        List<Integer> halves = OptimisedImportance.atLevel(index.tree(), 3);
        OptimisedImportance.Found found = TO_A_MILLIONTH.weigh(index.tree(), halves, List.of(1.0, 1.0), normalised);
        assertThat(halves).hasSize(2);
        assertThat(found.reached()).isTrue();
        double[] stated = index.tree().weights();
        double[] weights = found.tree().weights();
        assertThat(IntStream.range(0, 60).filter(i -> stated[i] != weights[i]).toArray())
                .containsExactly(57, 58);
        assertThat(weights[57] + weights[58]).isCloseTo(2, within(1e-12));
    }

    @Test
    @Tag(Mirror.TAG)
    void theEightPillarsOfAsiaAndEuropeComeNearerToMatteringAlike() {
        Mirror.required();
        AsemElements index = AsemElements.read();
        double[][] normalised = index.asem().stage("stage_normalised");
        List<Integer> pillars = OptimisedImportance.atLevel(index.tree(), 2);
        OptimisedImportance.Found found =
                TO_A_MILLIONTH.weigh(index.tree(), pillars, Collections.nCopies(8, 1.0), normalised);
        double[] before = Importance.of(index.tree(), index.tree().scores(normalised));
        assertThat(spread(found.achieved()))
                .isLessThan(spread(Arrays.stream(before, 49, 57).boxed().toList()));
        assertThat(found.reached()).isEqualTo(spread(found.achieved()) <= 2e-6);
        double[] weights = Arrays.copyOfRange(found.tree().weights(), 49, 57);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isGreaterThan(1e-7);
    }

    private static double spread(List<Double> values) {
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        return (Collections.max(values) - Collections.min(values)) / sum;
    }
}
