package org.plumbline.methods.index.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.methods.index.RankScore;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.GeneralisedMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.HarmonicMean;
import org.plumbline.methods.index.aggregation.LeastPresent;
import org.plumbline.methods.index.aggregation.MazziottaPareto;
import org.plumbline.methods.index.aggregation.PartsOnScale;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.aggregation.WeightedMedian;
import org.plumbline.methods.index.aggregation.WeightedSum;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;

@ExtendWith(InstancioExtension.class)
class ReasonsTest {
    private static final double GAP = Double.NaN;
    private static final List<Aggregation> PLACE_BY_PLACE = List.of(
            new ArithmeticMean(),
            new GeometricMean(),
            new HarmonicMean(),
            new GeneralisedMean(0.5),
            new WeightedMedian(),
            new WeightedSum(),
            new MazziottaPareto(MazziottaPareto.Penalty.ADDED),
            new LeastPresent(new ArithmeticMean(), 0.6));

    /** Two indicators of housing, one of crime that is a part of the index itself. */
    private static Tree small(Aggregation housing, Aggregation index) {
        return Tree.of(List.of(
                new Tree.Element("damp", Optional.of("housing"), 1, Optional.empty()),
                new Tree.Element("crowding", Optional.of("housing"), 3, Optional.empty()),
                new Tree.Element("crime", Optional.of("index"), 3, Optional.empty()),
                new Tree.Element("housing", Optional.of("index"), 2, Optional.of(housing)),
                new Tree.Element("index", Optional.empty(), 1, Optional.of(index))));
    }

    private static Reasons reasons(Tree tree, double[][] normalised) {
        return new Reasons(tree, tree.scores(normalised), Integer.MAX_VALUE, 1);
    }

    @Test
    void domainsWithinDomainsAreTakenApartAsFarDownAsSecondsAllow() {
        // Each domain holds three indicators and the next domain: each level multiplies the work by eight.
        int levels = 20;
        List<Tree.Element> elements = new ArrayList<>();
        for (int i = 0; i < 3 * levels; i++) {
            elements.add(new Tree.Element("i" + i, Optional.of("d" + i / 3), 1, Optional.empty()));
        }
        for (int level = levels - 1; level >= 0; level--) {
            Optional<String> in = level == 0 ? Optional.empty() : Optional.of("d" + (level - 1));
            elements.add(new Tree.Element("d" + level, in, 1, Optional.of(new GeometricMean())));
        }
        Tree tree = Tree.of(elements);
        Random random = new Random(3);
        double[][] normalised = new double[3 * levels][2];
        for (double[] column : normalised) {
            Arrays.setAll(column, place -> 1 + random.nextDouble());
        }
        Reason reason = reasons(tree, normalised).against(0, Base.place(normalised, 1));
        double told = IntStream.of(tree.children(tree.index()))
                .mapToDouble(reason::contribution)
                .sum();
        assertThat(told).isCloseTo(reason.score() - reason.base(), within(1e-12));
        assertThat(reason.contribution(6)).isFinite(); // of the third level
        assertThat(reason.contribution(3 * levels - 1)).isNaN();
        assertThat(reason.covered(levels)).isLessThan(1);
    }

    @Test
    void whereScoresAddWhatEachPartAddsIsReadOff() {
        // Housing (80 + 3 x 40) / 4 = 50, index (2 x 50 + 3 x 10) / 5 = 26: damp adds 0.1 x 80, crowding 0.3 x 40,
        // crime 0.6 x 10.
        Reason reason = reasons(small(new ArithmeticMean(), new ArithmeticMean()), new double[][] {{80}, {40}, {10}})
                .of(0);
        assertThat(contributions(reason, 5)).containsExactly(new double[] {8, 12, 6, 20, 26}, within(1e-12));
        assertThat(reason.score()).isCloseTo(26, within(1e-12));
        assertThat(reason.method()).isEqualTo(Reason.Method.ADDITIVE);
        assertThat(reason.covered(1)).isEqualTo(1);
        assertThat(reason.covered(2)).isCloseTo(20 / 26.0, within(1e-12)); // crime is broken down no further
    }

