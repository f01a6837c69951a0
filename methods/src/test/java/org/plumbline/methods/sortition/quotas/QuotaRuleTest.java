package org.plumbline.methods.sortition.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;
import org.plumbline.model.sortition.Quota;

class QuotaRuleTest {
    /** For seven seats: 7 x 52 / 100 = 3.64; 7 x 45.5 / 100 = 3.185; 7 x 2.5 / 100 = 0.175; 7 x 0 = 0. */
    private static final PopulationFeature FEATURE = feature("52", "45.5", "2.5", "0");

    @Test
    void floorAndCeilAreTheWholeNumbersOnBothSides() {
        assertThat(quotas(Rounding.FLOOR_CEIL, 0, FEATURE, 7))
                .containsExactly(
                        Quota.of("v0", 3, 4, 7),
                        Quota.of("v1", 3, 4, 7),
                        Quota.of("v2", 0, 1, 7),
                        Quota.of("v3", 0, 0, 7));
    }

    @Test
    void theLargestRemaindersGetTheSeatsLeftOver() {
        // Whole numbers 3 + 3 + 0 + 0 = 6; the seventh seat goes to the remainder 0.64.
        assertThat(quotas(Rounding.LARGEST_REMAINDER, 0, FEATURE, 7))
                .containsExactly(
                        Quota.of("v0", 4, 4, 7),
                        Quota.of("v1", 3, 3, 7),
                        Quota.of("v2", 0, 0, 7),
                        Quota.of("v3", 0, 0, 7));
    }

    @Test
    void aMarginWidensWithinNoughtAndThePanel() {
        assertThat(quotas(Rounding.FLOOR_CEIL, 4, FEATURE, 7))
                .containsExactly(
                        Quota.of("v0", 0, 7, 7),
                        Quota.of("v1", 0, 7, 7),
                        Quota.of("v2", 0, 5, 7),
                        Quota.of("v3", 0, 4, 7));
    }

    @Test
    void anExactShareIsExact() {
        // A tenth of ten is one in decimals, though not in binary fractions.
        assertThat(quotas(Rounding.FLOOR_CEIL, 0, feature("0.1", "0.2", "0.7"), 10))
                .containsExactly(Quota.of("v0", 1, 1, 10), Quota.of("v1", 2, 2, 10), Quota.of("v2", 7, 7, 10));
    }

    @Test
    void idealSeatsAreRoundedToTheDecimalsAskedFor() {
        assertThat(IdealSeats.of(FEATURE, 2, 7, 2)).isEqualTo("0.18");
        assertThat(IdealSeats.of(FEATURE, 0, 7, 2)).isEqualTo("3.64");
    }

    @Test
    void everyFeatureAloneCanBeFilledAndHoldsItsIdeal() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            String[] people = new String[1 + random.nextInt(8)];
            for (int value = 0; value < people.length; value++) {
                people[value] = String.valueOf(random.nextInt(value == 0 ? 1 : 0, 100_000));
            }
            int size = 1 + random.nextInt(300);
            PopulationFeature feature = feature(people);
            for (Rounding rounding : Rounding.values()) {
                List<Quota> quotas = quotas(rounding, random.nextInt(3), feature, size);
                assertThat(quotas.stream().mapToInt(Quota::least).sum()).isLessThanOrEqualTo(size);
                assertThat(quotas.stream().mapToInt(Quota::most).sum()).isGreaterThanOrEqualTo(size);
                for (int value = 0; value < people.length; value++) {
                    BigDecimal ideal = IdealSeats.of(feature, value, size, 9);
                    // Hamilton's method keeps quota: never a whole seat away from the ideal.
                    assertThat(ideal.doubleValue())
                            .isBetween(
                                    quotas.get(value).least() - 1.0,
                                    quotas.get(value).most() + 1.0);
                }
            }
        }
    }

    private static PopulationFeature feature(String... people) {
        List<PopulationValue> values = new ArrayList<>();
        for (String count : people) {
            values.add(new PopulationValue("v" + values.size(), new BigDecimal(count)));
        }
        return new PopulationFeature("f", values);
    }

    private static List<Quota> quotas(Rounding rounding, int margin, PopulationFeature feature, int size) {
        return new QuotaRule(rounding, margin)
                .quotas(new Population(List.of(feature)), size)
                .features()
                .get(0)
                .quotas();
    }
}
