package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NormalScores;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.problems.NoAnswer;

/** What every aggregation promises, on random scores with ties and gaps. */
@ExtendWith(InstancioExtension.class)
class AggregationTest {
    private static final List<Aggregation> MEANS = List.of(
            new ArithmeticMean(),
            new GeometricMean(),
            new HarmonicMean(),
            new GeneralisedMean(-2),
            new GeneralisedMean(0),
            new GeneralisedMean(0.5),
            new GeneralisedMean(3),
            new WeightedMedian(),
            new LeastPresent(new ArithmeticMean(), 0.5));
    private static final List<Aggregation> MORE_IS_NEVER_LESS = Stream.concat(
                    MEANS.stream(), Stream.of(new WeightedSum(), new Copeland()))
            .toList();
    private static final List<Aggregation> ALL = Stream.concat(
                    MORE_IS_NEVER_LESS.stream(),
                    Arrays.stream(MazziottaPareto.Penalty.values()).map(MazziottaPareto::new))
            .toList();

    private static final List<Aggregation> ON_SCALES = List.of(
            new PartsOnScale(new WeightedSum(), new ExponentialRank(23)),
            new PartsOnScale(new ArithmeticMean(), new MinMax()),
            new PartsOnScale(new GeometricMean(), new MinMax(1, 100)),
            new LeastPresent(new PartsOnScale(new ArithmeticMean(), new ZScore(ZScore.Origin.MEAN)), 0.5),
            new OnScale(new ArithmeticMean(), new ExponentialRank(23)),
            new OnScale(new PartsOnScale(new HarmonicMean(), new MinMax(1, 2)), new NormalScores()));

    @Test
    void thesePropertiesRunOverEveryAggregationThereIs() {
        assertThat(Stream.concat(ALL.stream(), ON_SCALES.stream())
                        .map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Aggregation.class.getPermittedSubclasses());
        assertThat(ALL.stream()
                        .filter(Aggregation::additive)
                        .map(Aggregation::id)
                        .distinct())
                .containsExactlyInAnyOrder("arithmetic-mean", "weighted-sum");
    }

