package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ToyUk;
import org.plumbline.model.problems.NoAnswer;

/** Values worked out elsewhere: from the formula of the technical report to nine figures, and by hand. */
class GoldenNormalisationTest {
    private static final double[] NEIGHBOURHOODS = new ExponentialRank(23).apply(descending(33_755));

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 99.948062391", "3376, 50.429666647", "16878, 15.647454061", "33755, 0.000672577"})
    void theScoresOf33755NeighbourhoodsAreThoseOfTheFormula(int rank, double score) {
        assertThat(NEIGHBOURHOODS[rank - 1]).isCloseTo(score, within(5e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "91, 2.390260", // R = (100 - 91 + 1) / 100 = 0.1, and so on
        "76, 6.517733",
        "51, 15.646790",
        "26, 31.009144",
        "11, 50.426654",
        "6, 63.847632",
        "2, 86.957279",
        "1, 100"
    })
    void theTransformOfScaledRanksIsThatOfTheFormula(int rank, double score) {
        assertThat(new ExponentialRank(23).apply(descending(100))[rank - 1]).isCloseTo(score, within(5e-7));
    }

    @Test
    void aTenthOfPlacesScoresAboveAboutFifty() {
        assertThat(IntStream.range(0, 33_755)
                        .filter(i -> NEIGHBOURHOODS[i] > 50.43)
                        .count())
                .isEqualTo(3_375);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 0.1, 1, 2, 23, 100, 1000})
    void theMostDeprivedScores100AndNobodyMoreWhateverTheConstant(double constant) {
        double[] scores = new ExponentialRank(constant).apply(descending(317));
        assertThat(scores[0]).isCloseTo(100, within(1e-9)).isLessThanOrEqualTo(100);
        assertThat(Arrays.stream(scores)).allMatch(score -> score >= 0 && score <= 100);
    }

    @Test
    void placesWithEqualValuesShareTheSmallerRank() {
        // Crime in the toy country: four places each at rank 1, 5 and 9 of 12, so R = 1, 2/3 and 1/3.
        double[] crime =
                new ExponentialRank(23).apply(ToyUk.table().column(ToyUk.CRIME).toArray());
        double twoThirds = -23 * Math.log(1 - 2 / 3.0 * (1 - Math.exp(-100 / 23.0)));
        double oneThird = -23 * Math.log(1 - 1 / 3.0 * (1 - Math.exp(-100 / 23.0)));
        assertThat(crime)
                .containsExactly(
                        new double[] {
                            100, 100, 100, 100, twoThirds, twoThirds, twoThirds, twoThirds, oneThird, oneThird,
                            oneThird, oneThird
                        },
                        within(1e-9));
    }

