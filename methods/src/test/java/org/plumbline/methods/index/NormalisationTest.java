package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.model.problems.NoAnswer;

/** What every normalisation promises, on random values with ties and gaps. */
@ExtendWith(InstancioExtension.class)
class NormalisationTest {
    private static final Normalisation FROM_LEAST = new ZScore(ZScore.Origin.LEAST);
    private static final List<Normalisation> WITHOUT_UNIT = List.of(
            new DistanceToMaximum(),
            new ExponentialRank(23),
            new ExponentialRank(0.01),
            new ExponentialRank(1000),
            new MinMax(),
            new MinMax(1, 100),
            new MinMax(-0.3, 0.1),
            new NormalScores(),
            new NormalScores(NormalScores.Position.RANK_LESS_HALF_OVER_N),
            new NormalScores(NormalScores.Position.BLOM),
            new RankScore(RankScore.As.RANK),
            new RankScore(RankScore.As.BORDA),
            new RankScore(RankScore.As.PERCENTILE),
            new ZScore(ZScore.Origin.MEAN),
            new ZScore(ZScore.Origin.MEAN, 10, 2),
            FROM_LEAST);

    /** These compare values with one that is stated in their unit, or with nought. */
    private static final List<Normalisation> IN_A_UNIT = List.of(
            new DistanceToReference(new DistanceToReference.Given(7)),
            new DistanceToReference(new DistanceToReference.Given(-7)),
            new DistanceToReference(new DistanceToReference.OfPlace(0)),
            new DistanceToTarget(10, false),
            new DistanceToTarget(10, true),
            new Goalposts(-10, 20, false),
            new Goalposts(-10, 20, true),
            new Goalposts(new Range(-10, 20), new Range(70, 130), false),
            new Scaled(3, 2),
            new ShareOfMaximum());

    private static final List<Normalisation> ALL =
            Stream.concat(WITHOUT_UNIT.stream(), IN_A_UNIT.stream()).toList();

