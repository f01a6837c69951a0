package org.plumbline.methods.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often neighbours stay, by hand and against looking at all places; and where a distance lies among all pairs. */
class NeighbourMarginsTest {

    /** By the first variable 1 is nearest to 0, by the second 2 is; the others only give both the same spread. */
    private static Structure crossed() {
        return Structure.of(
                List.of(new double[] {0, 1, 2, 9}, new double[] {0, 2, 1, 9}),
                List.of(Transform.NONE, Transform.NONE),
                List.of(1.1, 1.0));
    }

    @Test
    void aNeighbourStaysInTheShareOfDrawsThatKeepIt() {
        // With weights u and v the squares are u + 4v for place 1 and 4u + v for place 2, over one variance: 1 is
        // nearer if u > v.
        NearestPlaces nearest = new NearestPlaces(crossed(), 1);
        List<double[]> draws =
                List.of(new double[] {1.2, 1}, new double[] {1, 1.2}, new double[] {1.1, 1}, new double[] {1.3, 0.8});
        NeighbourMargins margins = new NeighbourMargins(crossed(), 0.5, draws);
        assertThat(nearest.of(0).get(0).place()).isEqualTo(1);
        assertThat(margins.of(0, nearest.of(0))).containsExactly(0.75);
        double[] own = {0.1, 0};
        assertThat(margins.ofArea(own, nearest.ofArea(own))).containsExactly(1.0);
        assertThat(margins.draws()).isEqualTo(4);
    }

    @Test
    void lookingOnlyAtPlacesThatADrawMayBringInGivesTheSameAsLookingAtAll() {
        for (long seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            double within = new double[] {0, 0.25, 0.5, 1}[(int) (seed % 4)];
            List<double[]> values = List.of(
                    NearestPlacesTest.random(random, 80),
                    NearestPlacesTest.random(random, 80),
                    NearestPlacesTest.random(random, 80));
            List<Double> weights = List.of(1.0, 0.5, 2.0);
            Structure structure = Structure.of(values, List.of(Transform.NONE, Transform.LOG, Transform.NONE), weights);
            List<double[]> draws = new ArrayList<>();
            for (int draw = 0; draw < 30; draw++) {
                draws.add(weights.stream()
                        .mapToDouble(weight -> weight * (1 + within * (2 * random.nextDouble() - 1)))
                        .toArray());
            }
            NeighbourMargins margins = new NeighbourMargins(structure, within, draws);
            for (int place = 0; place < 80; place += 13) {
                List<Near> near = new NearestPlaces(structure, 6).of(place);
                assertThat(margins.of(place, near))
                        .as("seed %d, place %d", seed, place)
                        .containsExactly(plainly(structure, place, near, draws));
            }
        }
    }

    private static double[] plainly(Structure structure, int own, List<Near> near, List<double[]> draws) {
        List<double[]> scaled = IntStream.range(0, structure.places())
                .mapToObj(structure::toScaled)
                .toList();
        List<List<Integer>> lists = draws.stream()
                .map(drawn -> IntStream.range(0, structure.places())
                        .filter(place -> place != own)
                        .boxed()
                        .sorted(Comparator.comparingDouble(place -> {
                            double sum = 0;
                            for (int variable = 0; variable < drawn.length; variable++) {
                                double apart = scaled.get(own)[variable] - scaled.get(place)[variable];
                                sum += drawn[variable] * (apart * apart);
                            }
                            return sum;
                        }))
                        .limit(near.size())
                        .toList())
                .toList();
        return near.stream()
                .mapToDouble(one -> lists.stream()
                                .filter(list -> list.contains(one.place()))
                                .count()
                        / (double) draws.size())
                .toArray();
    }

    @Test
    void aDistanceIsReadAmongAllPairs() {
        // Values 0, 1, 3: the pairs are 1, 2 and 3 apart, divided by the standard deviation of 1.5275.
        Structure structure = Structure.of(List.of(new double[] {0, 1, 3}), List.of(Transform.NONE), List.of(1.0));
        PairDistances pairs = PairDistances.of(structure, 100, 1);
        double deviation = Math.sqrt(7 / 3.0);
        assertThat(pairs.isAll()).isTrue();
        assertThat(pairs.pairs()).isEqualTo(3);
        assertThat(pairs.shareFarther(0)).isEqualTo(1);
        assertThat(pairs.shareFarther(1.5 / deviation)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(pairs.shareFarther(2.5 / deviation)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(pairs.shareFarther(4)).isZero();
    }

    @Test
    void drawnPairsTellNearlyTheSameAsAllAndTheSameEveryTime() {
        Random random = new Random(7);
        Structure structure =
                Structure.of(List.of(NearestPlacesTest.random(random, 300)), List.of(Transform.NONE), List.of(1.0));
        PairDistances all = PairDistances.of(structure, 1_000_000, 1);
        PairDistances drawn = PairDistances.of(structure, 20_000, 1);
        assertThat(drawn.isAll()).isFalse();
        assertThat(drawn.pairs()).isEqualTo(20_000);
        assertThat(drawn.shareFarther(0.4))
                .isEqualTo(PairDistances.of(structure, 20_000, 1).shareFarther(0.4));
        // Five standard errors of a share of 20,000 draws are at most 0.018.
        for (double distance = 0.1; distance < 3; distance += 0.2) {
            assertThat(drawn.shareFarther(distance)).isCloseTo(all.shareFarther(distance), within(0.018));
        }
    }
}
