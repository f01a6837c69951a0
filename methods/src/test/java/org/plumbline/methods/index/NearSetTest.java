package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.NearSet.Choice;

class NearSetTest {
    private static final Weighting STATED = new Weighting(List.of(22.5, 13.5, 9.3));
    private static final List<Normalisation> THREE =
            List.of(new ExponentialRank(23), new MinMax(), new ZScore(ZScore.Origin.LEAST));
    private static final NearSet NEAR = new NearSet(0.25, THREE);

    @Test
    void theSameSeedGivesTheSameChoicesAndAnotherSeedOthers() {
        assertThat(NEAR.draw(STATED, 2019, 50)).isEqualTo(NEAR.draw(STATED, 2019, 50));
        assertThat(NEAR.draw(STATED, 2019, 50)).isNotEqualTo(NEAR.draw(STATED, 2020, 50));
    }

    @Test
    void theFirstDrawsOfALongerListAreThoseOfAShorterOne() {
        List<Choice> longer = NEAR.draw(STATED, 7, 200);
        for (int draws : new int[] {0, 1, 2, 99}) {
            assertThat(NEAR.draw(STATED, 7, draws)).isEqualTo(longer.subList(0, draws));
        }
    }

    @Test
    void everyWeightStaysWithinAQuarterOfTheStatedOneAndBothEndsAreReached() {
        List<Choice> choices = NEAR.draw(STATED, 1, 2_000);
        for (int i = 0; i < 3; i++) {
            int weight = i;
            double stated = STATED.percents().get(weight);
            var ratios = choices.stream()
                    .mapToDouble(choice -> choice.percents().get(weight) / stated)
                    .summaryStatistics();
            assertThat(ratios.getMin()).isBetween(0.75 - 1e-12, 0.755);
            assertThat(ratios.getMax()).isBetween(1.245, 1.25 + 1e-12);
            // Evenly drawn: the mean of 2,000 has a standard error of 0.25 / sqrt(3 x 2,000) = 0.0032.
            assertThat(ratios.getAverage()).isCloseTo(1, within(0.016));
        }
    }

    @Test
    void everyNormalisationIsDrawnAboutAThirdOfTheTime() {
        // 3,000 draws: 1,000 expected, standard deviation sqrt(3,000 x 1/3 x 2/3) = 26; five of them are 130.
        assertThat(NEAR.draw(STATED, 3, 3_000).stream()
                        .collect(Collectors.groupingBy(Choice::normalisation, Collectors.counting()))
                        .values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isBetween(870L, 1_130L));
    }

    @Test
    void withNothingLeftOpenEveryDrawIsTheStatedChoice() {
        assertThat(new NearSet(0, List.of(new MinMax())).draw(STATED, 1, 10))
                .containsOnly(new Choice(new MinMax(), STATED.percents()));
    }

    @Test
    void theDrawsAreThoseOfThePublishedGeneratorWhateverTheJavaVersion() {
        // A run is recomputed years later, so the generator is checked against its publication, not against the JDK.
        long seed = 2019;
        List<Choice> choices = NEAR.draw(STATED, seed, 20);
        SplitMix seeds = new SplitMix(seed);
        for (Choice choice : choices) {
            SplitMix random = new SplitMix(seeds.nextLong());
            assertThat(choice.normalisation()).isEqualTo(THREE.get((int) (random.unit() * 3)));
            Function<Double, Double> near = percent -> percent * (1 + 0.25 * (2 * random.unit() - 1));
            assertThat(choice.percents())
                    .isEqualTo(STATED.percents().stream().map(near).toList());
        }
    }

    /** SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014, with Stafford's mix 13. */
    private static final class SplitMix {
        private long state;

        SplitMix(long seed) {
            state = seed;
        }

        long nextLong() {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }

        double unit() {
            return (nextLong() >>> 11) / 0x1.0p53;
        }
    }

    @Test
    void aNearSetThatIsNoneIsRefused() {
        for (double within : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NearSet(within, THREE));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new NearSet(0.25, List.of()));
    }
}