    @Test
    void thesePropertiesRunOverEveryNormalisationThereIs() {
        assertThat(ALL.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Normalisation.class.getPermittedSubclasses());
        assertThat(ALL.stream().map(Normalisation::id).distinct())
                .containsExactlyInAnyOrder(
                        "borda",
                        "distance-to-maximum",
                        "distance-to-reference",
                        "distance-to-target",
                        "exponential-rank",
                        "goalposts",
                        "min-max",
                        "normal-scores",
                        "percentile",
                        "rank",
                        "scaled",
                        "share-of-maximum",
                        "z-score");
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void orderIsKeptAndEqualValuesScoreTheSame(@Given(Values.Provider.class) Values given) {
        double[] values = given.toArray();
        for (Normalisation how : ALL) {
            double[] scores = how.apply(values);
            for (int i = 0; i < values.length; i++) {
                for (int j = 0; j < values.length; j++) {
                    boolean kept = values[i] > values[j]
                            ? scores[i] >= scores[j]
                            : values[i] != values[j] || scores[i] == scores[j];
                    if (!kept) {
                        fail("%s of %s", how, given);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void gapsStayGapsAndAllElseIsANumber(@Given(Values.Provider.class) Values given) {
        double[] values = given.toArray();
        for (Normalisation how : ALL) {
            double[] scores = how.apply(values);
            assertThat(scores).hasSameSizeAs(values);
            for (int i = 0; i < values.length; i++) {
                assertThat(Double.isFinite(scores[i]))
                        .as("%s of %s", how, given)
                        .isNotEqualTo(Double.isNaN(values[i]));
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void aHigherValueNeverLowersThePlacesScoreOrRank(@Given(Values.Provider.class) Values given, int place, int by) {
        double[] before = given.toArray();
        int raised = Math.floorMod(place, before.length);
        double[] after = before.clone();
        after[raised] += Math.floorMod(by, 500) / 10.0;
        for (Normalisation how : ALL) {
            double[] scores = how.apply(before);
            double[] scoresAfter = how.apply(after);
            if (!Double.isNaN(before[raised])) {
                assertThat(Ranks.fromHighest(scoresAfter)[raised])
                        .as("%s of %s", how, given)
                        .isLessThanOrEqualTo(Ranks.fromHighest(scores)[raised]);
            }
            if (!Double.isNaN(before[raised]) && how != FROM_LEAST) {
                assertThat(scoresAfter[raised])
                        .as("%s of %s", how, given)
                        .isGreaterThanOrEqualTo(scores[raised] - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void reorderingPlacesReordersTheScores(@Given(Values.Provider.class) Values given, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, given.list().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[] shuffled = order.stream().mapToDouble(given.list()::get).toArray();
        for (Normalisation how : ALL) {
            double[] scores = how.apply(given.toArray());
            double[] expected = order.stream().mapToDouble(i -> scores[i]).toArray();
            // Sums taken in another order differ in their last digits.
            assertThat(renumbered(how, order).apply(shuffled))
                    .as("%s of %s", how, given)
                    .containsExactly(expected, within(1e-9));
        }
    }

    /** A reference place has another number among places in another order. */
    private static Normalisation renumbered(Normalisation how, List<Integer> order) {
        return how instanceof DistanceToReference to && to.reference() instanceof DistanceToReference.OfPlace place
                ? new DistanceToReference(new DistanceToReference.OfPlace(order.indexOf(place.place())))
                : how;
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void aPlaceThatIsInTwiceLeavesTheOrderOfTheOthers(@Given(Values.Provider.class) Values given, int place) {
        double[] once = given.toArray();
        double[] twice = Arrays.copyOf(once, once.length + 1);
        twice[once.length] = once[Math.floorMod(place, once.length)];
        for (Normalisation how : ALL) {
            assertThat(Ranks.fromHighest(Arrays.copyOf(how.apply(twice), once.length)))
                    .as("%s of %s", how, given)
                    .containsExactly(Ranks.fromHighest(how.apply(once)));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 60)
    void aChangeOfUnitLeavesTheScoresAlone(@Given(Values.Provider.class) Values given, int size, int shift) {
        double unit = Math.floorMod(size, 1_000) + 0.5;
        double nought = Math.floorMod(shift, 10_000) / 7.0;
        double[] inOtherUnits =
                Arrays.stream(given.toArray()).map(v -> v * unit + nought).toArray();
        for (Normalisation how : WITHOUT_UNIT) {
            assertThat(how.apply(inOtherUnits))
                    .as("%s of %s times %s plus %s", how, given, unit, nought)
                    .containsExactly(how.apply(given.toArray()), within(1e-7));
        }
    }

    @Test
    void valuesThatDoNotVaryHaveNoAnswer() {
        for (Normalisation how : ALL) {
            for (double[] values : List.of(
                    new double[] {},
                    new double[] {7},
                    new double[] {7, 7, 7},
                    new double[] {0.0, -0.0},
                    new double[] {7, Double.NaN},
                    new double[] {Double.NaN, Double.NaN})) {
                assertThatThrownBy(() -> how.apply(values))
                        .as("%s of %s", how, Arrays.toString(values))
                        .isInstanceOf(NoAnswer.class);
            }
        }
    }

    @Test
    void valuesAtTheEdgeOfArithmeticGiveNumbersOrNoAnswer() {
        for (Normalisation how : ALL) {
            for (double[] values : List.of(
                    new double[] {0, Double.MIN_VALUE, 2 * Double.MIN_VALUE},
                    new double[] {-Double.MAX_VALUE, 0, Double.MAX_VALUE},
                    new double[] {1, Math.nextUp(1)},
                    new double[] {0, 1e200, 1e-200},
                    new double[] {-1e300, -1e-300, -5})) {
                try {
                    assertThat(Arrays.stream(how.apply(values))).as("%s", how).allMatch(Double::isFinite);
                } catch (NoAnswer allowed) {
                    assertThat(allowed).hasMessageMatching(".*(differ by|the target|is nought).*");
                }
            }
        }
    }

    @Test
    void theValuesGivenAreLeftAsTheyAre() {
        for (Normalisation how : ALL) {
            double[] values = {3, 1, Double.NaN, 2};
            how.apply(values);
            assertThat(values).containsExactly(3, 1, Double.NaN, 2);
        }
    }
}
