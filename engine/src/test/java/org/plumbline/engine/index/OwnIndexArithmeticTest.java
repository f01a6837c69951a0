package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.engine.index.OwnIndex.AS_THEY_ARE;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.MazziottaPareto;
import org.plumbline.model.problems.NoAnswer;

/** Every scale, aggregation and way of weighing that a recipe can name reaches the arithmetic that it says, on four places. */
class OwnIndexArithmeticTest {
    private static final Offset<Double> NEARLY = within(1e-9);
    private static final double[][] PARTS = {{1, 4, 9, 16}, {4, 4, 1, 1}, {2, 4, 3, 5}};

    @TempDir
    Path folder;

    private OwnIndex x() {
        return new OwnIndex(folder).file("code,x\nA,0\nB,10\nC,20\nD,40\n");
    }

    private OwnIndex abc() {
        return new OwnIndex(folder).file("code,a,b,c\nA,1,4,2\nB,4,4,4\nC,9,1,3\nD,16,1,5\n");
    }

    private static final String ABC = "indicators:\n  - {column: a}\n  - {column: b}\n  - {column: c}\n";

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method: min-max | 0 25 50 100",
                "method: min-max, least: 1, most: 100 | 1 25.75 50.5 100",
                "method: rank | 1 2 3 4",
                "method: borda | 0 1 2 3",
                "method: percentile | 0 0.3333333333333333 0.6666666666666666 1",
                "method: goalposts, low: 10, high: 30 | 0 0 50 100",
                "method: goalposts, low: 10, high: 30, beyond: true | -50 0 50 150",
                "method: distance-to-maximum | 0 0.25 0.5 1",
                "method: distance-to-reference, value: 20 | -1 -0.5 0 1",
                "method: distance-to-reference, place: C | -1 -0.5 0 1",
                "method: distance-to-target, target: 20 | 0 0.5 1 1",
                "method: distance-to-target, target: 20, beyond: true | 0 0.5 1 2",
                "method: share-of-maximum | 0 0.25 0.5 1",
                "method: scaled, centre: 10, scale: 5 | -2 0 2 6",
            })
    void aScaleIsTheOneThatIsNamed(String scale, String expected) {
        assertThat(x().scaled("indicators: [{column: x}]\nnormalisation: {" + scale + "}\n"))
                .containsExactly(numbers(expected), NEARLY);
        assertThat(x().scaled("indicators:\n  - {column: x, normalisation: {" + scale + "}}\n"))
                .as("a scale of its own")
                .containsExactly(numbers(expected), NEARLY);
    }

    /** What a recipe states is in the indicator's unit, whichever way the indicator runs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method: min-max | 100 75 50 0",
                "method: rank | 4 3 2 1",
                "method: goalposts, low: 10, high: 30 | 100 100 50 0",
                "method: goalposts, low: 10, high: 30, beyond: true | 150 100 50 -50",
                "method: distance-to-reference, value: 20 | 1 0.5 0 -1",
                "method: distance-to-reference, place: C | 1 0.5 0 -1",
                "method: distance-to-target, target: 10 | 1 1 0.6666666666666666 0",
                "method: scaled, centre: 10, scale: 5 | 2 0 -2 -6",
            })
    void anIndicatorThatRunsTheOtherWayIsTurned(String scale, String expected) {
        assertThat(x().scaled("indicators: [{column: x, higher-is: better}]\nnormalisation: {" + scale + "}\n"))
                .containsExactly(numbers(expected), NEARLY);
    }

    /** The mean is 17.5, the squares of the distances sum to 875, three degrees of freedom. */
    @Test
    void zScoresAndScoresOfRanks() {
        double deviation = Math.sqrt(875 / 3.0);
        assertThat(x().scaled("indicators: [{column: x}]\nnormalisation: {method: z-score, origin: mean}\n"))
                .containsExactly(
                        new double[] {-17.5 / deviation, -7.5 / deviation, 2.5 / deviation, 22.5 / deviation}, NEARLY);
        // The 20% point of the normal distribution, of any printed table: -0.8416.
        assertThat(x().scaled(
                                "indicators: [{column: x}]\nnormalisation: {method: normal-scores, position: rank-over-n-plus-1}\n")[
                        0])
                .isCloseTo(-0.8416212335729142, within(1e-9));
        // The highest rank scores 100 whatever the constant.
        assertThat(x().scaled("indicators: [{column: x}]\nnormalisation: {method: exponential-rank, constant: 23}\n")[
                        3])
                .isCloseTo(100, NEARLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method: arithmetic-mean | 2.3333333333333335 4 4.333333333333333 7.333333333333333",
                "method: geometric-mean | 2 4 3 4.308869380063768",
                "method: harmonic-mean | 1.7142857142857142 4 2.076923076923077 2.376237623762376",
                "method: generalised-mean, power: 2 | 2.6457513110645907 4 5.507570547286102 9.695359714832659",
                "method: median | 2 4 3 5",
                "method: weighted-sum | 7 12 13 22",
                "method: arithmetic-mean, then-on: {method: rank} | 1 2 3 4",
                "method: arithmetic-mean, parts-on: {method: percentile} | 0.2222222222222222 0.5555555555555556 0.3333333333333333 0.6666666666666666",
            })
    void anAggregationIsTheOneThatIsNamed(String aggregation, String expected) {
        assertThat(abc().scores(ABC + AS_THEY_ARE + "aggregation: {" + aggregation + "}\n"))
                .containsExactly(numbers(expected), NEARLY);
    }

    @Test
    void copelandAndMazziottaParetoAreThoseOfTheMethods() {
        double[] alike = {1, 1, 1};
        assertThat(abc().scores(ABC + AS_THEY_ARE + "aggregation: {method: copeland}\n"))
                .containsExactly(new Copeland().apply(PARTS, alike));
        assertThat(abc().scores(ABC + AS_THEY_ARE + "aggregation: {method: mazziotta-pareto, penalty: added}\n"))
                .containsExactly(new MazziottaPareto(MazziottaPareto.Penalty.ADDED).apply(PARTS, alike));
    }

    @Test
    void aPlaceWithTooFewPartsHasNoScore() {
        OwnIndex gaps = new OwnIndex(folder).file("code,a,b,c\nA,1,,\nB,4,4,\nC,9,1,3\nD,16,1,5\n");
        assertThat(gaps.scores(ABC + AS_THEY_ARE + "aggregation: {method: arithmetic-mean, least: 60}\n"))
                .containsExactly(new double[] {Double.NaN, 4, 13 / 3.0, 22 / 3.0}, NEARLY);
        assertThat(gaps.scores(ABC + AS_THEY_ARE)).containsExactly(new double[] {1, 4, 13 / 3.0, 22 / 3.0}, NEARLY);
    }

    private static final String WEIGHED =
            "indicators:\n  - {column: a, weight: 50}\n  - {column: b, weight: 30}\n  - {column: c, weight: 20}\n";

    @Test
    void weightsAreTheStatedOnesOrWorkedOut() {
        assertThat(abc().scores(WEIGHED + AS_THEY_ARE)[0]).isCloseTo(0.5 + 1.2 + 0.4, NEARLY);
        assertThat(abc().scores(WEIGHED + AS_THEY_ARE + "weighting: {method: equal}\n")[0])
                .isCloseTo(7 / 3.0, NEARLY);
        assertThat(abc().scores(WEIGHED + AS_THEY_ARE
                        + "aggregation: {method: weighted-sum}\nweighting: {method: given, unit: percent}\n")[0])
                .isCloseTo(2.1, NEARLY);
        assertThat(abc().scores(WEIGHED + AS_THEY_ARE + "aggregation: {method: weighted-sum}\n")[0])
                .isCloseTo(210, NEARLY);
    }

    /** The first gives a quarter and three quarters, the second half and half: 0.375 of 1 and 0.625 of 4. */
    @Test
    void ballotsAreMeansOfShares() {
        assertThat(abc().scores("indicators:\n  - {column: a}\n  - {column: b}\n" + AS_THEY_ARE
                        + "weighting: {method: ballots, ballots: [{a: 1, b: 3}, {a: 5, b: 5}]}\n")[0])
                .isCloseTo(2.875, NEARLY);
    }

    /** A domain of one part needs no ballot; the index is 0.8 of it and 0.2 of the other domain, where c has all. */
    @Test
    void ballotsReachEveryLevel() {
        assertThat(abc().scores("""
                indicators:
                  - {column: a, in: one}
                  - {column: b, in: two}
                  - {column: c, in: two}
                domains: [{id: one}, {id: two}]
                weighting: {method: ballots, ballots: [{one: 8, two: 2, b: 0, c: 1}]}
                """ + AS_THEY_ARE)).containsExactly(new double[] {1.2, 4, 7.8, 13.8}, NEARLY);
    }

    @Test
    void componentsFactorsAndImportanceGiveWeights() {
        OwnIndex six = new OwnIndex(folder).file("code,a,b,c\nA,1,2,1\nB,2,1,3\nC,3,5,2\nD,4,3,6\nE,5,6,4\nF,6,4,5\n");
        for (String method : new String[] {
            "principal-component, loading: squared",
            "principal-component, loading: absolute",
            "one-factor, by: loadings"
        }) {
            double[] weights = six.build(ABC + "weighting: {method: " + method + "}\n")
                    .built()
                    .tree()
                    .weights();
            assertThat(Arrays.stream(weights)).as(method).allMatch(weight -> weight > 0);
            assertThat(weights[0]).as(method).isNotEqualTo(weights[1]);
        }
    }

    /** Both hold the numbers 1 to 6, so that they matter alike if they count alike. */
    @Test
    void importanceGivesTheWeightsThatReachIt() {
        double[] weights = new OwnIndex(folder)
                .file("code,a,b\nA,1,2\nB,2,1\nC,3,5\nD,4,3\nE,5,6\nF,6,4\n")
                .build("indicators:\n  - {column: a, weight: 9}\n  - {column: b}\n"
                        + "weighting: {method: importance, targets: {a: 3, b: 3}}\n")
                .built()
                .tree()
                .weights();
        assertThat(weights[0] / weights[1]).isCloseTo(1, within(1e-2));
    }

    @Test
    void domainsNestHaveWaysOfTheirOwnAndComeInAnyOrder() {
        BuiltAnswer answer = abc().build("""
                indicators:
                  - {column: a, in: inner}
                  - {column: b, in: inner, weight: 3}
                  - {column: c}
                domains:
                  - {id: outer, weight: 2}
                  - {id: inner, in: outer, aggregation: {method: geometric-mean}, weighting: {method: equal}}
                """ + AS_THEY_ARE);
        // The roots of 4, 16, 9 and 16, twice, and c once.
        assertThat(answer.built().indexScores()).containsExactly(new double[] {2, 4, 3, 13 / 3.0}, NEARLY);
        assertThat(answer.built().ranks()).containsExactly(4, 2, 3, 1);
        assertThat(answer.title(answer.built().tree().find("inner").orElseThrow()))
                .isEqualTo("inner");
    }

    @Test
    void whatHasNoAnswerNamesRecipeIndicatorAndWhatToDo() {
        OwnIndex odd = new OwnIndex(folder).file("code,a,b,c\nA,1,7,\nB,-4,7,\nC,9,7,\n");
        assertThatThrownBy(() -> odd.scores("indicators: [{column: a}, {column: b, title: Damp homes}]\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("Recipe mine: the indicator \"Damp homes\" (b): Every observed value is the same, so places"
                        + " cannot be told apart by it. Leave it out.");
        assertThatThrownBy(() -> odd.scores("indicators: [{column: a}, {column: c}]\n"))
                .hasMessage(
                        "Recipe mine: the indicator \"c\" (c): No place has a value, so there is nothing to put on a"
                                + " scale. Leave it out.");
        assertThatThrownBy(() -> odd.scores("indicators: [{column: a, in: d}]\ndomains: [{id: d, title: Damp}]\n"
                        + AS_THEY_ARE + "aggregation: {method: geometric-mean}\n"))
                .hasMessageContainingAll(
                        "Recipe mine: the domain \"Damp\" (d): ", "1 place has", "min-max from 1 to 100");
        assertThatThrownBy(() -> odd.scores(
                        "indicators: [{column: a}]\nnormalisation: {method: distance-to-reference, place: Z}\n"))
                .hasMessageContaining("the place Z, which is not among the figures");
    }
}
