package org.plumbline.methods.index.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.DistanceToMaximum;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.RankScore;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.Mirror;

/** 51 countries' pillars, sub-indices and index under every aggregation of another program. */
@Tag(Mirror.TAG)
class AsemAggregationTest {
    private static final Aggregation MEAN = new ArithmeticMean();
    private static final Aggregation COPELAND = new Copeland();
    private static Asem asem;
    private static MirrorTable gold;

    @BeforeAll
    static void read() {
        asem = Asem.read();
        gold = Asem.gold("aggregate_methods");
    }

    static Stream<Arguments> methods() {
        Normalisation fromOne = new MinMax(1, 100);
        Normalisation aroundTen = new ZScore(ZScore.Origin.MEAN, 10, 2);
        return Stream.of(
                Arguments.of("minmax_1_100|a_amean", fromOne, same(MEAN)),
                Arguments.of("minmax_1_100|a_gmean", fromOne, same(new GeometricMean())),
                Arguments.of("minmax_1_100|a_hmean", fromOne, same(new HarmonicMean())),
                Arguments.of("minmax_1_100|a_genmean_p0.5", fromOne, same(new GeneralisedMean(0.5))),
                Arguments.of("minmax_1_100|a_genmean_p-2", fromOne, same(new GeneralisedMean(-2))),
                Arguments.of("minmax_0_100|a_amean", new MinMax(), same(MEAN)),
                Arguments.of("zscore_0_1|a_amean", new ZScore(ZScore.Origin.MEAN), same(MEAN)),
                Arguments.of("zscore_10_2|a_amean", aroundTen, same(MEAN)),
                Arguments.of("zscore_10_2|a_gmean", aroundTen, same(new GeometricMean())),
                Arguments.of("rank|a_amean", new RankScore(RankScore.As.RANK), same(MEAN)),
                Arguments.of("prank|a_amean", new RankScore(RankScore.As.PERCENTILE), same(MEAN)),
                Arguments.of("borda|a_amean", new RankScore(RankScore.As.BORDA), same(MEAN)),
                Arguments.of("dist2max|a_amean", new DistanceToMaximum(), same(MEAN)),
                Arguments.of("minmax_0_100|a_amean,a_amean,a_copeland", new MinMax(), List.of(MEAN, MEAN, COPELAND)),
                Arguments.of(
                        "minmax_0_100|a_copeland(L1),a_amean,a_amean", new MinMax(), List.of(COPELAND, MEAN, MEAN)),
                Arguments.of("minmax_0_100|a_copeland x3", new MinMax(), same(COPELAND)));
    }

    private static List<Aggregation> same(Aggregation everywhere) {
        return List.of(everywhere, everywhere, everywhere);
    }

    @Test
    void everyMethodOfTheirsIsTried() {
        assertThat(methods().map(one -> one.get()[0]))
                .containsExactlyInAnyOrderElementsOf(gold.texts("method").stream()
                        .distinct()
                        .map(Object.class::cast)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void allScoresAndRanksAreTheirs(String method, Normalisation how, List<Aggregation> byLevel) {
        MirrorTable theirs = gold.where(row -> row.getField("method").equals(method));
        Tree tree = tree(byLevel);
        double[][] scores = tree.scores(normalised(how));
        for (int i = tree.indicators(); i < tree.size(); i++) {
            String id = tree.element(i).id();
            assertThat(scores[i]).as(id).containsExactly(theirs.numbersBy("uCode", id, asem.codes()), within(1e-11));
        }
        double[] ranks = Arrays.stream(Ranks.fromHighest(scores[tree.index()]))
                .asDoubleStream()
                .toArray();
        assertThat(ranks).containsExactly(theirs.numbersBy("uCode", "Index_rank", asem.codes()));
    }

    @Test
    void everyScoreAndRankOfTheNominalIndexIsTheirs() {
        MirrorTable stage = Asem.gold("stage_aggregated");
        MirrorTable ranked = Asem.gold("index_scores_ranks");
        Tree tree = tree(same(MEAN));
        double[][] scores = tree.scores(normalised(new MinMax()));
        for (int i = 0; i < tree.size(); i++) {
            String id = tree.element(i).id();
            assertThat(scores[i]).as(id).containsExactly(stage.numbersBy("uCode", id, asem.codes()), within(1e-11));
            if (!tree.isIndicator(i)) {
                assertThat(scores[i])
                        .as(id)
                        .containsExactly(ranked.numbersBy("uCode", id, asem.codes()), within(1e-11));
                assertThat(Arrays.stream(Ranks.fromHighest(scores[i]))
                                .asDoubleStream()
                                .toArray())
                        .as(id)
                        .containsExactly(ranked.numbersBy("uCode", id + "_rank", asem.codes()));
            }
        }
    }

    @Test
    void theEffectiveWeightsAreTheirs() {
        Tree tree = tree(same(MEAN));
        List<String> ids = IntStream.range(0, tree.size())
                .mapToObj(i -> tree.element(i).id())
                .toList();
        assertThat(tree.effectiveWeights())
                .containsExactly(Asem.gold("effective_weights").numbersBy("iCode", "EffWeight", ids), within(1e-15));
    }

    @Test
    void theOutrankingOfEightPillarsAndTheScoresMadeOfItAreTheirs() {
        double[][] pillars = asem.columns(Asem.gold("stage_aggregated"), pillars());
        double[] alike =
                IntStream.range(0, pillars.length).mapToDouble(pillar -> 1).toArray();
        OutrankingMatrix matrix = OutrankingMatrix.of(pillars, alike);
        MirrorTable theirs = Asem.gold("outrank_matrix_pillars_equal");
        for (int j = 0; j < matrix.places(); j++) {
            double[] column = theirs.numbersBy("uCode", asem.codes().get(j), asem.codes());
            for (int i = 0; i < matrix.places(); i++) {
                assertThat(matrix.share(i, j)).isEqualTo(column[i]);
            }
        }
        // 71 of 51 times 50 / 2 pairs, 0.0557: what PARAMETERS.md there says.
        assertThat(matrix.dominances()).isEqualTo(71);
        assertThat(new Copeland().apply(pillars, alike))
                .containsExactly(Asem.gold("copeland_pillars_equal").numbersBy("uCode", "copeland", asem.codes()));
    }

    private static List<String> pillars() {
        return asem.elements().where(row -> row.getField("Level").equals("2")).texts("iCode");
    }

    private static Tree tree(List<Aggregation> byLevel) {
        MirrorTable elements = asem.elements();
        List<String> parents = elements.texts("Parent");
        double[] weights = elements.numbers("Weight");
        int[] levels = elements.wholeNumbers("Level");
        return Tree.of(IntStream.range(0, elements.size())
                .mapToObj(i -> new Tree.Element(
                        elements.texts("iCode").get(i),
                        Optional.of(parents.get(i)).filter(parent -> !parent.isEmpty()),
                        weights[i],
                        Optional.of(levels[i]).filter(level -> level > 1).map(level -> byLevel.get(level - 2))))
                .toList());
    }

    private static double[][] normalised(Normalisation how) {
        double[][] values = asem.stage("stage_treated");
        for (int i = 0; i < values.length; i++) {
            double direction = asem.directions()[i];
            values[i] =
                    how.apply(Arrays.stream(values[i]).map(x -> direction * x).toArray());
        }
        return values;
    }
}