    @Test
    void aGapIsNotCountedAmongTheRanked() {
        // Damp is known of 11 places; Elmsea and Kelby share rank 1, Fenwick alone is 11th, so its R is 1/11.
        double[] damp =
                new ExponentialRank(23).apply(ToyUk.table().column(ToyUk.DAMP).toArray());
        assertThat(damp[4]).isCloseTo(100, within(1e-9));
        assertThat(damp[5]).isCloseTo(-23 * Math.log(1 - 1 / 11.0 * (1 - Math.exp(-100 / 23.0))), within(1e-9));
        assertThat(damp[11]).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1000.1, Double.NaN})
    void aConstantThatMakesNoScaleIsRefused(double constant) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialRank(constant));
    }

    @Test
    void minMaxMapsTheRangeOnto0To100() {
        assertThat(new MinMax().apply(new double[] {30, 10, Double.NaN, 20})).containsExactly(100, 0, Double.NaN, 50);
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        assertThat(new MinMax().apply(jobless)).containsExactly(jobless);
    }

    @Test
    void minMaxNeverRoundsTo100AndABit() {
        for (int tenths = 1; tenths < 10_000; tenths++) {
            double[] scores = new MinMax().apply(new double[] {0.1, 0.1 + tenths / 10.0});
            assertThat(scores).as("%d tenths", tenths).containsExactly(0, 100);
        }
    }

    @Test
    void zScoresAreDeviationsFromTheMeanOrFromTheLeast() {
        // Mean 4, squares 4 + 0 + 4 over n - 1 = 2: deviation 2.
        double[] values = {2, Double.NaN, 4, 6};
        assertThat(new ZScore(ZScore.Origin.MEAN).apply(values)).containsExactly(-1, Double.NaN, 0, 1);
        assertThat(new ZScore(ZScore.Origin.LEAST).apply(values)).containsExactly(0, Double.NaN, 1, 2);
    }

    @Test
    void countedFromTheLeastAnOutlierMayLowerItsOwnScore() {
        // 0, 1 and 2: deviation 1, so 2. 0, 1 and 10: mean 11/3, squares 182/3, deviation sqrt(91/3), so 1.816.
        ZScore fromLeast = new ZScore(ZScore.Origin.LEAST);
        assertThat(fromLeast.apply(new double[] {0, 1, 2})[2]).isEqualTo(2);
        assertThat(fromLeast.apply(new double[] {0, 1, 10})[2]).isCloseTo(10 / Math.sqrt(91 / 3.0), within(1e-12));
    }

    @Test
    void zScoresCanBePutAroundAnotherCentre() {
        // As above: -1, 0 and 1 deviations from the mean.
        assertThat(new ZScore(ZScore.Origin.MEAN, 10, 2).apply(new double[] {2, 4, 6}))
                .containsExactly(8, 10, 12);
    }

    @Test
    void minMaxMapsOntoAnyRange() {
        assertThat(new MinMax(1, 100).apply(new double[] {10, 30, 20})).containsExactly(1, 100, 50.5);
    }

    @Test
    void ranksCountFromTheLeastAndEqualValuesShareTheSmaller() {
        double[] values = {7, 3, Double.NaN, 7, 9};
        assertThat(new RankScore(RankScore.As.RANK).apply(values)).containsExactly(2, 1, Double.NaN, 2, 4);
        assertThat(new RankScore(RankScore.As.BORDA).apply(values)).containsExactly(1, 0, Double.NaN, 1, 3);
        assertThat(new RankScore(RankScore.As.PERCENTILE).apply(values))
                .containsExactly(1 / 3.0, 0, Double.NaN, 1 / 3.0, 1);
    }

    @Test
    void normalScoresAreDeviatesOfSharesAndEqualValuesShareTheMeanRank() {
        // Ranks 1 and 2.5, 2.5 of three over 4: shares 0.25 and 0.625; and less a half, over 3: 1/6 and 2/3.
        double[] values = {4, Double.NaN, 5, 5};
        assertThat(new NormalScores().apply(values))
                .containsExactly(
                        new double[] {-0.6744897501960817, Double.NaN, 0.3186393639643752, 0.3186393639643752},
                        within(1e-14));
        assertThat(new NormalScores(NormalScores.Position.RANK_LESS_HALF_OVER_N).apply(values))
                .containsExactly(
                        new double[] {-0.9674215661017007, Double.NaN, 0.4307272992954574, 0.4307272992954574},
                        within(1e-14));
    }

    @Test
    void theShareOfTheMaximumTurnsOverWhereAllValuesAreBelowNought() {
        assertThat(new ShareOfMaximum().apply(new double[] {5, 20, -10})).containsExactly(0.25, 1, -0.5);
        // Rates of 5 and 20, less being better: the leader scores 1, and four times its rate a quarter.
        assertThat(new ShareOfMaximum().apply(new double[] {-5, -20})).containsExactly(1, 0.25);
        assertThatThrownBy(() -> new ShareOfMaximum().apply(new double[] {-5, 0}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("min-max");
    }

    @Test
    void theDistanceToATargetIsTheShareOfTheWayGone() {
        assertThat(new DistanceToTarget(20, false).apply(new double[] {10, 15, 25}))
                .containsExactly(0, 0.5, 1.5);
        assertThat(new DistanceToTarget(20, true).apply(new double[] {10, 15, 25}))
                .containsExactly(0, 0.5, 1);
        assertThatThrownBy(() -> new DistanceToTarget(20, false).apply(new double[] {21, 25}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("20");
    }

    @Test
    void theDistanceToAReferenceIsAShareOfIt() {
        double[] values = {10, 20, 5};
        assertThat(new DistanceToReference(new DistanceToReference.OfPlace(0)).apply(values))
                .containsExactly(0, 1, -0.5);
        assertThat(new DistanceToReference(new DistanceToReference.Given(20)).apply(values))
                .containsExactly(-0.5, 0, -0.75);
        // Less is better: a rate of 5 where the reference has 10 is a half better.
        assertThat(new DistanceToReference(new DistanceToReference.Given(-10)).apply(new double[] {-10, -20, -5}))
                .containsExactly(0, -1, 0.5);
        assertThatThrownBy(() -> new DistanceToReference(new DistanceToReference.OfPlace(1))
                        .apply(new double[] {1, Double.NaN, 2}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("not observed");
    }

    @Test
    void goalpostsStayWhereTheyAreSet() {
        double[] values = {0, 20, 90};
        assertThat(new Goalposts(10, 60, false).apply(values)).containsExactly(-20, 20, 160);
        assertThat(new Goalposts(10, 60, true).apply(values)).containsExactly(0, 20, 100);
        assertThat(new Goalposts(new Range(10, 60), new Range(70, 130), true).apply(values))
                .containsExactly(70, 82, 130);
        assertThatIllegalArgumentException().isThrownBy(() -> new Goalposts(60, 10, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goalposts(10, 10, false));
    }

    @Test
    void aScaleCanBeStated() {
        assertThat(new Scaled(50, 10).apply(new double[] {30, 50, 55})).containsExactly(-2, 0, 0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Scaled(50, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZScore(ZScore.Origin.MEAN, 10, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> new MinMax(100, 0));
    }

    /** n values that all differ, the place at index i having rank i + 1. */
    private static double[] descending(int n) {
        return IntStream.range(0, n).mapToDouble(i -> n - i).toArray();
    }
}
