package org.plumbline.methods.index.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.statistics.Correlation.Kind;
import org.plumbline.model.Mirror;

class CorrelationsTest {
    // Four measures of 32 cars, R's data set mtcars (Henderson and Velleman, Biometrics 37, 1981): mpg, wt, cyl, qsec.
    private static final double[] MILES = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
        33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };
    private static final double[] WEIGHT = {
        2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2,
        1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78
    };
    private static final double[] CYLINDERS = {
        6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4
    };
    private static final double[] SECONDS = {
        16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20, 22.9, 18.3, 18.9, 17.4, 17.6, 18, 17.98, 17.82, 17.42,
        19.47, 18.52, 19.9, 20.01, 16.87, 17.3, 15.41, 17.05, 18.9, 16.7, 16.9, 14.5, 15.5, 14.6, 18.6
    };

    @Test
    void coefficientsAndTheirSignificanceAreThoseOfR() {
        // Recorded from R 4.2.2: cor.test(mpg, x), with method = "spearman" and "kendall", exact = FALSE; 17 digits.
        Correlations cars = Correlations.of(new double[][] {MILES, WEIGHT, CYLINDERS, SECONDS});
        requireAlike(cars.between(0, 1, Kind.PEARSON), -0.8676593765172278, 1.2939587013505163e-10);
        requireAlike(cars.between(0, 1, Kind.SPEARMAN), -0.88642203327029789, 1.4875948581274329e-11);
        requireAlike(cars.between(0, 1, Kind.KENDALL), -0.727832149528431, 6.705770405595863e-09);
        requireAlike(cars.between(0, 2, Kind.PEARSON), -0.85216195942661321, 6.1126871425809588e-10);
        requireAlike(cars.between(0, 2, Kind.SPEARMAN), -0.91080131086247873, 4.6902870373564067e-13);
        requireAlike(cars.between(0, 2, Kind.KENDALL), -0.7953134086195347, 2.2536204320202776e-08);
        requireAlike(cars.between(0, 3, Kind.PEARSON), 0.41868403392177828, 0.017081988496519603);
        requireAlike(cars.between(0, 3, Kind.SPEARMAN), 0.46693575486833655, 0.0070557650038592726);
        requireAlike(cars.between(0, 3, Kind.KENDALL), 0.31536521898804099, 0.011851995512459253);
    }

    private static void requireAlike(Correlation found, double coefficient, double probability) {
        assertThat(found.coefficient()).isCloseTo(coefficient, within(1e-14));
        assertThat(found.probability()).isCloseTo(probability, within(1e-11 * probability));
        assertThat(found.places()).isEqualTo(32);
    }

    @Test
    void kendallsIsThatOfEveryPairComparedInTurn() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double[] one = withGaps(random, 4 + random.nextInt(60), 2 + random.nextInt(40));
            double[] other = withGaps(random, one.length, 2 + random.nextInt(40));
            double expected = plainKendall(one, other);
            double found = Correlations.of(new double[][] {one, other})
                    .between(0, 1, Kind.KENDALL)
                    .coefficient();
            if (Double.isNaN(expected)) {
                assertThat(found).as("seed %d", seed).isNaN();
            } else {
                assertThat(found).as("seed %d", seed).isCloseTo(expected, within(1e-13));
            }
        }
    }

    private static double[] withGaps(Random random, int places, int different) {
        return random.ints(places, 0, different)
                .mapToDouble(value -> random.nextInt(10) == 0 ? Double.NaN : value)
                .toArray();
    }

    private static double plainKendall(double[] one, double[] other) {
        double together = 0;
        double untied = 0;
        double otherUntied = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                double product = Math.signum(one[i] - one[j]) * Math.signum(other[i] - other[j]);
                if (!Double.isNaN(product)) {
                    together += product;
                    untied += one[i] == one[j] ? 0 : 1;
                    otherUntied += other[i] == other[j] ? 0 : 1;
                }
            }
        }
        return together / Math.sqrt(untied * otherUntied);
    }

    @Test
    void noUnitAndForRanksNoRisingScaleChangesThem() {
        double[] feet = Arrays.stream(WEIGHT).map(value -> 3.25 * value - 7).toArray();
        double[] cubes =
                Arrays.stream(WEIGHT).map(value -> value * value * value).toArray();
        Correlations all = Correlations.of(new double[][] {MILES, WEIGHT, feet, cubes});
        assertThat(all.between(0, 2, Kind.PEARSON).coefficient())
                .isCloseTo(all.between(0, 1, Kind.PEARSON).coefficient(), within(1e-14));
        assertThat(all.between(0, 3, Kind.SPEARMAN)).isEqualTo(all.between(0, 1, Kind.SPEARMAN));
        assertThat(all.between(0, 3, Kind.KENDALL)).isEqualTo(all.between(0, 1, Kind.KENDALL));
    }

    @Test
    void aMeasureGoesWhollyWithItselfAndWhollyAgainstItsOpposite() {
        double[] opposite = Arrays.stream(MILES).map(value -> -value).toArray();
        Correlations both = Correlations.of(new double[][] {MILES, opposite});
        for (Kind kind : Kind.values()) {
            assertThat(both.between(0, 0, kind).coefficient()).isCloseTo(1, within(1e-15));
            assertThat(both.between(0, 1, kind).coefficient()).isCloseTo(-1, within(1e-15));
            assertThat(both.between(0, 1, kind).probability()).isLessThan(1e-10);
        }
    }

    @Test
    void thereIsNoneWhereAMeasureIsTheSameInAllPlacesThatHaveBoth() {
        double[] tenths = new double[32];
        Arrays.fill(tenths, 0.1); // whose mean is not 0.1 to the last digit
        tenths[5] = 3;
        double[] fifthMissing = MILES.clone();
        fifthMissing[5] = Double.NaN;
        Correlations both = Correlations.of(new double[][] {tenths, fifthMissing});
        for (Kind kind : Kind.values()) {
            Correlation none = both.between(0, 1, kind);
            assertThat(none.coefficient()).isNaN();
            assertThat(none.probability()).isNaN();
            assertThat(none.places()).isEqualTo(31);
        }
    }

    @Test
    void columnsAreOfTheSamePlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlations.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .withMessageContaining("2 and of 3");
    }

    @Nested
    @Tag(Mirror.TAG)
    class OfTheCountriesOfAsiaAndEurope {
        private static AsemElements index;
        private static MirrorTable gold;

        @BeforeAll
        static void read() {
            Mirror.required();
            index = AsemElements.read();
            gold = Asem.gold("correlations");
        }

        @Test
        void everyCorrelationOfTheRawIndicatorsIsThatOfCoinr() {
            assertThat(compared("Raw", index.asem().observed())).isEqualTo(3 * 49 * 49);
        }

        @Test
        void everyCorrelationOfTheNormalisedIndicatorsIsThatOfCoinr() {
            assertThat(compared("Normalised", index.asem().stage("stage_normalised")))
                    .isEqualTo(3 * 49 * 49);
        }

        @Test
        void everyCorrelationWithAPillarIsThatOfCoinr() {
            assertThat(compared("Aggregated", index.aggregated())).isEqualTo(3 * 49 * 8);
        }

        private static int compared(String stage, double[][] columns) {
            MirrorTable rows = gold.where(row -> row.getField("dset").equals(stage));
            Correlations correlations = Correlations.of(columns);
            List<String> kinds = rows.texts("cortype");
            List<String> ones = rows.texts("Var1");
            List<String> others = rows.texts("Var2");
            double[] expected = rows.numbers("Correlation");
            IntStream.range(0, expected.length)
                    .forEach(i -> assertThat(correlations
                                    .between(
                                            index.number(ones.get(i)),
                                            index.number(others.get(i)),
                                            Kind.valueOf(kinds.get(i).toUpperCase(Locale.ROOT)))
                                    .coefficient())
                            .as("%s %s %s %s", stage, kinds.get(i), ones.get(i), others.get(i))
                            .isCloseTo(expected[i], within(1e-12)));
            return expected.length;
        }
    }
}