    @Test
    void aMissingPartAddsNothingAndTheOthersCountForIt() {
        // Without damp, housing is crowding's 40: the index is 22, of which crowding adds 0.4 x 40.
        Reason reason = reasons(small(new ArithmeticMean(), new ArithmeticMean()), new double[][] {{GAP}, {40}, {10}})
                .of(0);
        assertThat(contributions(reason, 5)).containsExactly(new double[] {0, 16, 6, 16, 22}, within(1e-12));
        Reason tooFew = reasons(
                        small(new LeastPresent(new ArithmeticMean(), 1), new ArithmeticMean()),
                        new double[][] {{GAP}, {40}, {10}})
                .of(0);
        assertThat(contributions(tooFew, 5)).containsExactly(new double[] {0, 0, 10, 0, 10}, within(1e-12));
    }

    @Test
    void printedWeightsAddAsPrinted() {
        Reason reason = reasons(small(new WeightedSum(), new WeightedSum()), new double[][] {{1}, {2}, {4}})
                .of(0);
        assertThat(contributions(reason, 5)).containsExactly(2, 12, 12, 14, 26);
    }

    @Test
    void underAGeometricMeanNothingAddsButDifferencesAreShared() {
        Tree tree = small(new ArithmeticMean(), new GeometricMean()).withWeights(new double[] {1, 1, 1, 1, 1});
        Reasons reasons = reasons(tree, new double[][] {{16, 2}, {16, 6}, {9, 1}});
        assertThatThrownBy(() -> reasons.of(0)).isInstanceOf(NoAnswer.class).hasMessageContaining("index is not a sum");
        // The index is 12 against 2. Housing from 4 to 16 first: from 2 to 4, after crime: from 6 to 12, so (2 + 6) / 2
        // = 4;
        // crime, from 1 to 9: from 2 to 6 and from 4 to 12, so 6.
        Reason reason = reasons.against(0, Base.place(new double[][] {{16, 2}, {16, 6}, {9, 1}}, 1));
        assertThat(reason.contribution(2)).isCloseTo(6, within(1e-12));
        assertThat(reason.contribution(3)).isCloseTo(4, within(1e-12));
        assertThat(reason.contribution(4)).isCloseTo(10, within(1e-12));
        assertThat(reason.contribution(0) + reason.contribution(1)).isCloseTo(4, within(1e-12));
        assertThat(reason.method()).isEqualTo(Reason.Method.SHAPLEY);
    }

    @Test
    void aGapIsNoReasonWhereAllElseIsAlike() {
        double[][] normalised = {{GAP, 50}, {50, 50}, {50, 50}};
        Tree tree = small(new ArithmeticMean(), new ArithmeticMean());
        Reason reason = reasons(tree, normalised).against(0, Base.place(normalised, 1));
        assertThat(contributions(reason, 5)).containsExactly(new double[5], within(1e-12));
        assertThat(reason.method()).isEqualTo(Reason.Method.SHAPLEY);
    }

    @Test
    void oneLevelMayBeAskedFor() {
        double[][] normalised = {{16, 2}, {16, 6}, {9, 1}};
        Tree tree = small(new ArithmeticMean(), new GeometricMean());
        Reason reason = new Reasons(tree, tree.scores(normalised), 1, 1).against(0, Base.place(normalised, 1));
        assertThat(reason.contribution(0)).isNaN();
        assertThat(reason.contribution(2) + reason.contribution(3))
                .isCloseTo(reason.score() - reason.base(), within(1e-12));
        assertThat(reason.covered(1)).isEqualTo(1);
        assertThat(reason.covered(2)).isZero();
    }

