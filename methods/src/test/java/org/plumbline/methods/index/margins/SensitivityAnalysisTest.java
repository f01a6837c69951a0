package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.NoAnswer;

class SensitivityAnalysisTest {

    @Test
    void ofASumOfTwoEachOwesWhatItsVarianceIs() {
        // y = 3 x1 + x2 of even chances: variances 9/12 and 1/12, so shares of 0.9 and 0.1, first and total alike.
        int rows = 20_000;
        SplittableRandom random = new SplittableRandom(2);
        double[] a = new double[rows];
        double[] b = new double[rows];
        double[][] swapped = new double[2][rows];
        for (int row = 0; row < rows; row++) {
            double[] one = {random.nextDouble(), random.nextDouble()};
            double[] other = {random.nextDouble(), random.nextDouble()};
            a[row] = 3 * one[0] + one[1];
            b[row] = 3 * other[0] + other[1];
            swapped[0][row] = 3 * other[0] + one[1];
            swapped[1][row] = 3 * one[0] + other[1];
        }
        SobolEstimates estimates = new SobolEstimates(a, b, swapped);
        assertThat(estimates.first(0)).isCloseTo(0.9, within(0.05));
        assertThat(estimates.first(1)).isCloseTo(0.1, within(0.05));
        assertThat(estimates.total(0)).isCloseTo(0.9, within(0.03));
        assertThat(estimates.total(1)).isCloseTo(0.1, within(0.03));
        Sobol.Range[] within = estimates.within(0, 1, 100);
        assertThat(estimates.first(0)).isBetween(within[0].low(), within[0].high());
        assertThat(estimates.total(0)).isBetween(within[1].low(), within[1].high());
    }

    @Test
    void whatIsAddedToEveryOutputAddsNoNoise() {
        // y = 1000 + 3 x1 + x2 of even chances, as before: shares of 0.9 and 0.1, told from a few hundred rows.
        int rows = 400;
        SplittableRandom random = new SplittableRandom(2);
        double[][] near = new double[4][rows];
        double[][] far = new double[4][rows];
        for (int row = 0; row < rows; row++) {
            double[] one = {random.nextDouble(), random.nextDouble()};
            double[] other = {random.nextDouble(), random.nextDouble()};
            near[0][row] = 3 * one[0] + one[1];
            near[1][row] = 3 * other[0] + other[1];
            near[2][row] = 3 * other[0] + one[1];
            near[3][row] = 3 * one[0] + other[1];
            for (int block = 0; block < far.length; block++) {
                far[block][row] = 1000 + near[block][row];
            }
        }
        List<Sobol> of = SensitivityAnalysis.indices(List.of("x1", "x2"), far, 1, 100);
        assertThat(of.get(0).first()).isCloseTo(0.9, within(0.15));
        assertThat(of.get(1).first()).isCloseTo(0.1, within(0.1));
        List<Sobol> same = SensitivityAnalysis.indices(List.of("x1", "x2"), near, 1, 100);
        for (int k = 0; k < same.size(); k++) {
            assertThat(of.get(k).first()).isCloseTo(same.get(k).first(), within(1e-9));
            assertThat(of.get(k).total()).isCloseTo(same.get(k).total(), within(1e-9));
            assertThat(of.get(k).firstWithin().low())
                    .isCloseTo(same.get(k).firstWithin().low(), within(1e-9));
        }
    }

    @Test
    void theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads() {
        RandomIndices random = new RandomIndices(4);
        Tree tree = random.means(8, 3);
        ChoiceSpace space = RandomIndices.near(tree, random.columns(8, 60, 0));
        Sensitivity one = Threads.on(1, running -> run(space, running));
        assertThat(one.runs()).isEqualTo(120);
        assertThat(one.meanShift()).extracting(Sobol::choice).containsExactly("normalisation", "weights");
        assertThat(one.ofPlaces()).containsOnlyKeys(3, 5);
        for (int threads : new int[] {2, 8}) {
            Sensitivity other = Threads.on(threads, running -> run(space, running));
            assertThat(other).isEqualTo(one);
        }
    }

    private static Sensitivity run(ChoiceSpace space, Running running) {
        return new SensitivityAnalysis(space, running).run(9, 30, List.of(3, 5), 50);
    }

    @Test
    void whereOneChoiceAloneIsOpenThereIsNothingToCompare() {
        RandomIndices random = new RandomIndices(4);
        Tree tree = random.means(8, 3);
        ChoiceSpace space = RandomIndices.space(tree, random.columns(8, 60, 0), 0.25, new MinMax());
        assertThatThrownBy(() -> Threads.on(1, running -> run(space, running)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("[weights]");
    }
}
