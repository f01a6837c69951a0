package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ToyUk;

class AreaMeansTest {
    private static final int[] REGION_OF = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

    @Test
    void theMeanOfARegionWeighsItsDistrictsByResidents() {
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        // Northmoor (100 + 80 + 2 x 75 + 2 x 60) / 6; Midvale (3 x 50 + 3 x 40 + 4 x 30 + 4 x 25) / 14;
        // Southdown (5 x 20 + 5 x 10 + 6 x 5 + 0) / 22
        assertThat(new AreaMeans(REGION_OF, 3, ToyUk.population()).of(jobless))
                .containsExactly(450 / 6.0, 490 / 14.0, 180 / 22.0);
        assertThat(AreaMeans.sums(ToyUk.population(), REGION_OF, 3)).containsExactly(6_000, 14_000, 22_000);
        assertThat(new AreaMeans(REGION_OF, 3, ToyUk.population()).toTotals()).containsExactly(6_000, 14_000, 22_000);
    }

    @Test
    void aGapInAPartIsAGapInTheWholeAndNoChildIsNoMean() {
        double[] damp = ToyUk.table().column(ToyUk.DAMP).toArray(); // Lowick has a gap
        double[] means = new AreaMeans(REGION_OF, 4, ToyUk.population()).of(damp);
        assertThat(means[0]).isEqualTo((2 + 4 + 2 * 6 + 2 * 8) / 6.0);
        assertThat(means[2]).isNaN();
        assertThat(means[3]).isNaN();
        assertThat(AreaMeans.sums(damp, REGION_OF, 4)[2]).isNaN();
        assertThat(AreaMeans.sums(damp, REGION_OF, 4)[3]).isNaN();
    }

    @Test
    void evenAPartWithoutPeopleMakesAGapAndAWholeWithoutPeopleHasNoMean() {
        int[] parents = {0, 0, 1};
        assertThat(new AreaMeans(parents, 2, new double[] {5, 0, 0}).of(new double[] {1, Double.NaN, 7}))
                .containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void anOrphanCountsNowhere() {
        assertThat(new AreaMeans(new int[] {0, -1, 0}, 1, new double[] {1, 100, 3}).of(new double[] {4, 9, 8}))
                .containsExactly(7);
    }

    @Test
    void lengthsThatDifferAndNegativeWeightsAreRefused() {
        AreaMeans means = new AreaMeans(REGION_OF, 3, ToyUk.population());
        assertThatIllegalArgumentException().isThrownBy(() -> means.of(new double[11]));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMeans(REGION_OF, 3, new double[11]));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMeans(new int[1], 1, new double[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMeans(new int[1], 1, new double[] {Double.NaN}));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aMeanLiesBetweenLeastAndMostAndFollowsUnitsAndSizes(int seed) {
        Random random = new Random(seed);
        int[] parents = random.ints(300, 0, 12).toArray();
        double[] weights = random.doubles(300, 1, 3_000).toArray();
        double[] values = random.doubles(300, -5, 90).toArray();
        AreaMeans areas = new AreaMeans(parents, 12, weights);
        double[] means = areas.of(values);
        double[] inOtherUnit =
                areas.of(Arrays.stream(values).map(v -> 10 * v + 3).toArray());
        for (int parent = 0; parent < 12; parent++) {
            int here = parent;
            double[] own = IntStream.range(0, 300)
                    .filter(i -> parents[i] == here)
                    .mapToDouble(i -> values[i])
                    .toArray();
            assertThat(means[parent])
                    .isBetween(
                            Arrays.stream(own).min().orElseThrow() - 1e-9,
                            Arrays.stream(own).max().orElseThrow() + 1e-9);
            assertThat(inOtherUnit[parent]).isCloseTo(10 * means[parent] + 3, within(1e-9));
        }
        double[] products = new double[300];
        Arrays.setAll(products, i -> values[i] * weights[i]);
        assertThat(Arrays.stream(AreaMeans.sums(products, parents, 12)).sum())
                .isCloseTo(Arrays.stream(products).sum(), within(1e-6));
    }
}
