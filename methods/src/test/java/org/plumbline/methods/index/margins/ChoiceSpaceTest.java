package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;

class ChoiceSpaceTest {
    private static final RandomIndices RANDOM = new RandomIndices(1);
    private static final Tree TREE = RANDOM.means(6, 3);
    private static final double[][] COLUMNS = RANDOM.columns(6, 10, 0);
    private static final ChoiceSpace WIDE = new ChoiceSpace(
            "far",
            TREE,
            Preparations.of(
                    List.of(names("gaps", "mean", "median"), names("outliers", "none", "log", "winsorised")),
                    IntStream.range(0, 6).mapToObj(k -> COLUMNS).toList()),
            new Alternatives<>(
                    "normalisation",
                    List.of("min-max", "z-score"),
                    List.of(
                            Scaling.everywhere(new MinMax(), 6),
                            Scaling.everywhere(new ZScore(ZScore.Origin.MEAN), 6))),
            List.of(
                    WeightRange.atLevel("weights of indicators", TREE, 1, 0.25),
                    WeightRange.atLevel("weights of domains", TREE, 2, 0.5)),
            List.of(new Alternatives<>(
                    "aggregation",
                    List.of("as stated", "mean"),
                    List.of(Aggregating.asStated(), Aggregating.atLevel(2, new ArithmeticMean())))));

    private static Alternatives<String> names(String choice, String... names) {
        return new Alternatives<>(choice, List.of(names), List.of(names));
    }

    @Test
    void theOpenChoicesAreNamedInTheOrderOfDrawing() {
        assertThat(WIDE.open())
                .containsExactly(
                        "gaps",
                        "outliers",
                        "normalisation",
                        "weights of indicators",
                        "weights of domains",
                        "aggregation");
        assertThat(RandomIndices.space(TREE, COLUMNS, 0, new MinMax()).open()).isEmpty();
    }

    @Test
    void theFirstDrawsOfALongerListAreThoseOfAShorterOne() {
        List<Drawing> longer = WIDE.draw(7, 200);
        for (int draws : new int[] {0, 1, 2, 99}) {
            assertThat(WIDE.draw(7, draws)).isEqualTo(longer.subList(0, draws));
        }
        assertThat(WIDE.draw(8, 200)).isNotEqualTo(longer);
    }

    @Test
    void everyCombinationIsDrawnAboutAsOften() {
        // 2 x 3 x 2 x 2 = 24 of 12,000 draws: 500 expected, standard deviation 22; five of them are 110.
        assertThat(WIDE.draw(3, 12_000).stream()
                        .collect(Collectors.groupingBy(
                                one -> List.of(one.preparation(), one.scaling(), one.composition()),
                                Collectors.counting()))
                        .values())
                .hasSize(24)
                .allSatisfy(count -> assertThat(count).isBetween(390L, 610L));
    }

    @Test
    void everyWeightStaysWithinItsShareOfTheStatedOneAndReachesBothEnds() {
        List<Drawing> drawings = WIDE.draw(1, 3_000);
        for (int element = 0; element < TREE.size(); element++) {
            int number = element;
            double stated = TREE.element(element).weight();
            double within = element == TREE.index() ? 0 : new double[] {0, 0.25, 0.5, 0}[TREE.level(element)];
            var ratios = drawings.stream()
                    .mapToDouble(one -> one.toWeights()[number] / stated)
                    .summaryStatistics();
            assertThat(ratios.getMin()).isBetween(1 - within - 1e-12, 1 - 0.98 * within);
            assertThat(ratios.getMax()).isBetween(1 + 0.98 * within, 1 + within + 1e-12);
        }
    }

    @Test
    void openingOneMoreChoiceMovesNoSamplingError() {
        long[] none = DrawSeeds.draw(5, 20, 0).stream()
                .mapToLong(DrawSeeds::ofSampling)
                .toArray();
        long[] many = DrawSeeds.draw(5, 20, 9).stream()
                .mapToLong(DrawSeeds::ofSampling)
                .toArray();
        assertThat(none).isEqualTo(many).doesNotHaveDuplicates();
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> names("gaps", "mean", "mean"));
        assertThatIllegalArgumentException().isThrownBy(() -> names("gaps"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightRange("weights", List.of(1.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preparations.among("gaps", List.of("mean", "median"), List.<double[][]>of(COLUMNS)));
    }
}
