package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.NoAnswer;

class SamplingErrorTest {
    private static final int MANY = 40_000;

    @Test
    void gammaVariatesHaveTheMomentsOfTheirShape() {
        for (double shape : new double[] {0.5, 1, 3.5, 200.5}) {
            SplittableRandom random = new SplittableRandom(9);
            double[] drawn = new double[MANY];
            Arrays.setAll(drawn, i -> Variates.gamma(shape, random));
            // Mean and variance of a gamma are its shape; the mean of n has a standard error of sqrt(shape / n), and
            // five are allowed.
            assertThat(mean(drawn)).isCloseTo(shape, within(5 * Math.sqrt(shape / MANY)));
            // Its fourth central moment is 3 shape^2 + 6 shape, so the variance has a standard error of sqrt((2 shape^2
            // + 6 shape) / n).
            assertThat(variance(drawn)).isCloseTo(shape, within(5 * Math.sqrt((2 * shape + 6) * shape / MANY)));
        }
    }

    @Test
    void sharesOfCountsAreDrawnFromJeffreysBeta() {
        // 3 out of 10: Beta(3.5, 7.5) has mean 3.5 / 11 and variance 3.5 x 7.5 / (11^2 x 12).
        double[] drawn = deviations(new FromEvents(filled(3), filled(10), 100));
        double deviation = 100 * Math.sqrt(3.5 * 7.5 / (121 * 12));
        assertThat(mean(drawn)).isCloseTo(100 * (3.5 / 11 - 0.3), within(5 * deviation / Math.sqrt(MANY)));
        assertThat(Math.sqrt(variance(drawn))).isCloseTo(deviation, within(0.03 * deviation));
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThan(-30);
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThan(70);
    }

    @Test
    void ratesOfCountsAreDrawnFromJeffreysGamma() {
        // 12 events in 400 person-years, per thousand: Gamma(12.5) / 0.4, mean 31.25, deviation sqrt(12.5) / 0.4.
        double[] drawn = deviations(new FromRates(filled(12), filled(400), 1000));
        double deviation = Math.sqrt(12.5) / 0.4;
        assertThat(mean(drawn)).isCloseTo(1.25, within(5 * deviation / Math.sqrt(MANY)));
        assertThat(Math.sqrt(variance(drawn))).isCloseTo(deviation, within(0.03 * deviation));
    }

    @Test
    void limitsHoldNineteenInTwentyOfWhatIsDrawnOnTheirScale() {
        for (FromLimits.Scale scale : FromLimits.Scale.values()) {
            // Evenly about the figure on each scale: 40 and 40/4 and 40 x 4 on logarithms; odds 1/4, 1 and 4 are 20%,
            // 50% and 80%.
            double[] limits = switch (scale) {
                case PLAIN -> new double[] {10, 30, 50};
                case LOG -> new double[] {10, 40, 160};
                case LOGIT_OF_PERCENT -> new double[] {20, 50, 80};
            };
            double[] drawn = deviations(new FromLimits(filled(limits[1]), filled(limits[0]), filled(limits[2]), scale));
            long below =
                    Arrays.stream(drawn).filter(x -> limits[1] + x < limits[0]).count();
            long above =
                    Arrays.stream(drawn).filter(x -> limits[1] + x > limits[2]).count();
            // 2.5% of 40,000 are 1,000 with a standard deviation of 31.
            assertThat(below).as(scale.name()).isBetween(845L, 1155L);
            assertThat(above).as(scale.name()).isBetween(845L, 1155L);
        }
    }

    @Test
    void limitsThatDoNotEncloseTheirFigureAreFound() {
        double[] figures = {5, 5, 5, Double.NaN};
        double[] low = {4, 6, Double.NaN, 4};
        double[] high = {6, 4, Double.NaN, 6};
        assertThat(FromLimits.wrongWayRound(figures, low, high)).containsExactly(1);
        assertThatThrownBy(() -> new FromLimits(figures, low, high, FromLimits.Scale.PLAIN))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("6.0 to 4.0 about 5.0");
    }