    @Test
    void placesWithoutAScoreOrWithTooLittleInCommonHaveNoReasons() {
        double[][] normalised = {{GAP, 1, GAP}, {GAP, GAP, GAP}, {1, GAP, GAP}};
        Tree tree = small(new ArithmeticMean(), new ArithmeticMean());
        assertThatThrownBy(() -> reasons(tree, normalised).of(2)).isInstanceOf(CannotSay.class);
        assertThatThrownBy(() -> reasons(tree, normalised).against(2, Base.place(normalised, 0)))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("no score");
        assertThatThrownBy(() -> reasons(tree, normalised).against(0, Base.place(normalised, 1)))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("in common");
    }

    @Test
    void basesAreMeansOrMediansOfThePlacesThatCount() {
        double[][] normalised = {{1, 2, 9, GAP}, {1, GAP, 5, GAP}};
        Base mean = Base.mean(normalised, new double[] {3, 1, 0, 5});
        assertThat(mean.value(0)).isEqualTo(1.25);
        assertThat(mean.value(1)).isEqualTo(1);
        Base median = Base.median(normalised, place -> place != 3);
        assertThat(median.value(0)).isEqualTo(2);
        assertThat(median.value(1)).isEqualTo(3);
        assertThat(Base.mean(normalised, new double[] {0, 0, 0, 1}).value(0)).isNaN();
        assertThat(Base.median(normalised, place -> place == 3).value(0)).isNaN();
    }

    @Test
    void domainsThatAreAddedOnAScaleAddWhatTheyScoreThereAndIndicatorsShareInDifferences() {
        // Housing is 50, 30 and 10, crime 10, 90 and 30: ranks 1, 2, 3 and 3, 1, 2, so 3, 2, 1 and 1, 3, 2 on the
        // scale.
        double[][] normalised = {{80, 30, 10}, {40, 30, 10}, {10, 90, 30}};
        Tree tree = small(new ArithmeticMean(), new PartsOnScale(new WeightedSum(), new RankScore(RankScore.As.RANK)));
        Reasons reasons = reasons(tree, normalised);
        Reason itself = reasons.of(0);
        assertThat(contributions(itself, 5)).containsExactly(GAP, GAP, 3, 6, 9);
        assertThat(itself.covered(1)).isEqualTo(1);
        assertThat(itself.covered(2)).isZero();
        Reason difference = reasons.against(0, Base.place(normalised, 1));
        assertThat(difference.contribution(3)).isEqualTo(2); // 2 times a rank of 3 less one of 2
        assertThat(difference.contribution(2)).isEqualTo(-6);
        assertThat(difference.method(3)).isEqualTo(Reason.Method.ADDITIVE);
        assertThat(difference.method(0)).isEqualTo(Reason.Method.SHAPLEY);
        // Damp alone would make housing 42.5, between the first two, and crowding 37.5: on the scale 2.625 and 2.375.
        assertThat(difference.contribution(0)).isCloseTo(2 * (0.625 + 0.625) / 2, within(1e-12));
        assertThat(difference.contribution(1)).isCloseTo(2 * (0.375 + 0.375) / 2, within(1e-12));
    }

