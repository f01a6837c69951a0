package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;
import org.plumbline.methods.index.steps.Logarithm;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.methods.index.steps.Treat;
import org.plumbline.methods.index.steps.Treatment;
import org.plumbline.methods.index.steps.Winsorise;
import org.plumbline.model.Mirror;

/** The sensitivity and uncertainty of the ASEM index as another program found them. */
@Tag(Mirror.TAG)
class AsemSensitivityTest {

    @Test
    void indicesOfItsRunsAreThoseItFound() {
        MirrorTable design = Asem.gold("sa_n100_design");
        MirrorTable gold = Asem.gold("sa_n100_sobol");
        double[][] swapped = new double[4][];
        for (int choice = 0; choice < 4; choice++) {
            swapped[choice] = block(design, "AB" + (choice + 1));
        }
        SobolEstimates estimates = new SobolEstimates(block(design, "A"), block(design, "B"), swapped);
        for (int choice = 0; choice < 4; choice++) {
            assertThat(estimates.first(choice)).isCloseTo(gold.numbers("Si")[choice], within(1e-10));
            assertThat(estimates.total(choice)).isCloseTo(gold.numbers("STi")[choice], within(1e-10));
        }
    }

    /** Each of its 600 runs and its 100 of uncertainty made again: treatment, scale, weights and aggregation as its design has them. */
    @ParameterizedTest
    @ValueSource(strings = {"sa_n100", "ua_n100"})
    void everyRunHasItsScores(String analysis) {
        Asem asem = Asem.read();
        MirrorTable scores = Asem.gold(analysis + "_scores");
        MirrorTable design = Asem.gold(analysis + "_design");
        MirrorTable weights = Asem.gold("sa_weight_sets");
        Tree tree = tree(asem);
        for (int run = 0; run < design.size(); run++) {
            double[][] columns = treated(asem, design.wholeNumbers("winmax")[run]);
            boolean minMax = design.texts("normalisation").get(run).equals("n_minmax");
            Normalisation scale = minMax ? new MinMax(1, 100) : new ZScore(ZScore.Origin.MEAN, 10, 2);
            double[][] scaled = Scaling.everywhere(scale, columns.length).apply(columns, tree);
            boolean mean = design.texts("aggregation").get(run).equals("a_amean");
            Tree changed = tree.withAggregation(mean ? new ArithmeticMean() : new GeometricMean());
            double[] drawn = weights(tree, weights, design.texts("weight_set").get(run));
            double[] ours = IndexScorer.of(changed, new ColumnSet(scaled)).index(new double[][] {drawn})[0];
            assertThat(ours)
                    .as("run %d", run + 1)
                    .containsExactly(scores.numbersBy("uCode", "r_" + (run + 1), asem.codes()), within(1e-9));
        }
    }

    private final Map<Integer, double[][]> treated = new HashMap<>();

    private double[][] treated(Asem asem, int points) {
        return treated.computeIfAbsent(points, same -> {
            Treatment winsorise = new Winsorise(2, 3.5, points, Optional.of(new Logarithm(Logarithm.From.LEAST)));
            double[][] values = Treat.all(winsorise)
                    .apply(Stage.observed(asem.indicators(), asem.stage("stage_imputed")))
                    .values()
                    .clone();
            for (int i = 0; i < values.length; i++) {
                double direction = asem.directions()[i];
                values[i] = Arrays.stream(values[i]).map(x -> direction * x).toArray();
            }
            return values;
        });
    }

    private static Tree tree(Asem asem) {
        MirrorTable elements = asem.elements();
        List<Tree.Element> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String parent = elements.texts("Parent").get(i);
            boolean indicator = elements.texts("Type").get(i).equals("Indicator");
            all.add(new Tree.Element(
                    elements.texts("iCode").get(i),
                    parent.isEmpty() || parent.equals("NA") ? Optional.empty() : Optional.of(parent),
                    elements.numbers("Weight")[i],
                    indicator ? Optional.empty() : Optional.of(new ArithmeticMean())));
        }
        return Tree.of(all);
    }

    private static double[] weights(Tree tree, MirrorTable sets, String set) {
        double[] weights = tree.weights();
        MirrorTable own = sets.where(row -> row.getField("weight_set").equals(set));
        for (int k = 0; k < own.size(); k++) {
            weights[tree.find(own.texts("iCode").get(k)).orElseThrow()] = own.numbers("Weight")[k];
        }
        return weights;
    }

    private static double[] block(MirrorTable design, String name) {
        return design.where(row -> row.getField("block").equals(name)).numbers("mean_abs_rank_diff");
    }

    /** Its own shift of every run, from its own scores. */
    @Test
    void theShiftOfARunIsTheMeanOverPlaces() {
        MirrorTable scores = Asem.gold("sa_n100_scores");
        double[] shifts = Asem.gold("sa_n100_design").numbers("mean_abs_rank_diff");
        int[] stated = Ranks.fromHighest(scores.numbers("Nominal"));
        for (int run = 0; run < shifts.length; run++) {
            int[] ranks = Ranks.fromHighest(scores.numbers("r_" + (run + 1)));
            assertThat(SensitivityAnalysis.meanShift(ranks, stated)).isCloseTo(shifts[run], within(1e-10));
        }
    }

    @Test
    void meansMediansAndQuantilesOfRanksAreThoseItFound() {
        MirrorTable scores = Asem.gold("ua_n100_scores");
        MirrorTable gold = Asem.gold("ua_n100_rankstats");
        List<String> codes = scores.texts("uCode");
        DrawnStore store = DrawnStore.of(codes.size(), 100);
        for (int run = 0; run < 100; run++) {
            store.put(run, new int[][] {Ranks.fromHighest(scores.numbers("r_" + (run + 1)))});
        }
        RanksDrawn drawn = new RanksDrawn(RanksDrawn.Layer.CHOICES, codes.size(), 100, store);
        int[] stated = Ranks.fromHighest(scores.numbers("Nominal"));
        requireAlike(
                gold, codes, "Nominal", Arrays.stream(stated).asDoubleStream().toArray());
        requireAlike(gold, codes, "Mean", ofEach(codes, drawn::meanRank));
        requireAlike(gold, codes, "Median", ofEach(codes, drawn::medianRank));
        requireAlike(gold, codes, "Q5", ofEach(codes, place -> drawn.quantile(place, 0.05)));
        requireAlike(gold, codes, "Q95", ofEach(codes, place -> drawn.quantile(place, 0.95)));
    }

    private static double[] ofEach(List<String> codes, IntToDoubleFunction of) {
        return IntStream.range(0, codes.size()).mapToDouble(of).toArray();
    }

    private static void requireAlike(MirrorTable gold, List<String> codes, String column, double[] ours) {
        assertThat(ours).as(column).containsExactly(gold.numbersBy("uCode", column, codes), within(1e-10));
    }
}