    @Test
    void whereThereIsNoFigureOrNoLimitNothingIsDrawnAndNoOtherPlaceMoves() {
        double[] figures = {5, 5, 5};
        double[] all = new FromLimits(figures, new double[] {4, 4, 4}, new double[] {6, 6, 6}, FromLimits.Scale.PLAIN)
                .deviations(new SplittableRandom(1));
        double[] some = new FromLimits(
                        figures,
                        new double[] {4, Double.NaN, 4},
                        new double[] {6, Double.NaN, 6},
                        FromLimits.Scale.PLAIN)
                .deviations(new SplittableRandom(1));
        assertThat(some).containsExactly(all[0], 0, all[2]);
        double[] counts = {3, Double.NaN, 0};
        assertThat(new FromEvents(counts, new double[] {9, 9, 0}, 1).deviations(new SplittableRandom(1)))
                .satisfies(drawn -> assertThat(drawn[0]).isNotZero())
                .endsWith(0, 0);
    }

    @Test
    void layersAreApartAndThoseOfOneSeedBelongTogether() {
        RandomIndices random = new RandomIndices(3);
        Tree tree = random.means(6, 3);
        double[][] columns = random.columns(6, 80, 0);
        ChoiceSpace space = RandomIndices.near(tree, columns);
        SamplingError error = new SamplingError(List.of(
                new SamplingError.Sampled(2, -1, limits(columns[2], 8)),
                new SamplingError.Sampled(4, 1, limits(columns[4], 8))));
        for (int threads : new int[] {1, 2, 8}) {
            Threads.on(threads, running -> {
                Margins margins = new Margins(space, running);
                RanksDrawn sampling = margins.sampling(error, 5, 60);
                RanksDrawn both = margins.both(error, 5, 60);
                assertThat(sampling.layer()).isEqualTo(RanksDrawn.Layer.SAMPLING);
                for (int draw = 0; draw < 60; draw++) {
                    long seed = DrawSeeds.draw(5, 60, 0).get(draw).ofSampling();
                    double[][] drawn = error.draw(columns, seed);
                    requireRanks(sampling, draw, space, space.asStated(), drawn);
                    requireRanks(both, draw, space, space.draw(5, 60).get(draw), drawn);
                }
                return sampling;
            });
        }
    }

    private static void requireRanks(
            RanksDrawn ranks, int draw, ChoiceSpace space, Drawing drawing, double[][] columns) {
        Tree tree = space.stated();
        double[][] scaled = space.scalings().values().get(drawing.scaling()).apply(columns, tree);
        int[] plain = Ranks.fromHighest(tree.withWeights(drawing.toWeights()).scores(scaled)[tree.index()]);
        for (int place = 0; place < plain.length; place++) {
            assertThat(ranks.rank(place, draw)).isEqualTo(plain[place]);
        }
    }

    @Test
    void anErrorOfNothingLeavesEveryRank() {
        RandomIndices random = new RandomIndices(3);
        Tree tree = random.means(6, 3);
        double[][] columns = random.columns(6, 80, 0);
        ChoiceSpace space = RandomIndices.space(tree, columns, 0.25, new MinMax());
        SamplingError none = new SamplingError(List.of(new SamplingError.Sampled(1, 1, limits(columns[1], 0))));
        Threads.on(2, running -> {
            Margins margins = new Margins(space, running);
            int[] stated = margins.statedRanks();
            RanksDrawn drawn = margins.sampling(none, 1, 10);
            for (int place = 0; place < stated.length; place++) {
                assertThat(drawn.rank(place, 9)).isEqualTo(stated[place]);
            }
            return stated;
        });
    }

    private static FromLimits limits(double[] figures, double away) {
        double[] low = Arrays.stream(figures).map(x -> x - away).toArray();
        double[] high = Arrays.stream(figures).map(x -> x + away).toArray();
        return new FromLimits(figures, low, high, FromLimits.Scale.PLAIN);
    }

    private static double[] deviations(FigureError error) {
        return error.deviations(new SplittableRandom(1));
    }

    private static double[] filled(double value) {
        double[] filled = new double[MANY];
        Arrays.fill(filled, value);
        return filled;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }
}
