package org.plumbline.methods.index.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.PrincipalComponents;
import org.plumbline.model.problems.NoAnswer;

class WeigherTest {
    private static final List<String> NAMES = List.of("jobs", "homes", "health", "crime");

    /** Those whose weights are found or made, not returned as stated. */
    private static final List<Weigher> FOUND = List.of(
            new Equal(),
            new PrincipalComponent(PrincipalComponent.Loading.SQUARED, true),
            new PrincipalComponent(PrincipalComponent.Loading.ABSOLUTE, true),
            new OneFactor(OneFactor.By.SCORE_COEFFICIENTS),
            new OneFactor(OneFactor.By.LOADINGS),
            new Ballots(List.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(0.0, 0.0, 10.0, 10.0))));

    @Test
    void weightsAreNotNegativeAndSumToOne() {
        for (Weigher weigher : FOUND) {
            double[] weights = weigher.weigh(NAMES, parts(7, 60));
            assertThat(weights).as(weigher.id()).hasSize(4);
            assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
            assertThat(Arrays.stream(weights).sum()).as(weigher.id()).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void theOrderOfPlacesAndTheUnitsOfPartsDoNotMatter() {
        double[][] parts = parts(8, 60);
        List<Integer> order = IntStream.range(0, 60).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(1));
        double[][] other = Arrays.stream(parts)
                .map(part -> order.stream()
                        .mapToDouble(place -> 3 * part[place] + 100)
                        .toArray())
                .toArray(double[][]::new);
        for (Weigher weigher : FOUND) {
            assertThat(weigher.weigh(NAMES, other))
                    .as(weigher.id())
                    .containsExactly(weigher.weigh(NAMES, parts), within(1e-8));
        }
    }

    @Test
    void placesThatLackAPartDoNotMatter() {
        double[][] parts = parts(9, 60);
        double[][] longer =
                Arrays.stream(parts).map(part -> Arrays.copyOf(part, 61)).toArray(double[][]::new);
        longer[2][60] = Double.NaN;
        longer[0][60] = 1e6;
        for (Weigher weigher : FOUND) {
            assertThat(weigher.weigh(NAMES, longer)).as(weigher.id()).containsExactly(weigher.weigh(NAMES, parts));
        }
    }

    /** Parts that have one thing behind them, the first telling it best. */
    private static double[][] parts(int seed, int places) {
        Random random = new Random(seed);
        double[][] parts = new double[4][places];
        for (int place = 0; place < places; place++) {
            double behind = random.nextGaussian();
            for (int k = 0; k < 4; k++) {
                parts[k][place] = behind + (0.4 + 0.3 * k) * random.nextGaussian();
            }
        }
        return parts;
    }

    @Test
    void thePartThatTellsTheOneThingBestCountsMostByTheFactor() {
        double[] weights = new OneFactor(OneFactor.By.SCORE_COEFFICIENTS).weigh(NAMES, parts(10, 2_000));
        for (int k = 1; k < 4; k++) {
            assertThat(weights[k - 1]).isGreaterThan(weights[k]);
        }
    }

    @Test
    void squaredLoadingsOfTheFirstComponentAreItsShares() {
        double[][] parts = parts(11, 40);
        double[] loadings = PrincipalComponents.of(NAMES, parts).loadings(0);
        assertThat(new PrincipalComponent(PrincipalComponent.Loading.SQUARED, false).weigh(NAMES, parts))
                .containsExactly(Arrays.stream(loadings).map(one -> one * one).toArray(), within(1e-14));
    }

    @Test
    void aPartThatRunsAgainstTheOthersIsRefusedUnlessToldOtherwise() {
        double[][] parts = parts(12, 40);
        double[] asItShould = new PrincipalComponent(PrincipalComponent.Loading.ABSOLUTE, false).weigh(NAMES, parts);
        parts[1] = Arrays.stream(parts[1]).map(value -> -value).toArray();
        assertThatThrownBy(() -> new PrincipalComponent(PrincipalComponent.Loading.ABSOLUTE, false).weigh(NAMES, parts))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("homes runs against the other parts");
        assertThatThrownBy(() -> new OneFactor(OneFactor.By.LOADINGS).weigh(NAMES, parts))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("homes runs against the other parts");
        assertThat(new PrincipalComponent(PrincipalComponent.Loading.ABSOLUTE, true).weigh(NAMES, parts))
                .containsExactly(asItShould, within(1e-13));
    }

    @Test
    void statedWeightsAreNotRescaled() {
        double[][] parts = parts(13, 5);
        assertThat(new Given(List.of(22.5, 13.5, 9.3, 0.0)).weigh(NAMES, parts)).containsExactly(22.5, 13.5, 9.3, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Given(List.of(0.0, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Given(List.of(1.0, -1.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Given(List.of(1.0)).weigh(NAMES, parts))
                .withMessageContaining("1 weights for [jobs");
    }

    @Test
    void eachPanellistCountsAlikeHoweverManyPointsAreGiven() {
        // 1 and 3 points are 25 and 75 of 100; 50 and 50 are 50 and 50: means 37.5 and 62.5, each 12.5 from both.
        Ballots ballots = new Ballots(List.of(List.of(1.0, 3.0), List.of(50.0, 50.0)));
        assertThat(ballots.weigh(List.of("jobs", "homes"), new double[2][1])).containsExactly(0.375, 0.625);
        double deviation = Math.sqrt(2 * 12.5 * 12.5);
        assertThat(ballots.spreads())
                .containsExactly(
                        new Ballots.Spread(37.5, deviation, 25, 50), new Ballots.Spread(62.5, deviation, 50, 75));
        assertThat(new Ballots(List.of(List.of(2.0, 2.0))).spreads().get(0).deviation())
                .isNaN();
    }

    @Test
    void ballotsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Ballots(List.of(List.of(1.0, 2.0))).weigh(NAMES, new double[4][1]))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("over 2 parts, but there are 4");
        List<Double> nothing = List.of(0.0, 0.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Ballots(List.of(nothing)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ballots(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ballots(List.of(List.of(1.0, 2.0), List.of(1.0))));
    }

    @Test
    void domainsAreWeighedFromTheBottomUp() {
        // a and b make the domain d by stated weights 3 and 1; d and c make the index by the component of d so made.
        Tree tree = Tree.of(List.of(
                new Tree.Element("a", Optional.of("d"), 7, Optional.empty()),
                new Tree.Element("b", Optional.of("d"), 7, Optional.empty()),
                new Tree.Element("c", Optional.of("index"), 7, Optional.empty()),
                new Tree.Element("e", Optional.of("index"), 7, Optional.empty()),
                new Tree.Element("d", Optional.of("index"), 7, Optional.of(new ArithmeticMean())),
                new Tree.Element("index", Optional.empty(), 1, Optional.of(new ArithmeticMean()))));
        double[][] parts = parts(14, 30);
        Weigher component = new PrincipalComponent(PrincipalComponent.Loading.SQUARED, false);
        Tree resolved = Weighing.resolve(tree, Map.of(4, new Given(List.of(3.0, 1.0)), 5, component), parts);
        double[] domain = IntStream.range(0, 30)
                .mapToDouble(i -> (3 * parts[0][i] + parts[1][i]) / 4)
                .toArray();
        double[] expected = component.weigh(List.of("c", "e", "d"), new double[][] {parts[2], parts[3], domain});
        assertThat(resolved.weights())
                .containsExactly(new double[] {3, 1, expected[0], expected[1], expected[2], 1}, within(1e-12));
        assertThat(Weighing.resolve(tree, Map.of(), parts).weights()).isEqualTo(tree.weights());
        assertThatIllegalArgumentException().isThrownBy(() -> Weighing.resolve(tree, Map.of(0, new Equal()), parts));
    }
}
