package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.MirrorTable;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.NoAnswer;

/** Every normalisation of another program on 49 indicators of 51 countries. */
@Tag(Mirror.TAG)
class AsemNormalisationTest {
    private static Asem asem;
    private static MirrorTable gold;

    @BeforeAll
    static void read() {
        asem = Asem.read();
        gold = Asem.gold("normalise_methods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"minmax_0_100", "minmax_1_100", "zscore_0_1", "zscore_10_2", "rank", "prank", "borda", "dist2max"
            })
    void everyIndicatorHasTheirScores(String method) {
        Normalisation how = switch (method) {
            case "minmax_0_100" -> new MinMax();
            case "minmax_1_100" -> new MinMax(1, 100);
            case "zscore_0_1" -> new ZScore(ZScore.Origin.MEAN);
            case "zscore_10_2" -> new ZScore(ZScore.Origin.MEAN, 10, 2);
            case "rank" -> new RankScore(RankScore.As.RANK);
            case "prank" -> new RankScore(RankScore.As.PERCENTILE);
            case "borda" -> new RankScore(RankScore.As.BORDA);
            default -> new DistanceToMaximum();
        };
        requireAlike(method, "stage_treated", indicator -> how);
    }

    @Test
    void theirScaleFromNoughtToAHundredLeavesEveryValueAsItIsAndSoDoOurs() {
        requireAlike("scaled_0_100", "stage_treated", indicator -> new Goalposts(0, 100, false));
        requireAlike("scaled_0_100", "stage_treated", indicator -> new Scaled(0, 1));
    }

    /** Where less is better both values and target come in times -1; it is the same distance as from the greatest value. */
    @Test
    void theDistanceToATargetIsTheirsWhicheverWayIsBetter() {
        requireAlike(
                "dist2targ_on_Denominated_iMetaTarget",
                "stage_denominated",
                i -> new DistanceToTarget(asem.directions()[i] * asem.targets()[i], false));
    }

    /**
     * Of indicators of which less is better they divide values times -1 by the greatest of those, and so give the country with the most
     * CO2 the highest score, and infinity where the best has none. Ours divides the other way round, which keeps the order.
     */
    @Test
    void theShareOfTheMaximumIsTheirsWhereMoreIsBetterAndTheirReciprocalWhereLessIs() {
        double[][] signed = signed("stage_treated");
        for (int i = 0; i < signed.length; i++) {
            String id = asem.indicators().get(i);
            double[] values = signed[i];
            if (List.of("CostImpEx", "Tariff", "Poverty").contains(id)) {
                assertThatThrownBy(() -> new ShareOfMaximum().apply(values)).isInstanceOf(NoAnswer.class);
            } else {
                double[] theirs = theirs("fracmax", id);
                double[] expected = asem.directions()[i] > 0
                        ? theirs
                        : Arrays.stream(theirs).map(x -> 1 / x).toArray();
                assertThat(new ShareOfMaximum().apply(values)).as(id).containsExactly(expected, within(1e-10));
            }
        }
    }

    private static void requireAlike(String method, String stage, IntFunction<Normalisation> how) {
        double[][] signed = signed(stage);
        for (int i = 0; i < signed.length; i++) {
            String id = asem.indicators().get(i);
            double[] expected = theirs(method, id);
            double most = Arrays.stream(expected)
                    .map(Math::abs)
                    .filter(x -> !Double.isNaN(x))
                    .max()
                    .orElseThrow();
            assertThat(how.apply(i).apply(signed[i]))
                    .as("%s of %s", method, id)
                    .containsExactly(expected, within(1e-12 * Math.max(1, most)));
        }
    }

    private static double[][] signed(String stage) {
        double[][] values = asem.stage(stage);
        for (int i = 0; i < values.length; i++) {
            double direction = asem.directions()[i];
            values[i] = Arrays.stream(values[i]).map(x -> direction * x).toArray();
        }
        return values;
    }

    private static double[] theirs(String method, String indicator) {
        return gold.where(row -> row.getField("method").equals(method)).numbersBy("uCode", indicator, asem.codes());
    }
}
