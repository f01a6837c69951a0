package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.WorstOnBoth.CountAt;
import org.plumbline.model.ToyUk;

class WorstOnBothTest {
    // Jobless ranks the toy country 1 to 12; damp 9, 7, 5, 3, 1, 11, 9, 7, 5, 3, 1, and Lowick has a gap.
    private static final int[] JOBLESS =
            Ranks.fromHighest(ToyUk.table().column(ToyUk.JOBLESS).toArray());
    private static final int[] DAMP =
            Ranks.fromHighest(ToyUk.table().column(ToyUk.DAMP).toArray());

    @Test
    void aPlaceIsListedWhenBothItsRanksAreAmongTheWorst() {
        WorstOnBoth worst = new WorstOnBoth(JOBLESS, DAMP, 5);
        assertThat(worst.members()).containsExactly(2, 3, 4); // Corrie, Dunmoor, Elmsea
        assertThat(worst.toListed())
                .containsExactly(false, false, true, true, true, false, false, false, false, false, false, false);
        assertThat(worst.isListed(11)).isFalse();
    }

    @Test
    void nearMissesAreOrderedByHowManyRanksTheyMissBy() {
        WorstOnBoth worst = new WorstOnBoth(JOBLESS, DAMP, 5);
        // Worst on damp: Inglewood (jobless 9), Jordan (10), Kelby (11). Worst on jobless: Ashby (damp 9), Birch (7).
        assertThat(worst.missedOnFirst(5)).containsExactly(new NearMiss(8, 9, 4), new NearMiss(9, 10, 5));
        assertThat(worst.missedOnSecond(12)).containsExactly(new NearMiss(1, 7, 2), new NearMiss(0, 9, 4));
        assertThat(worst.missedOnFirst(0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new NearMiss(0, 5, 0));
    }

    @Test
    void countsAreThoseOfTheRuleAtEachNumber() {
        assertThat(new WorstOnBoth(JOBLESS, DAMP, 5).counts(3, 6))
                .containsExactly(new CountAt(3, 0), new CountAt(4, 1), new CountAt(5, 3), new CountAt(6, 3));
    }

    @Test
    void everyPlaceThatIsWorstOnOneIsListedOrMissesOnTheOtherOrHasAGap() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[] first = drawn(random);
            int[] second = drawn(random);
            int most = 1 + random.nextInt(40);
            WorstOnBoth worst = new WorstOnBoth(first, second, most);
            List<Integer> accounted = IntStream.concat(
                            worst.members().stream().mapToInt(i -> i),
                            worst.missedOnSecond(50).stream().mapToInt(NearMiss::place))
                    .sorted()
                    .boxed()
                    .toList();
            assertThat(accounted)
                    .as("seed %d", seed)
                    .isEqualTo(IntStream.range(0, 50)
                            .filter(i -> Ranks.isAmong(first[i], most) && second[i] != Ranks.UNRANKED)
                            .boxed()
                            .toList());
            List<CountAt> counts = worst.counts(1, 50);
            assertThat(counts.get(most - 1).places())
                    .as("seed %d", seed)
                    .isEqualTo(worst.members().size());
            for (int i = 1; i < counts.size(); i++) {
                assertThat(counts.get(i).places())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(counts.get(i - 1).places());
            }
            assertThat(new WorstOnBoth(second, first, most).members())
                    .as("seed %d", seed)
                    .isEqualTo(worst.members());
            assertThat(new WorstOnBoth(second, first, most).missedOnFirst(9))
                    .as("seed %d", seed)
                    .isEqualTo(worst.missedOnSecond(9));
        }
    }

    @Test
    void ranksOfDifferentPlacesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorstOnBoth(new int[2], new int[3], 1));
    }

    private static int[] drawn(Random random) {
        return Ranks.fromHighest(IntStream.range(0, 50)
                .mapToDouble(i -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt(60))
                .toArray());
    }
}
