package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

/** Aggregations worked by hand. */
class GoldenAggregationTest {
    private static final double GAP = Double.NaN;
    private static final double[] ALIKE = {1, 1};

    @Test
    void theMeansOfFourAndOneAreTheirs() {
        double[][] parts = {{4}, {1}};
        assertThat(new ArithmeticMean().apply(parts, ALIKE)).containsExactly(2.5);
        assertThat(new GeometricMean().apply(parts, ALIKE)[0]).isCloseTo(2, within(1e-14)); // the root of 4
        assertThat(new HarmonicMean().apply(parts, ALIKE)).containsExactly(1.6); // 2 / (1/4 + 1)
        assertThat(new GeneralisedMean(0.5).apply(parts, ALIKE)[0])
                .isCloseTo(2.25, within(1e-14)); // ((2 + 1) / 2) squared
        assertThat(new GeneralisedMean(-1).apply(parts, ALIKE)[0]).isCloseTo(1.6, within(1e-14));
        assertThat(new GeneralisedMean(1).apply(parts, ALIKE)[0]).isCloseTo(2.5, within(1e-14));
        assertThat(new GeneralisedMean(0).apply(parts, ALIKE)).containsExactly(new GeometricMean().apply(parts, ALIKE));
    }

    @Test
    void weightsCountAsSharesOfThePartsThatAreThere() {
        // 3 to 1 for 16 and 1: 16^(3/4) = 8. The second place lacks the third part, whose weight is then no one's.
        double[][] parts = {{16, 16}, {1, 1}, {8, GAP}};
        double[] weights = {3, 1, 5};
        double[] scores = new GeometricMean().apply(parts, weights);
        assertThat(scores[1]).isCloseTo(8, within(1e-13));
        assertThat(scores[0]).isCloseTo(8, within(1e-13)); // four ninths of 8 and five ninths of 8, in logarithms
    }

    @Test
    void theGeneralisedMeanWeighsAgainWhereAPartIsMissing() {
        double[][] parts = {{9, 9}, {GAP, 1}};
        double[] scores = new GeneralisedMean(0.5).apply(parts, ALIKE);
        assertThat(scores[0]).isCloseTo(9, within(1e-14));
        assertThat(scores[1]).isCloseTo(4, within(1e-14)); // ((3 + 1) / 2) squared
    }

    @Test
    void highPowersNeitherOverflowNorVanish() {
        double[][] parts = {{1e9}, {1e-9}};
        assertThat(new GeneralisedMean(100).apply(parts, ALIKE)[0])
                .isCloseTo(1e9 * Math.exp(Math.log(0.5) / 100), within(1e-3));
        assertThat(new GeneralisedMean(-100).apply(parts, ALIKE)[0])
                .isCloseTo(1e-9 * Math.exp(Math.log(2) / 100), within(1e-20));
    }

    @Test
    void aGeneralisedMeanOfPartsThatAreAlikeIsExactlyTheirs() {
        for (double power : new double[] {-100, -2, 0.5, 3, 100}) {
            assertThat(new GeneralisedMean(power).apply(new double[][] {{41, 1e-300}, {41, 1e-300}}, ALIKE))
                    .containsExactly(41, 1e-300);
        }
        assertThat(new GeneralisedMean(2).apply(new double[][] {{0}, {0}}, ALIKE))
                .containsExactly(0);
    }

    @Test
    void scoresOfNoughtOrLessHaveNoGeometricMeanAndTheMessageCountsThePlaces() {
        double[][] parts = {{0, 5, -1}, {3, GAP, 2}};
        for (Aggregation how :
                List.of(new GeometricMean(), new HarmonicMean(), new GeneralisedMean(-2), new GeneralisedMean(0))) {
            assertThatThrownBy(() -> how.apply(parts, ALIKE))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining("2 places have a part that scores nought or less")
                    .hasMessageContaining("min-max from 1 to 100");
        }
        assertThatThrownBy(() -> new GeneralisedMean(0.5).apply(parts, ALIKE))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("1 place has a part that scores less");
    }

    @Test
    void theWeightedMedianHasHalfTheWeightOnEitherSide() {
        double[][] parts = {{3, 3, GAP}, {1, 1, GAP}, {8, 8, GAP}, {5, GAP, GAP}};
        assertThat(new WeightedMedian().apply(parts, new double[] {1, 1, 1, 1})).containsExactly(4, 3, GAP);
        // Weights in the order of the scores 1, 3, 5, 8: 0.1, 0.2, 0.2, 0.5, so half ends exactly at 5; without 5 it
        // lies in 8.
        assertThat(new WeightedMedian().apply(parts, new double[] {0.2, 0.1, 0.5, 0.2}))
                .containsExactly(6.5, 8, GAP);
    }

    @Test
    void theWeightedSumTakesWeightsAsPrinted() {
        double[][] parts = {{100, 50}, {100, GAP}};
        assertThat(new WeightedSum().apply(parts, new double[] {0.5, 0.25})).containsExactly(75, GAP);
    }

    @Test
    void mazziottaAndParetosPenaltyIsTheVarianceOverTheMean() {
        // 90, 100 and 110: mean 100, variance 200/3, so 2/3 less or more. All alike: no penalty.
        double[][] parts = {{90, 95}, {100, 95}, {110, 95}};
        double[] weights = {1, 1, 1};
        assertThat(new MazziottaPareto(MazziottaPareto.Penalty.SUBTRACTED).apply(parts, weights))
                .containsExactly(new double[] {100 - 2 / 3.0, 95}, within(1e-12));
        assertThat(new MazziottaPareto(MazziottaPareto.Penalty.ADDED).apply(parts, weights))
                .containsExactly(new double[] {100 + 2 / 3.0, 95}, within(1e-12));
        assertThatThrownBy(() -> new MazziottaPareto(MazziottaPareto.Penalty.ADDED)
                        .apply(new double[][] {{-1, 2}, {1, 2}}, ALIKE))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("1 place has a mean of nought or less");
    }

    @Test
    void underMazziottaAndParetoAPartFarAboveTheOthersMayLowerTheScore() {
        // Ten parts, nine of them 1: with 5 in the tenth, mean 1.4 and variance 1.44; with 10, 1.9 and 7.29.
        double[][] parts = {{5, 10}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}};
        double[] weights = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(new MazziottaPareto(MazziottaPareto.Penalty.SUBTRACTED).apply(parts, weights))
                .containsExactly(new double[] {1.4 - 1.44 / 1.4, 1.9 - 7.29 / 1.9}, within(1e-12));
    }

    @Test
    void placesWithTooFewPartsHaveNoScoreAndAreComparedWithNone() {
        double[][] parts = {{1, GAP, 3}, {2, 9, 4}, {3, GAP, 5}};
        double[] weights = {1, 1, 1};
        assertThat(new LeastPresent(new ArithmeticMean(), 0.5).apply(parts, weights))
                .containsExactly(2, GAP, 4);
        assertThat(new LeastPresent(new ArithmeticMean(), 1 / 3.0).apply(parts, weights))
                .containsExactly(2, 9, 4);
        assertThat(new LeastPresent(new Copeland(), 0.5).apply(parts, weights)).containsExactly(-1, GAP, 1);
        assertThat(new LeastPresent(new ArithmeticMean(), 0.55).inWords()).contains("at least 55% of them");
        assertThatIllegalArgumentException().isThrownBy(() -> new LeastPresent(new ArithmeticMean(), 1.1));
    }
}