    /** All but the Mazziotta-Pareto index, whose own test shows why. */
    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aHigherScoreOfAPartNeverLowersThePlacesScore(long seed) {
        Parts parts = Parts.draw(seed);
        Random random = new Random(seed + 1);
        int place = random.nextInt(parts.places());
        int part = random.nextInt(parts.scores().length);
        double[][] raised = Arrays.stream(parts.scores()).map(double[]::clone).toArray(double[][]::new);
        raised[part][place] += random.nextInt(100);
        for (Aggregation how : MORE_IS_NEVER_LESS) {
            double before = how.apply(parts.scores(), parts.weights())[place];
            double after = how.apply(raised, parts.weights())[place];
            assertThat(Double.isNaN(after)).as("%s, seed %s", how, seed).isEqualTo(Double.isNaN(before));
            if (!Double.isNaN(before)) {
                assertThat(after).as("%s, seed %s", how, seed).isGreaterThanOrEqualTo(before - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void reorderingPlacesReordersTheScoresToTheLastDigit(long seed) {
        Parts parts = Parts.draw(seed);
        int[] order = shuffled(parts.places(), seed);
        for (Aggregation how : ALL) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            double[] expected = IntStream.of(order).mapToDouble(i -> scores[i]).toArray();
            assertThat(how.apply(parts.inOrder(order).scores(), parts.weights()))
                    .as("%s, seed %s", how, seed)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void theOrderOfThePartsDoesNotMatter(long seed) {
        Parts parts = Parts.draw(seed);
        int[] order = shuffled(parts.scores().length, seed);
        double[][] reordered =
                IntStream.of(order).mapToObj(part -> parts.scores()[part]).toArray(double[][]::new);
        double[] weights =
                IntStream.of(order).mapToDouble(part -> parts.weights()[part]).toArray();
        for (Aggregation how : ALL) {
            assertThat(how.apply(reordered, weights))
                    .as("%s, seed %s", how, seed)
                    .containsExactly(how.apply(parts.scores(), parts.weights()), within(1e-9));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void onlyWhatLacksTooMuchHasNoScore(long seed) {
        Parts parts = Parts.draw(seed);
        for (Aggregation how : ALL) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            for (int i = 0; i < scores.length; i++) {
                boolean enough = how instanceof WeightedSum ? parts.all(i) : parts.any(i);
                if (how instanceof LeastPresent) {
                    int place = i;
                    long present = IntStream.range(0, parts.scores().length)
                            .filter(part -> parts.present(part, place))
                            .count();
                    enough = 2 * present >= parts.scores().length && present > 0;
                }
                assertThat(Double.isFinite(scores[i]))
                        .as("%s, seed %s", how, seed)
                        .isEqualTo(enough);
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aMeanLiesBetweenTheLeastAndTheMostOfItsParts(long seed) {
        Parts parts = Parts.draw(seed);
        for (Aggregation how : MEANS) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            for (int i = 0; i < scores.length; i++) {
                if (!Double.isNaN(scores[i])) {
                    assertThat(scores[i])
                            .as("%s, seed %s", how, seed)
                            .isBetween(parts.least(i) - 1e-9, parts.most(i) + 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aLowerPowerNeverGivesAHigherMean(long seed) {
        Parts parts = Parts.draw(seed);
        List<Aggregation> falling = List.of(
                new GeneralisedMean(3),
                new ArithmeticMean(),
                new GeneralisedMean(0.5),
                new GeometricMean(),
                new HarmonicMean(),
                new GeneralisedMean(-2));
        double[] above = falling.get(0).apply(parts.scores(), parts.weights());
        for (Aggregation how : falling) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            for (int i = 0; i < scores.length; i++) {
                if (!Double.isNaN(scores[i])) {
                    assertThat(scores[i]).as("%s, seed %s", how, seed).isLessThanOrEqualTo(above[i] + 1e-9);
                }
            }
            above = scores;
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void onlyTheSumMindsTheUnitOfTheWeights(long seed) {
        Parts parts = Parts.draw(seed);
        double[] inPercent =
                Arrays.stream(parts.weights()).map(weight -> 100 * weight).toArray();
        for (Aggregation how : ALL) {
            double times = how instanceof WeightedSum ? 100 : 1;
            double[] expected = Arrays.stream(how.apply(parts.scores(), parts.weights()))
                    .map(x -> times * x)
                    .toArray();
            assertThat(how.apply(parts.scores(), inPercent))
                    .as("%s, seed %s", how, seed)
                    .containsExactly(expected, within(1e-6));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aPartWithoutWeightHasNoSay(long seed) {
        Parts parts = Parts.draw(seed);
        int most = parts.scores().length;
        double[][] more = Arrays.copyOf(parts.scores(), most + 1);
        more[most] = new Random(seed).doubles(parts.places(), -10, 10).toArray();
        for (Aggregation how : ALL) {
            if (!(how instanceof LeastPresent)) { // which counts parts and does not weigh them
                assertThat(how.apply(more, Arrays.copyOf(parts.weights(), most + 1)))
                        .as("%s, seed %s", how, seed)
                        .containsExactly(how.apply(parts.scores(), parts.weights()), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aPlaceThatIsInTwiceLeavesTheScoresOfTheOthersButForCopelands(long seed) {
        Parts parts = Parts.draw(seed);
        int[] twice = IntStream.range(0, parts.places() + 1)
                .map(i -> i % parts.places())
                .toArray();
        for (Aggregation how : ALL) {
            if (!(how instanceof Copeland)) {
                assertThat(Arrays.copyOf(how.apply(parts.inOrder(twice).scores(), parts.weights()), parts.places()))
                        .as("%s, seed %s", how, seed)
                        .containsExactly(how.apply(parts.scores(), parts.weights()));
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void aPlaceThatStandsWhereItStoodHasTheScoreThatItHad(long seed) {
        Parts parts = Parts.draw(seed);
        int[] places = shuffled(parts.places(), seed);
        for (Aggregation how : ALL) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            double[] expected = IntStream.of(places).mapToDouble(i -> scores[i]).toArray();
            assertThat(how.beside(parts.scores(), parts.weights())
                            .apply(parts.inOrder(places).scores()))
                    .as("%s, seed %s", how, seed)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void anAdditiveScoreIsTheSumOfWhatEachPartAdds(long seed) {
        Parts parts = Parts.draw(seed);
        for (Aggregation how : ALL.stream().filter(Aggregation::additive).toList()) {
            double[] scores = how.apply(parts.scores(), parts.weights());
            for (int i = 0; i < scores.length; i++) {
                double present = 0;
                for (int part = 0; part < parts.scores().length; part++) {
                    present += parts.present(part, i) ? parts.weights()[part] : 0;
                }
                double sum = 0;
                for (int part = 0; part < parts.scores().length; part++) {
                    sum += parts.present(part, i)
                            ? how.share(parts.weights()[part], present) * parts.scores()[part][i]
                            : 0;
                }
                if (!Double.isNaN(scores[i])) {
                    assertThat(sum).as("%s, seed %s", how, seed).isCloseTo(scores[i], within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void theScoresGivenAreLeftAsTheyAre(long seed) {
        Parts parts = Parts.draw(seed);
        for (Aggregation how : ALL) {
            how.apply(parts.scores(), parts.weights());
            for (int part = 0; part < parts.scores().length; part++) {
                assertThat(parts.scores()[part])
                        .as("%s, seed %s", how, seed)
                        .containsExactly(Parts.draw(seed).scores()[part]);
            }
        }
    }

    /** Scales ask that something varies; where nothing does they say so. */
    @ParameterizedTest
    @InstancioSource(samples = 50)
    void onScalesTooHigherIsNeverLessOrderDoesNotMatterAndWhoStandsAlikeScoresAlike(long seed) {
        Parts parts = Parts.draw(seed);
        int[] order = shuffled(parts.places(), seed);
        for (Aggregation how : ON_SCALES) {
            try {
                double[] scores = how.apply(parts.scores(), parts.weights());
                double[] expected =
                        IntStream.of(order).mapToDouble(i -> scores[i]).toArray();
                assertThat(how.apply(parts.inOrder(order).scores(), parts.weights()))
                        .as("%s, seed %s", how, seed)
                        .containsExactly(expected, within(1e-9));
                Beside beside = how.beside(parts.scores(), parts.weights());
                assertThat(beside.apply(parts.inOrder(order).scores()))
                        .as("%s, seed %s", how, seed)
                        .containsExactly(expected);
                double[] lower = beside.apply(IntStream.range(0, parts.scores().length)
                        .mapToObj(part -> IntStream.of(order)
                                .mapToDouble(i -> parts.scores()[part][i] - (part == 0 ? 1.5 : 0))
                                .toArray())
                        .toArray(double[][]::new));
                for (int i = 0; i < lower.length; i++) {
                    assertThat(Double.isNaN(expected[i]) ? 0 : lower[i] - expected[i])
                            .as("%s, seed %s", how, seed)
                            .isLessThanOrEqualTo(1e-9);
                }
            } catch (NoAnswer allowed) {
                assertThat(allowed).hasMessageFindingMatch("same|No place has a value");
            }
        }
    }

    private static int[] shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
