package org.plumbline.methods.index.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.statistics.AsemElements;
import org.plumbline.methods.index.statistics.CompleteRows;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.NoAnswer;

/**
 * Recorded values are from R 4.2.2, {@code factanal(x, 1, control = list(opt = list(factr = 10, pgtol = 0, maxit = 10000)))}, whose optimiser
 * ends where the criterion no longer falls in double precision; that leaves its uniquenesses right to about the root of that precision, 1e-7.
 */
class FactorModelTest {
    private static final double OF_R = 2e-6;

    /** Covariances of six tests of ability of 112 people: R's data set ability.cov (G. Smith and C. Stanley, Intelligence 7, 1983). */
    private static final double[][] ABILITY = {
        {24.641, 5.991, 33.520, 6.023, 20.755, 29.701},
        {5.991, 6.700, 18.137, 1.782, 4.936, 7.204},
        {33.520, 18.137, 149.831, 19.424, 31.430, 50.753},
        {6.023, 1.782, 19.424, 12.711, 4.757, 9.075},
        {20.755, 4.936, 31.430, 4.757, 52.604, 66.762},
        {29.701, 7.204, 50.753, 9.075, 66.762, 135.292}
    };

    private static final List<String> TESTS = List.of("general", "picture", "blocks", "maze", "reading", "vocab");

    @Test
    void sixTestsOfAbilityHaveTheFactorThatRFinds() {
        // factanal(covmat = ability.cov, factors = 1, control = ...); weights: solve(correlation, loadings) / sum.
        FactorModel model = FactorModel.fit(TESTS, correlations(ABILITY));
        assertThat(model.shortfall()).isCloseTo(0.69934503535378489, within(1e-11));
        assertThat(model.uniquenesses())
                .containsExactly(
                        new double[] {
                            0.53459891999043574,
                            0.85257899798860248,
                            0.74818564661990894,
                            0.91012780745228561,
                            0.23171610976087842,
                            0.27974111555029119
                        },
                        within(OF_R));
        assertThat(model.loadings())
                .containsExactly(
                        new double[] {
                            0.68220310759159719,
                            0.38395442682003628,
                            0.50181107304250905,
                            0.29978691127832097,
                            0.87651804901456165,
                            0.84868067282154647
                        },
                        within(OF_R));
        assertThat(Shares.of(model.scoreCoefficients()))
                .containsExactly(
                        new double[] {
                            0.133720316109527421,
                            0.047190744300575363,
                            0.070281762851142182,
                            0.034516127304443582,
                            0.396384271183102488,
                            0.317906778251209055
                        },
                        within(OF_R));
        assertThat(model.atTheLeast()).isFalse();
    }

    private static double[][] correlations(double[][] covariances) {
        return IntStream.range(0, covariances.length)
                .mapToObj(i -> IntStream.range(0, covariances.length)
                        .mapToDouble(j -> covariances[i][j] / Math.sqrt(covariances[i][i] * covariances[j][j]))
                        .toArray())
                .toArray(double[][]::new);
    }

    @Test
    @Tag(Mirror.TAG)
    void theSocialPillarOfAsiaAndEuropeHasTheFactorThatRFinds() {
        // x: the nine normalised indicators of the pillar Social, 51 countries; weights: solve(correlation, loadings) /
        // sum.
        Mirror.required();
        AsemElements index = AsemElements.read();
        int[] parts = index.tree().children(index.number("Social"));
        double[][] scores = AsemElements.pick(index.asem().stage("stage_normalised"), parts);
        FactorModel model = FactorModel.fit(CompleteRows.of(index.names(parts), scores));
        assertThat(index.names(parts))
                .containsExactly(
                        "Poverty", "Palma", "TertGrad", "FreePress", "TolMin", "NGOs", "CPI", "FemLab", "WomParl");
        assertThat(model.shortfall()).isCloseTo(1.0493680721511112, within(1e-11));
        assertThat(model.uniquenesses())
                .containsExactly(
                        new double[] {
                            0.73719657253068549,
                            0.74364998708693431,
                            0.48733723924124345,
                            0.30060459443307586,
                            0.50261454040720421,
                            0.35839767961943919,
                            0.16255046824717601,
                            0.77978278815494395,
                            0.59490449941411871
                        },
                        within(OF_R));
        assertThat(new OneFactor(OneFactor.By.SCORE_COEFFICIENTS).weigh(index.names(parts), scores))
                .containsExactly(
                        new double[] {
                            0.041974556487552474,
                            0.041096233006293691,
                            0.088682962996989786,
                            0.167926672384550946,
                            0.084696487948036733,
                            0.134903023092634772,
                            0.339816925360525657,
                            0.036325023654110930,
                            0.064578115069304928
                        },
                        within(OF_R));
    }