    @ParameterizedTest
    @InstancioSource(samples = 150)
    void contributionsAreThoseOfEveryOrderOneAfterAnother(long seed) {
        Random random = new Random(seed);
        Tree tree = tree(random, PLACE_BY_PLACE);
        double[][] normalised = normalised(tree, random, 2);
        PlainShapley plain = new PlainShapley(tree, place(normalised, 0), place(normalised, 1));
        double[][] scores = tree.scores(normalised);
        if (Double.isNaN(scores[tree.index()][0]) || Double.isNaN(scores[tree.index()][1])) {
            return;
        }
        double[] expected = plain.contributions();
        Reasons reasons = reasons(tree, normalised);
        if (plain.lost()) {
            assertThatThrownBy(() -> reasons.against(0, Base.place(normalised, 1)))
                    .as("seed %s", seed)
                    .isInstanceOf(CannotSay.class);
        } else {
            Reason reason = reasons.against(0, Base.place(normalised, 1));
            assertThat(contributions(reason, tree.size())).as("seed %s", seed).containsExactly(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 100)
    void contributionsOfPartsSumToThatOfTheWhole(long seed) {
        Random random = new Random(seed);
        List<Aggregation> all = Stream.concat(PLACE_BY_PLACE.stream(), Stream.of(new Copeland()))
                .toList();
        Tree tree = tree(random, all);
        double[][] normalised = normalised(tree, random, 6);
        Base base = Base.mean(normalised, new double[] {0, 1, 2, 3, 4, 5});
        Reason reason;
        try {
            reason = reasons(tree, normalised).against(0, base);
        } catch (CannotSay | NoAnswer noScore) {
            return; // of the place or the base, or of Copeland's negative scores under another mean
        }
        assertThat(reason.contribution(tree.index())).isCloseTo(reason.score() - reason.base(), within(1e-12));
        for (int i = tree.indicators(); i < tree.size(); i++) {
            double sum = IntStream.of(tree.children(i))
                    .mapToDouble(reason::contribution)
                    .sum();
            assertThat(sum).as("seed %s", seed).isCloseTo(reason.contribution(i), within(1e-9));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 100)
    void whereScoresAddTheDifferenceIsThatOfWhatEachAdds(long seed) {
        Random random = new Random(seed);
        Tree tree = tree(random, List.of(new ArithmeticMean(), new WeightedSum()));
        double[][] normalised = Arrays.stream(normalised(tree, random, 2))
                .map(values ->
                        new double[] {Double.isNaN(values[0]) ? 1 : values[0], Double.isNaN(values[1]) ? 1 : values[1]})
                .toArray(double[][]::new);
        Reasons reasons = reasons(tree, normalised);
        Reason difference = reasons.against(0, Base.place(normalised, 1));
        assertThat(difference.method()).isEqualTo(Reason.Method.ADDITIVE);
        for (int i = 0; i < tree.size(); i++) {
            assertThat(difference.contribution(i))
                    .as("seed %s", seed)
                    .isCloseTo(reasons.of(0).contribution(i) - reasons.of(1).contribution(i), within(1e-9));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 50)
    void copelandsDifferenceBetweenTwoPlacesIsSharedOut(long seed) {
        Random random = new Random(seed);
        Tree tree = small(new ArithmeticMean(), new Copeland());
        double[][] normalised = normalised(tree, random, 20);
        double[] scores = tree.scores(normalised)[tree.index()];
        if (!Double.isNaN(scores[0]) && !Double.isNaN(scores[1])) {
            try {
                Reason reason = reasons(tree, normalised).against(0, Base.place(normalised, 1));
                assertThat(reason.contribution(2) + reason.contribution(3))
                        .as("seed %s", seed)
                        .isCloseTo(scores[0] - scores[1], within(1e-9));
            } catch (CannotSay allowed) {
                assertThat(allowed).hasMessageContaining("in common");
            }
        }
    }

    @Test
    void partsThatAreAlikeContributeAlikeAndPartsThatDoNotDifferContributeNothing() {
        double[][] normalised = {{80, 20}, {80, 20}, {50, 50}, {10, 90}};
        Tree tree = flat(4, new HarmonicMean());
        Reason reason = reasons(tree, normalised).against(0, Base.place(normalised, 1));
        assertThat(reason.contribution(0))
                .isCloseTo(reason.contribution(1), within(1e-12))
                .isPositive();
        assertThat(reason.contribution(2)).isZero();
        assertThat(reason.contribution(3)).isNegative();
    }

    @Test
    void overTwelvePartsOrdersAreDrawnWhichStillSumAndComeNear() {
        Random random = new Random(5);
        int parts = 14;
        double[][] normalised = IntStream.range(0, parts)
                .mapToObj(i -> random.doubles(2, 1, 100).toArray())
                .toArray(double[][]::new);
        Tree tree = flat(parts, new GeometricMean());
        Reason reason = reasons(tree, normalised).against(0, Base.place(normalised, 1));
        assertThat(reason.method()).isEqualTo(Reason.Method.SHAPLEY_SAMPLED);
        double[] drawn = Arrays.copyOf(contributions(reason, tree.size()), parts);
        assertThat(Arrays.stream(drawn).sum()).isCloseTo(reason.score() - reason.base(), within(1e-9));
        assertThat(contributions(reasons(tree, normalised).against(0, Base.place(normalised, 1)), tree.size()))
                .containsExactly(contributions(reason, tree.size()));
        double[] exact = exact(normalised);
        for (int i = 0; i < parts; i++) {
            assertThat(drawn[i]).isCloseTo(exact[i], within(0.05 * Math.max(1, Math.abs(exact[i]))));
        }
    }

    /** Over all groups of the other parts, the formula as Shapley writes it. */
    private static double[] exact(double[][] normalised) {
        int parts = normalised.length;
        double[] values = new double[1 << parts];
        for (int group = 0; group < values.length; group++) {
            double logs = 0;
            for (int i = 0; i < parts; i++) {
                logs += Math.log(normalised[i][(group >> i & 1) == 1 ? 0 : 1]);
            }
            values[group] = Math.exp(logs / parts);
        }
        double[] exact = new double[parts];
        for (int group = 0; group < values.length; group++) {
            int size = Integer.bitCount(group);
            for (int i = 0; i < parts; i++) {
                if ((group >> i & 1) == 0) {
                    exact[i] += (values[group | 1 << i] - values[group])
                            * factorial(size)
                            * factorial(parts - size - 1)
                            / factorial(parts);
                }
            }
        }
        return exact;
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }

    private static Tree flat(int parts, Aggregation how) {
        return Tree.of(Stream.concat(
                        IntStream.range(0, parts)
                                .mapToObj(i -> new Tree.Element("part" + i, Optional.of("index"), 1, Optional.empty())),
                        Stream.of(new Tree.Element("index", Optional.empty(), 1, Optional.of(how))))
                .toList());
    }

    /** Up to two levels of domains over up to seven indicators; some indicators are parts of the index itself. */
    private static Tree tree(Random random, List<Aggregation> hows) {
        int indicators = 2 + random.nextInt(6);
        int domains = 1 + random.nextInt(2);
        int[] parents = new int[indicators];
        for (int i = 0; i < indicators; i++) {
            parents[i] = i < domains ? i : random.nextInt(domains + 1);
        }
        boolean nested = random.nextBoolean();
        List<Tree.Element> elements = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            String parent = parents[i] == domains ? "index" : "domain" + parents[i];
            elements.add(new Tree.Element("indicator" + i, Optional.of(parent), weight(random), Optional.empty()));
        }
        for (int d = 0; d < domains; d++) {
            elements.add(new Tree.Element(
                    "domain" + d,
                    Optional.of(nested && d == 0 ? "group" : "index"),
                    weight(random),
                    how(random, hows)));
        }
        if (nested) {
            elements.add(new Tree.Element("group", Optional.of("index"), weight(random), how(random, hows)));
        }
        elements.add(new Tree.Element("index", Optional.empty(), 1, how(random, hows)));
        return Tree.of(elements);
    }

    private static double weight(Random random) {
        return 1 + random.nextInt(4);
    }

    private static Optional<Aggregation> how(Random random, List<Aggregation> hows) {
        return Optional.of(hows.get(random.nextInt(hows.size())));
    }

    private static double[][] normalised(Tree tree, Random random, int places) {
        double gaps = random.nextBoolean() ? 0 : 0.2;
        double[][] normalised = new double[tree.indicators()][places];
        for (double[] values : normalised) {
            Arrays.setAll(values, i -> random.nextDouble() < gaps ? GAP : 1 + random.nextInt(5) * 20);
        }
        return normalised;
    }

    private static double[] place(double[][] normalised, int place) {
        return Arrays.stream(normalised).mapToDouble(values -> values[place]).toArray();
    }

    private static double[] contributions(Reason reason, int elements) {
        return IntStream.range(0, elements).mapToDouble(reason::contribution).toArray();
    }
}
