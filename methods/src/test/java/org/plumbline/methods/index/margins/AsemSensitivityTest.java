package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.Ranks;
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
