package org.plumbline.methods.sortition.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.Quota;

class PoolGeneratorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theUsualPoolsAreAsRichAsRealOnes(long seed) {
        assertThat(kinds(PoolSettings.of825(seed))).isGreaterThanOrEqualTo(600);
        assertThat(kinds(PoolSettings.of1727(seed))).isGreaterThanOrEqualTo(1_000);
        assertThat(kinds(PoolSettings.of1727(seed).withSharedHouseholds(0.2))).isGreaterThanOrEqualTo(1_000);
    }

    private static int kinds(PoolSettings settings) {
        return PoolClasses.of(made(settings).assembly()).count();
    }

    @Test
    void aPoolIsTheSameOnAnyMachine() {
        // Our own output: guards that neither a library nor a platform changes what a seed gives.
        assertThat(fingerprint(made(PoolSettings.of825(1)))).isEqualTo(-1214000677);
        assertThat(fingerprint(made(PoolSettings.small(12, 4, 1).withSharedHouseholds(0.5))))
                .isEqualTo(-979991707);
        assertThat(fingerprint(made(PoolSettings.of825(1)))).isNotEqualTo(fingerprint(made(PoolSettings.of825(2))));
    }

    private static int fingerprint(GeneratedPool made) {
        Pool pool = made.assembly().pool();
        int[] all = IntStream.range(0, pool.people())
                .flatMap(person -> IntStream.concat(
                        IntStream.range(0, pool.features()).map(feature -> pool.value(person, feature)),
                        IntStream.of(pool.household(person))))
                .toArray();
        return 31 * Arrays.hashCode(all) + made.assembly().quotas().toString().hashCode();
    }

    @Test
    void theFirstValuesAreScarceAndTheLastOnesPlentiful() {
        GeneratedPool made = made(PoolSettings.of1727(3));
        for (int feature = 0; feature < 2; feature++) {
            PopulationFeature population = made.population().features().get(feature);
            int last = population.values().size() - 1;
            int[] volunteers = made.assembly().pool().counts(feature, last + 1);
            assertThat(shareOf(volunteers[0], 1_727)).isLessThan(share(population, 0) / 3);
            assertThat(shareOf(volunteers[last], 1_727)).isGreaterThan(share(population, last));
        }
    }

    private static double shareOf(int some, int all) {
        return some / (double) all;
    }

    private static double share(PopulationFeature population, int place) {
        return population.values().get(place).people().doubleValue()
                / population.total().doubleValue();
    }

    @Test
    void withoutSkewVolunteersAreLikeThePopulation() {
        GeneratedPool made = made(PoolSettings.of1727(3).withSkew(0));
        for (int feature = 0; feature < 7; feature++) {
            PopulationFeature population = made.population().features().get(feature);
            int[] volunteers =
                    made.assembly().pool().counts(feature, population.values().size());
            for (int value = 0; value < volunteers.length; value++) {
                double share = share(population, value);
                // Five standard deviations of a draw without replacement, seldom passed once in a million.
                double room = 5 * StrictMath.sqrt(share * (1 - share) / 1_727);
                assertThat(shareOf(volunteers[value], 1_727)).isBetween(share - room, share + room);
            }
        }
    }

    @Test
    void featuresHangTogetherAsFarAsAsked() {
        assertThat(agreement(0)).isBetween(-0.1, 0.1);
        assertThat(agreement(0.6)).isGreaterThan(0.4);
    }

    /** The correlation of the places of the values of age and education. */
    private static double agreement(double correlation) {
        Pool pool = made(PoolSettings.of1727(1).withSkew(0).withCorrelation(correlation))
                .assembly()
                .pool();
        double[] sums = new double[5];
        for (int person = 0; person < pool.people(); person++) {
            int one = pool.value(person, 0);
            int other = pool.value(person, 1);
            double[] terms = {one, other, one * one, other * other, one * other};
            for (int term = 0; term < terms.length; term++) {
                sums[term] += terms[term] / pool.people();
            }
        }
        return (sums[4] - sums[0] * sums[1])
                / StrictMath.sqrt((sums[2] - sums[0] * sums[0]) * (sums[3] - sums[1] * sums[1]));
    }

    @Test
    void asManyShareHouseholdsAsAskedAndNeverMoreThanThree() {
        Pool pool =
                made(PoolSettings.of825(1).withSharedHouseholds(0.2)).assembly().pool();
        int[] sizes = new int[825];
        IntStream.range(0, 825).forEach(person -> sizes[pool.household(person)]++);
        assertThat(Arrays.stream(sizes).filter(size -> size > 1).sum()).isEqualTo(165);
        assertThat(Arrays.stream(sizes).max()).hasValue(3);
        assertThat(made(PoolSettings.of825(1)).assembly().pool().hasSharedHouseholds())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void slackWidensQuotasAndLeavesRoomForThePanel(long seed) {
        GeneratedPool tight = made(PoolSettings.small(12, 4, seed));
        GeneratedPool wide = made(PoolSettings.small(12, 4, seed).withSlack(1));
        for (int feature = 0; feature < 2; feature++) {
            Feature here = wide.assembly().quotas().features().get(feature);
            assertThat(here.quotas().stream().mapToInt(Quota::least).sum()).isLessThanOrEqualTo(4);
            assertThat(here.quotas().stream().mapToInt(Quota::most).sum()).isGreaterThanOrEqualTo(4);
        }
        assertThat(wide.widened()).isLessThanOrEqualTo(tight.widened());
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> PoolSettings.small(3, 4, 1)).hasMessageContaining("4 seats, 3 people");
        assertThatThrownBy(() -> PoolSettings.small(5, 4, 1).withCorrelation(1))
                .hasMessageContaining("correlation 1.0");
        assertThatThrownBy(() -> made(PoolSettings.small(5, 5, 1).withSharedHouseholds(1)))
                .hasMessageContaining("fewer households");
    }

    private static GeneratedPool made(PoolSettings settings) {
        return new PoolGenerator(settings).make();
    }
}
