package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.ToyUk;

/** What lies behind an average, and whom a list reaches. */
class PeopleTest {
    private static final int[] REGION_OF = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

    @Test
    void theSpreadOfARegionIsThatOfItsDistricts() {
        int[] jobless = Ranks.fromHighest(ToyUk.table().column(ToyUk.JOBLESS).toArray());
        // Of twelve places one is in the worst tenth: Ashby, with 1,000 of Northmoor's 6,000.
        List<Spread> spreads = Spread.of(REGION_OF, 4, jobless, ToyUk.population());
        assertThat(spreads)
                .containsExactly(
                        new Spread(4, 1, 6_000, 1_000, 1, 4),
                        new Spread(4, 0, 14_000, 0, 5, 8),
                        new Spread(4, 0, 22_000, 0, 9, 12),
                        new Spread(0, 0, 0, 0, Ranks.UNRANKED, Ranks.UNRANKED));
        assertThat(spreads.get(0).shareInWorstTenth()).isEqualTo(1_000 / 6_000.0);
        assertThat(spreads.get(3).shareInWorstTenth()).isNaN();
    }

    @Test
    void anAreaWithoutARankCountsAmongResidentsAndInNoTenth() {
        assertThat(Spread.of(new int[] {0, 0, -1}, 1, new int[] {2, Ranks.UNRANKED, 1}, new double[] {10, 5, 7}))
                .containsExactly(new Spread(2, 0, 15, 0, 2, 2));
    }

    @Test
    void aListReachesThoseWhoLiveInItAndMissesTheOthers() {
        // Of 80 people concerned 30 live in the two places listed, where 70 of 100 residents are not concerned.
        PeopleReached reached = PeopleReached.in(
                new boolean[] {true, false, true, false},
                new double[] {20, 50, 10, Double.NaN},
                new double[] {60, 300, 40, 900});
        assertThat(reached).isEqualTo(new PeopleReached(80, 30, 400, 100, 1));
        assertThat(reached.shareReached()).isEqualTo(0.375);
        assertThat(reached.missed()).isEqualTo(50);
        assertThat(reached.notConcernedInside()).isEqualTo(70);
        assertThat(reached.shareNotConcernedInside()).isEqualTo(0.7);
    }

    @Test
    void nobodyConcernedAndNobodyInsideHaveNoShare() {
        PeopleReached none = PeopleReached.in(new boolean[1], new double[1], new double[] {9});
        assertThat(none.shareReached()).isNaN();
        assertThat(none.shareNotConcernedInside()).isNaN();
    }

    @Test
    void aListAndTheRestTogetherReachEverybodyOnce() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            boolean[] listed = new boolean[40];
            boolean[] rest = new boolean[40];
            double[] residents = random.doubles(40, 0, 3_000).toArray();
            double[] concerned =
                    Arrays.stream(residents).map(r -> r * random.nextDouble()).toArray();
            for (int i = 0; i < 40; i++) {
                listed[i] = random.nextBoolean();
                rest[i] = !listed[i];
            }
            PeopleReached one = PeopleReached.in(listed, concerned, residents);
            PeopleReached other = PeopleReached.in(rest, concerned, residents);
            assertThat(one.shareReached() + other.shareReached())
                    .as("seed %d", seed)
                    .isCloseTo(1, within(1e-12));
            assertThat(one.missed()).as("seed %d", seed).isCloseTo(other.concernedInside(), within(1e-6));
            List<Spread> spread = Spread.of(new int[40], 1, Ranks.fromHighest(concerned), residents);
            assertThat(spread.get(0).shareInWorstTenth()).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(spread.get(0).areasInWorstTenth()).as("seed %d", seed).isEqualTo(4);
        }
    }

    @Test
    void lengthsThatDifferAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeopleReached.in(new boolean[2], new double[2], new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(new int[1], 1, new int[1], new double[2]));
    }
}