    @Test
    void aMeasureThatTheFactorTellsWhollyIsLeftItsLeastUniqueness() {
        // R 4.2.2: factanal(covmat = R, factors = 1, control = ...) of these made-up correlations.
        double[][] correlations = {{1, .9, .8, .5}, {.9, 1, .6, .4}, {.8, .6, 1, .45}, {.5, .4, .45, 1}};
        FactorModel model = FactorModel.fit(List.of("a", "b", "c", "d"), correlations);
        assertThat(model.atTheLeast()).isTrue();
        assertThat(model.shortfall()).isCloseTo(0.26925763357302301, within(1e-11));
        assertThat(model.uniquenesses())
                .containsExactly(
                        new double[] {0.005, 0.1886975255373684601, 0.3611654915960808010, 0.7494274452923477270},
                        within(OF_R));
        assertThat(model.loadings())
                .containsExactly(
                        new double[] {0.99753100133307293, 0.90072330627232733, 0.79927123581916859, 0.50057222726060879
                        },
                        within(OF_R));
        assertThat(Shares.of(model.scoreCoefficients()))
                .containsExactly(
                        new double[] {
                            0.9630511501780937289, 0.0230418928192879166, 0.0106826965697624440, 0.0032242604328558952
                        },
                        within(OF_R));
    }

    @Test
    void correlationsThatOneFactorMakesGiveItBack() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double[] loadings = random.doubles(3 + random.nextInt(8), 0.2, 0.95).toArray();
            loadings[0] = random.nextBoolean() ? loadings[0] : -loadings[0];
            FactorModel model = FactorModel.fit(names(loadings.length), madeOf(loadings));
            double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
            assertThat(model.shortfall()).as("seed %d", seed).isCloseTo(0, within(1e-13));
            assertThat(model.loadings())
                    .as("seed %d", seed)
                    .containsExactly(
                            Arrays.stream(loadings).map(one -> sign * one).toArray(), within(1e-9));
        }
    }

    /** Where the likelihood is highest, what the factor tells of a measure and what is its own are all of it (Joreskog's equations). */
    @Test
    void withinTheBoundsSquaredLoadingAndUniquenessSumToOne() {
        FactorModel model = FactorModel.fit(TESTS, correlations(ABILITY));
        for (int i = 0; i < TESTS.size(); i++) {
            assertThat(model.uniquenesses()[i] + model.loadings()[i] * model.loadings()[i])
                    .isCloseTo(1, within(1e-13));
        }
    }

    private static double[][] madeOf(double[] loadings) {
        return IntStream.range(0, loadings.length)
                .mapToObj(i -> IntStream.range(0, loadings.length)
                        .mapToDouble(j -> i == j ? 1 : loadings[i] * loadings[j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "x" + i).toList();
    }

    @Test
    void noOtherUniquenessesNearFallLessShort() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int size = 3 + random.nextInt(10);
            double[][] places = new double[size][size + 2 + random.nextInt(100)];
            for (int place = 0; place < places[0].length; place++) {
                double behind = random.nextGaussian();
                for (double[] part : places) {
                    part[place] = random.nextDouble() * behind + random.nextGaussian();
                }
            }
            double[][] correlations = CompleteRows.of(names(size), places).correlations();
            FactorModel model = FactorModel.fit(names(size), correlations);
            for (int near = 0; near < 20; near++) {
                double[] logs = Arrays.stream(model.uniquenesses())
                        .map(one -> StrictMath.log(one) + 0.01 * random.nextGaussian())
                        .toArray();
                assertThat(FactorFit.at(logs, correlations).shortfall())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(model.shortfall() - 1e-13);
            }
        }
    }

    @Test
    void theSlopesAndCurvesAreThoseOfTheShortfallItself() {
        double[][] correlations = correlations(ABILITY);
        double[] logs = {-0.4, -0.9, -0.3, -1.2, -0.7, -2};
        FactorFit at = FactorFit.at(logs, correlations);
        double step = 1e-5;
        for (int i = 0; i < logs.length; i++) {
            double[] along = new double[logs.length];
            along[i] = 1;
            FactorFit up = at.moved(along, step);
            FactorFit down = at.moved(along, -step);
            assertThat(at.gradient()[i]).isCloseTo((up.shortfall() - down.shortfall()) / (2 * step), within(1e-8));
            for (int j = 0; j < logs.length; j++) {
                assertThat(at.curvature()[i][j])
                        .isCloseTo((up.gradient()[j] - down.gradient()[j]) / (2 * step), within(1e-7));
            }
        }
    }

    @Test
    void twoPartsOrOneMadeOfOthersHaveNoFactor() {
        assertThatThrownBy(() -> FactorModel.fit(List.of("jobs", "homes"), new double[][] {{1, .5}, {.5, 1}}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("takes three parts")
                .hasMessageContaining("jobs, homes");
        assertThatThrownBy(() -> FactorModel.fit(names(3), new double[][] {{1, 1, .5}, {1, 1, .5}, {.5, .5, 1}}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("made up of others");
    }
}
