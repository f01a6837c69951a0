package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.RankScore;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.problems.NoAnswer;

/** Scores that are put on a scale before or after they are put together. */
@ExtendWith(InstancioExtension.class)
class ScaledPartsTest {
    private static final double[][] PARTS = {{0, 10, 20, 40}, {4, 3, 2, Double.NaN}};
    private static final double[] WEIGHTS = {3, 1};
    private static final List<Aggregation> MEANS =
            List.of(new ArithmeticMean(), new WeightedMedian(), new LeastPresent(new ArithmeticMean(), 0.5));
    private static final List<Normalisation> SCALES =
            List.of(new MinMax(), new RankScore(RankScore.As.RANK), new ZScore(ZScore.Origin.MEAN));

    /** The means are 1, 8.25, 15.5 and 40; from 1 to 40 they are 0, 7.25, 14.5 and 39 of 39 on the way. */
    @Test
    void theOutcomeIsPutOnAScale() {
        assertThat(new OnScale(new ArithmeticMean(), new MinMax()).apply(PARTS, WEIGHTS))
                .containsExactly(new double[] {0, 725 / 39.0, 1450 / 39.0, 100}, within(1e-12));
    }

    /** On 0 to 100 the parts are 0, 25, 50, 100 and 100, 50, 0, -. Three to one: 25, 31.25, 37.5 and 100. */
    @Test
    void eachPartIsPutOnAScaleBefore() {
        PartsOnScale how = new PartsOnScale(new ArithmeticMean(), new MinMax());
        assertThat(how.apply(PARTS, WEIGHTS)).containsExactly(new double[] {25, 31.25, 37.5, 100}, within(1e-12));
        assertThat(PARTS[0]).as("left as they are").containsExactly(0, 10, 20, 40);
    }

    @Test
    void theyAreNoSumsOfWhatEachPartAddsAndSayWhatTheyDo() {
        for (Aggregation how : List.of(
                new OnScale(new ArithmeticMean(), new MinMax()),
                new PartsOnScale(new ArithmeticMean(), new MinMax()))) {
            assertThat(how.additive()).isFalse();
            assertThat(how.id()).isEqualTo("arithmetic-mean");
            assertThat(how.inWords()).startsWith(new ArithmeticMean().inWords()).contains("min-max");
        }
    }

    @Test
    void scoresThatAreAllTheSameHaveNoScale() {
        double[][] alike = {{5, 5}};
        double[] one = {1};
        assertThatThrownBy(() -> new OnScale(new ArithmeticMean(), new MinMax()).apply(alike, one))
                .isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> new PartsOnScale(new ArithmeticMean(), new MinMax()).apply(alike, one))
                .isInstanceOf(NoAnswer.class);
    }

    /** For means, where a place's parts change no other place's score before the scale. */
    @ParameterizedTest
    @InstancioSource(samples = 60)
    void askingForOtherPartsOfAPlaceIsComputingAllAgainWithThem(long seed) {
        Random random = new Random(seed);
        Parts parts = Parts.draw(seed);
        for (double[] part : parts.scores()) { // so that every part varies, whatever was drawn
            part[0] = 0.5;
            part[1] = 101;
        }
        int[] places = new int[6];
        double[][] instead = new double[parts.scores().length][places.length];
        Arrays.setAll(places, k -> 2 + random.nextInt(Math.max(1, parts.places() - 2)));
        if (parts.places() < 3) {
            Arrays.fill(places, 0);
        }
        Arrays.sort(places);
        for (double[] part : instead) {
            Arrays.setAll(part, k -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt(120));
        }
        for (Aggregation how : MEANS) {
            for (Normalisation scale : SCALES) {
                for (Aggregation scaled : List.of(new OnScale(how, scale), new PartsOnScale(how, scale))) {
                    try {
                        assertSame(scaled, instead, places, parts);
                    } catch (NoAnswer alike) {
                        assertThat(alike).hasMessageContaining("the same"); // drawn so that nothing varies
                    }
                }
            }
        }
    }

    private static void assertSame(Aggregation how, double[][] instead, int[] places, Parts parts) {
        double[] asked = how.applyInstead(instead, places, parts.scores(), parts.weights());
        for (int k = 0; k < places.length; k++) {
            double[][] all = Arrays.stream(parts.scores()).map(double[]::clone).toArray(double[][]::new);
            for (int part = 0; part < all.length; part++) {
                all[part][places[k]] = instead[part][k];
            }
            assertThat(Double.valueOf(asked[k]))
                    .as("%s, number %d", how.inWords(), k)
                    .isEqualTo(Double.valueOf(how.apply(all, parts.weights())[places[k]]));
        }
    }
}
