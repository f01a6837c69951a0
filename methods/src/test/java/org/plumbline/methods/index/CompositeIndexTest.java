package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.problems.NoAnswer;

class CompositeIndexTest {
    private static final Column JOBLESS = ToyUk.table().column(ToyUk.JOBLESS);
    private static final Column CRIME = ToyUk.table().column(ToyUk.CRIME);
    private static final Column DAMP = ToyUk.table().column(ToyUk.DAMP);

    @Test
    void anIndexIsTheWeightedSumAndWeightsAreUsedAsPrinted() {
        // Min-max leaves jobless as it is and makes crime 100, 50 and 0; half of the one and a quarter of the other.
        IndexResult index =
                new CompositeIndex(new MinMax(), new Weighting(List.of(50.0, 25.0))).compute(List.of(JOBLESS, CRIME));
        assertThat(index.toScores()).containsExactly(75, 65, 62.5, 55, 37.5, 32.5, 27.5, 25, 10, 5, 2.5, 0);
        assertThat(index.toRanks()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(index.tenth(0)).isEqualTo(1);
        assertThat(index.tenth(11)).isEqualTo(10);
        assertThat(index.size()).isEqualTo(12);
        assertThat(index.indicators()).isEqualTo(2);
    }

    @Test
    void aPartIsTheWeightTimesTheNormalisedValue() {
        IndexResult index =
                new CompositeIndex(new MinMax(), new Weighting(List.of(50.0, 25.0))).compute(List.of(JOBLESS, CRIME));
        assertThat(index.normalised(1, 4)).isEqualTo(50);
        assertThat(index.part(0, 4)).isEqualTo(25);
        assertThat(index.part(1, 4)).isEqualTo(12.5);
        assertThat(index.score(4)).isEqualTo(37.5);
    }

    @Test
    void aGapInOneIndicatorLeavesThePlaceWithoutScoreRankAndTenth() {
        IndexResult index =
                new CompositeIndex(new MinMax(), new Weighting(List.of(50.0, 50.0))).compute(List.of(JOBLESS, DAMP));
        assertThat(index.score(11)).isNaN();
        assertThat(index.rank(11)).isEqualTo(Ranks.UNRANKED);
        assertThat(index.tenth(11)).isEqualTo(Ranks.UNRANKED);
        // Of the other eleven the sums are 120, 120, 135, 140, 150, 40, 50, 65, 80, 90, 105, halved.
        assertThat(index.toRanks()).containsExactly(4, 4, 3, 2, 1, 11, 10, 9, 8, 7, 6, 0);
    }

    @Test
    void theResultCannotBeChangedFromOutside() {
        IndexResult index = new CompositeIndex(new MinMax(), new Weighting(List.of(100.0))).compute(List.of(JOBLESS));
        index.toScores()[0] = -1;
        index.toRanks()[0] = -1;
        assertThat(index.score(0)).isEqualTo(100);
        assertThat(index.rank(0)).isEqualTo(1);
    }

    @Test
    void columnsWeightsAndPlacesMustBeAsMany() {
        CompositeIndex two = new CompositeIndex(new MinMax(), new Weighting(List.of(50.0, 50.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> two.compute(List.of(JOBLESS)));
        for (Column other : List.of(Column.observed(1, 2), Column.observed(new double[13]))) {
            assertThatIllegalArgumentException().isThrownBy(() -> two.compute(List.of(JOBLESS, other)));
        }
    }

    @Test
    void anIndicatorThatNeverVariesHasNoAnswer() {
        assertThatThrownBy(() -> new CompositeIndex(new MinMax(), new Weighting(List.of(100.0)))
                        .compute(List.of(Column.observed(3, 3, 3))))
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void aMeanStaysBetweenItsLeastAndMostPartAndPartsSumToTheScore() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Column> indicators = columns(random, 1 + random.nextInt(7), 2 + random.nextInt(40));
            // Weights in proportion to whole numbers, that sum to 100: the index is then a mean.
            int[] weights = IntStream.range(0, indicators.size())
                    .map(i -> 1 + random.nextInt(9))
                    .toArray();
            int total = Arrays.stream(weights).sum();
            Weighting weighting = new Weighting(
                    Arrays.stream(weights).mapToObj(w -> 100.0 * w / total).toList());
            for (Normalisation how : List.of(new ExponentialRank(23), new MinMax(), new ZScore(ZScore.Origin.MEAN))) {
                IndexResult index = new CompositeIndex(how, weighting).compute(indicators);
                for (int p = 0; p < index.size(); p++) {
                    int place = p;
                    double sum = over(index, indicator -> index.part(indicator, place))
                            .sum();
                    assertThat(sum).as("seed %d, %s", seed, how).isCloseTo(index.score(place), within(1e-9));
                    assertThat(index.score(place))
                            .as("seed %d, %s", seed, how)
                            .isBetween(
                                    over(index, i -> index.normalised(i, place))
                                                    .min()
                                                    .orElseThrow()
                                            - 1e-9,
                                    over(index, i -> index.normalised(i, place))
                                                    .max()
                                                    .orElseThrow()
                                            + 1e-9);
                }
            }
        }
    }

    @Test
    void aBetterObservationNeverLowersThePlacesRank() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Column> indicators = columns(random, 2, 2 + random.nextInt(20));
            int place = random.nextInt(indicators.get(0).size());
            double[] worse = indicators.get(0).toArray();
            worse[place] += random.nextInt(50);
            List<Column> after = List.of(Column.observed(worse), indicators.get(1));
            CompositeIndex how = new CompositeIndex(new ExponentialRank(23), new Weighting(List.of(70.0, 30.0)));
            // Higher is worse: more of the indicator is a higher score and a rank no further from 1.
            assertThat(how.compute(after).score(place))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(how.compute(indicators).score(place) - 1e-9);
            assertThat(how.compute(after).rank(place))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(how.compute(indicators).rank(place));
        }
    }

    private static DoubleStream over(IndexResult index, IntToDoubleFunction value) {
        return IntStream.range(0, index.indicators()).mapToDouble(value);
    }

    private static List<Column> columns(Random random, int indicators, int places) {
        return IntStream.range(0, indicators)
                .mapToObj(i -> {
                    double[] values =
                            random.ints(places, 0, 60).asDoubleStream().toArray();
                    values[0] = 0;
                    values[places - 1] = 60;
                    return Column.observed(values);
                })
                .toList();
    }
}
