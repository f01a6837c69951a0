package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.index.NearSet.Choice;
import org.plumbline.model.ToyUk;
import org.plumbline.model.indicators.Column;

/** Intervals, the margins of ranks, and what is said of a place's standing. */
class MarginsTest {

    @Test
    void anIntervalSetsATwentiethAsideAtEachEnd() {
        assertThat(Interval.of(LongStream.rangeClosed(1, 1_000).toArray())).isEqualTo(new Interval(51, 950));
        assertThat(Interval.of(LongStream.rangeClosed(1, 20).toArray())).isEqualTo(new Interval(2, 19));
        assertThat(Interval.of(LongStream.rangeClosed(1, 19).toArray())).isEqualTo(new Interval(1, 19));
        assertThat(Interval.of(new long[] {7})).isEqualTo(new Interval(7, 7));
    }

    @Test
    void anIntervalIsThatOfAPlainReferenceAndLeavesTheDrawsAsTheyAre() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            long[] drawn = random.longs(1 + random.nextInt(200), -20, 20).toArray();
            long[] before = drawn.clone();
            List<Long> rest = new ArrayList<>(LongStream.of(drawn).boxed().toList());
            for (int aside = 0; aside < drawn.length / 20; aside++) {
                rest.remove(Collections.min(rest));
                rest.remove(Collections.max(rest));
            }
            assertThat(Interval.of(drawn))
                    .as("seed %d", seed)
                    .isEqualTo(new Interval(Collections.min(rest), Collections.max(rest)));
            assertThat(drawn).isEqualTo(before);
        }
    }

    @Test
    void anIntervalContainsBothItsEndsAndIsNeverBackToFront() {
        Interval interval = new Interval(3, 5);
        assertThat(LongStream.range(0, 9).filter(interval::contains)).containsExactly(3L, 4L, 5L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(5, 3));
    }

    @Test
    void theMarginsOfTwoDrawsAreTheirTwoRanks() {
        // Jobless ranks the toy country 1 to 12; crime 1, 1, 1, 1, 5, 5, 5, 5, 9, 9, 9, 9.
        RankMargins margins = margins(ToyUk.JOBLESS, ToyUk.CRIME, List.of(weights(100, 0), weights(0, 100)));
        assertThat(margins.interval(0)).isEqualTo(new Interval(1, 1));
        assertThat(margins.interval(3)).isEqualTo(new Interval(1, 4));
        assertThat(margins.interval(11)).isEqualTo(new Interval(9, 12));
        assertThat(margins.shareAmong(3, 2)).isEqualTo(1);
        assertThat(margins.shareAmong(3, 3)).isEqualTo(0.5);
        assertThat(margins.shareAmong(3, 4)).isZero();
        assertThat(margins.shareAmong(12, 11)).isEqualTo(1);
    }

    @Test
    void ranksAreCountedInsideTheirIntervals() {
        RankMargins margins = margins(ToyUk.JOBLESS, ToyUk.CRIME, List.of(weights(100, 0), weights(0, 100)));
        // All of crime's ranks are an end of their interval. Put one place further up, only Elmsea (5 to 5), Ashby (1
        // to 1)
        // and Inglewood (9 to 9), whose intervals are a single rank, fall outside.
        assertThat(margins.countInside(new int[] {1, 1, 1, 1, 5, 5, 5, 5, 9, 9, 9, 9}))
                .isEqualTo(12);
        assertThat(margins.countInside(new int[] {2, 2, 2, 2, 6, 6, 6, 6, 10, 10, 10, 10}))
                .isEqualTo(9);
        assertThat(margins.countInside(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9}))
                .isEqualTo(1);
    }

    @Test
    void aPlaceWithAGapIsAmongTheMostDeprivedInNoDraw() {
        RankMargins margins = margins(ToyUk.JOBLESS, ToyUk.DAMP, List.of(weights(50, 50), weights(20, 80)));
        assertThat(margins.shareAmong(10, 11)).isZero();
        assertThat(margins.interval(11)).isEqualTo(new Interval(Ranks.UNRANKED, Ranks.UNRANKED));
        assertThat(margins.countInside(new int[12])).isZero();
    }

    private static Choice weights(double one, double other) {
        return new Choice(new MinMax(), List.of(one, other));
    }

    private static RankMargins margins(String one, String other, List<Choice> choices) {
        List<Column> indicators =
                List.of(ToyUk.table().column(one), ToyUk.table().column(other));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return new RankMargins(DrawnScores.of(indicators, choices, threads));
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, ROBUSTLY_ON",
        "0.95, ROBUSTLY_ON",
        "0.949, CONTESTED",
        "0.5, CONTESTED",
        "0.051, CONTESTED",
        "0.05, ROBUSTLY_OFF",
        "0, ROBUSTLY_OFF"
    })
    void aPlaceStandsRobustlyFromNineteenInTwentyChoices(double share, Standing standing) {
        assertThat(Standing.of(share)).isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aStandingOfWhatIsNoShareIsRefused(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.of(share));
    }
}
