package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.ToyUk;

class AuthoritySummariesTest {
    private static final int[] REGION_OF = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

    @Test
    void theSummariesOfTheToyCountryAreThoseWorkedByHand() {
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        List<AuthoritySummary> regions = of(REGION_OF, 3, ToyUk.population(), jobless);
        // Ranks are 1 to 12, reversed 12 to 1. Hundredths of ranks 1 to 4: ceil(100 r / 12) = 9, 17, 25, 34, so that
        // Ashby counts
        // whole, Birch 0.95 - 6 x 0.9 / 19, Corrie 0.95 - 14 x 0.9 / 19, Dunmoor not at all. The worst tenth is Ashby.
        AuthoritySummary northmoor = regions.get(0);
        assertThat(northmoor.averageScore()).isEqualTo(75);
        assertThat(northmoor.averageRank()).isCloseTo((12 + 11 + 2 * 10 + 2 * 9) / 6.0, within(1e-12));
        assertThat(northmoor.proportion()).isEqualTo(0.25);
        double birch = 0.95 - 6 * 0.9 / 19;
        double corrie = 0.95 - 14 * 0.9 / 19;
        assertThat(northmoor.extent()).isCloseTo((1 + birch + 2 * corrie) / 6, within(1e-12));
        // A tenth of 6,000 is 600, all of it in Ashby.
        assertThat(northmoor.localConcentration()).isCloseTo(12, within(1e-12));

        AuthoritySummary southdown = regions.get(2);
        assertThat(southdown.proportion()).isZero();
        assertThat(southdown.extent()).isZero();
        assertThat(southdown.localConcentration()).isCloseTo(4, within(1e-12));
    }

    @Test
    void theLastAreaThatMakesUpATenthOfThePeopleCountsInPart() {
        // A tenth of 1,000 is 100: all 60 of the worst (reversed rank 3) and 40 of the next (reversed rank 2).
        List<AuthoritySummary> one = of(new int[3], 1, new double[] {60, 140, 800}, new double[] {9, 8, 7});
        assertThat(one.get(0).localConcentration()).isCloseTo((60 * 3 + 40 * 2) / 100.0, within(1e-12));
    }

    @Test
    void anAuthorityWithAGapOrWithoutAreasHasNoSummaries() {
        List<AuthoritySummary> three =
                of(new int[] {0, 0, 1, 1}, 3, new double[] {1, 1, 1, 1}, new double[] {5, Double.NaN, 4, 3});
        AuthoritySummary none = new AuthoritySummary(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertThat(three.get(0)).isEqualTo(none);
        assertThat(three.get(1).averageScore()).isEqualTo(3.5);
        assertThat(three.get(2)).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void overTheWholeCountryTheSharesAreTheirDefinitions(int seed) {
        Random random = new Random(seed);
        double[] scores = random.doubles(1_000, 0, 90).toArray();
        double[] alike = new double[1_000];
        Arrays.fill(alike, 1_500);
        AuthoritySummary country = of(new int[1_000], 1, alike, scores).get(0);
        assertThat(country.proportion()).isCloseTo(0.1, within(1e-12));
        assertThat(country.extent()).isCloseTo(0.1 + 20 * 0.01 * 0.5, within(1e-12)); // the falling weights average 0.5
        assertThat(country.averageRank()).isCloseTo(500.5, within(1e-9));
        assertThat(country.localConcentration()).isCloseTo(950.5, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void summariesFollowTheirAuthoritiesWhenAreasAreReordered(int seed) {
        Random random = new Random(seed);
        int[] authorityOf = random.ints(400, 0, 9).toArray();
        double[] people = random.ints(400, 1, 3_000).asDoubleStream().toArray();
        double[] scores = random.doubles(400, 0, 90).toArray();
        int[] order = IntStream.range(0, 400).map(i -> (i * 7 + seed) % 400).toArray();
        List<AuthoritySummary> before = of(authorityOf, 9, people, scores);
        List<AuthoritySummary> after = of(
                Arrays.stream(order).map(i -> authorityOf[i]).toArray(),
                9,
                Arrays.stream(order).mapToDouble(i -> people[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> scores[i]).toArray());
        for (int authority = 0; authority < 9; authority++) {
            AuthoritySummary one = before.get(authority);
            AuthoritySummary other = after.get(authority);
            assertThat(other.averageScore()).isCloseTo(one.averageScore(), within(1e-9));
            assertThat(other.averageRank()).isCloseTo(one.averageRank(), within(1e-9));
            assertThat(other.proportion()).isCloseTo(one.proportion(), within(1e-9));
            assertThat(other.extent()).isCloseTo(one.extent(), within(1e-9));
            assertThat(other.localConcentration()).isCloseTo(one.localConcentration(), within(1e-9));
            assertThat(one.extent()).isBetween(0.0, 1.0);
            assertThat(one.localConcentration()).isGreaterThanOrEqualTo(one.averageRank() - 1e-9);
        }
    }

    private static List<AuthoritySummary> of(int[] authorityOf, int authorities, double[] people, double[] scores) {
        return new AuthoritySummaries(authorityOf, authorities, people).of(scores, Ranks.fromHighest(scores));
    }
}
