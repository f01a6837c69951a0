package org.plumbline.methods.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

/** The nearest places by arithmetic that can be done by hand, and what must hold whatever the places are. */
class NearestPlacesTest {
    private static final double[] FIRST = {1, 3, 5, 7};
    private static final double[] SECOND = {10, 10, 30, 30};

    private static Structure plain(List<Double> weights, double[]... values) {
        return Structure.of(List.of(values), Collections.nCopies(values.length, Transform.NONE), weights);
    }

    private static List<Integer> places(List<Near> near) {
        return near.stream().map(Near::place).toList();
    }

    @Test
    void distancesAreThoseWorkedOutByHand() {
        // FIRST: mean 4, variance (9 + 1 + 1 + 9) / 3 = 20/3. SECOND: mean 20, variance 4 x 100 / 3 = 400/3.
        // Weights 3 and 1 are shares of 0.75 and 0.25. Squares from the first place:
        //   second  0.75 x 4 / (20/3)  = 0.45                              = 0.45
        //   third   0.75 x 16 / (20/3) = 1.8,  0.25 x 400 / (400/3) = 0.75 = 2.55
        //   fourth  0.75 x 36 / (20/3) = 4.05, and 0.75                    = 4.8
        List<Near> near = new NearestPlaces(plain(List.of(3.0, 1.0), FIRST, SECOND), 3).of(0);
        assertThat(places(near)).containsExactly(1, 2, 3);
        assertThat(near.get(0).distance()).isCloseTo(Math.sqrt(0.45), within(1e-12));
        assertThat(near.get(1).distance()).isCloseTo(Math.sqrt(2.55), within(1e-12));
        assertThat(near.get(2).distance()).isCloseTo(Math.sqrt(4.8), within(1e-12));
        assertThat(near.get(1).parts().get(0)).isCloseTo(1.8, within(1e-12));
        assertThat(near.get(1).parts().get(1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void byLogarithmTenTimesAsManyIsTheSameStepEverywhere() {
        Structure structure =
                Structure.of(List.of(new double[] {1, 10, 100, 1000}), List.of(Transform.LOG), List.of(1.0));
        List<Near> near = new NearestPlaces(structure, 2).of(1);
        assertThat(near.get(0).distance()).isCloseTo(near.get(1).distance(), within(1e-12));
    }

    @Test
    void equalDistancesAreInTheOrderOfThePlaces() {
        Structure structure = plain(List.of(1.0), new double[] {5, 3, 5, 7, 5});
        assertThat(places(new NearestPlaces(structure, 4).of(2))).containsExactly(0, 4, 1, 3);
        assertThat(places(new NearestPlaces(structure, 3).of(2))).containsExactly(0, 4, 1);
    }

    @Test
    void aPlaceWithAGapHasNoNeighboursAndIsNobodys() {
        Structure structure = plain(List.of(1.0, 1.0), new double[] {1, 2, Double.NaN, 4}, new double[] {1, 2, 3, 5});
        assertThat(structure.isComplete(2)).isFalse();
        assertThat(new NearestPlaces(structure, 3).of(2)).isEmpty();
        assertThat(places(new NearestPlaces(structure, 3).of(1))).containsExactly(0, 3);
        assertThat(new NearestPlaces(structure, 3).ofArea(new double[] {1, Double.NaN}))
                .isEmpty();
    }

    @Test
    void noughtHasNoLogarithmAndIsAGap() {
        Structure structure = Structure.of(List.of(new double[] {0, 10, 100}), List.of(Transform.LOG), List.of(1.0));
        assertThat(structure.isComplete(0)).isFalse();
    }

    @Test
    void anAreaOfItsOwnIsPutOnTheScaleOfThePlacesAndMovesThemNot() {
        Structure structure = plain(List.of(3.0, 1.0), FIRST, SECOND);
        List<Near> near = new NearestPlaces(structure, 2).ofArea(new double[] {3, 10});
        assertThat(near.get(0)).isEqualTo(new Near(1, 0, List.of(0.0, 0.0)));
        assertThat(near.get(1).place()).isZero();
    }

    @Test
    void aVariableThatNeverVariesHasNoAnswer() {
        assertThatThrownBy(() -> plain(List.of(1.0), new double[] {2, 2, 2}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("all alike");
    }

    @Test
    void aChangeOfUnitDoublingAllWeightsOrReorderingThePlacesChangesNothing() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<double[]> values = List.of(random(random, 40), random(random, 40), random(random, 40));
            List<Double> weights = List.of(0.5 + random.nextDouble(), 0.5 + random.nextDouble(), 1.0);
            NearestPlaces nearest = new NearestPlaces(plain(weights, values.toArray(double[][]::new)), 5);
            double[] fahrenheit =
                    Arrays.stream(values.get(0)).map(value -> 32 + 1.8 * value).toArray();
            NearestPlaces otherUnit = new NearestPlaces(plain(weights, fahrenheit, values.get(1), values.get(2)), 5);
            NearestPlaces doubled = new NearestPlaces(
                    plain(weights.stream().map(weight -> 2 * weight).toList(), values.toArray(double[][]::new)), 5);
            List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
            Collections.shuffle(order, random);
            NearestPlaces reordered = new NearestPlaces(
                    plain(
                            weights,
                            values.stream()
                                    .map(variable -> order.stream()
                                            .mapToDouble(at -> variable[at])
                                            .toArray())
                                    .toArray(double[][]::new)),
                    5);
            for (int place = 0; place < 40; place++) {
                List<Integer> stated = places(nearest.of(place));
                assertThat(places(otherUnit.of(place)))
                        .as("unit, seed %d", seed)
                        .isEqualTo(stated);
                assertThat(places(doubled.of(place)))
                        .as("weights, seed %d", seed)
                        .isEqualTo(stated);
                assertThat(places(reordered.of(order.indexOf(place))).stream()
                                .map(order::get)
                                .toList())
                        .as("order, seed %d", seed)
                        .isEqualTo(stated);
            }
        }
    }

    @Test
    void distancesAreMutualAndTheNearestAreThoseOfAPlainSort() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Structure structure = plain(List.of(1.0, 2.0), random(random, 60), random(random, 60));
            NearestPlaces all = new NearestPlaces(structure, 59);
            NearestPlaces few = new NearestPlaces(structure, 7);
            double[][] distances = new double[60][60];
            for (int place = 0; place < 60; place++) {
                for (Near near : all.of(place)) {
                    distances[place][near.place()] = near.distance();
                }
            }
            for (int place = 0; place < 60; place++) {
                int own = place;
                for (int other = 0; other < 60; other++) {
                    assertThat(distances[place][other]).isEqualTo(distances[other][place]);
                }
                assertThat(places(few.of(place)))
                        .as("seed %d", seed)
                        .isEqualTo(IntStream.range(0, 60)
                                .filter(other -> other != own)
                                .boxed()
                                .sorted(Comparator.comparingDouble(other -> distances[own][other]))
                                .limit(7)
                                .toList());
                few.of(place)
                        .forEach(near -> assertThat(near.parts().stream()
                                        .mapToDouble(part -> part)
                                        .sum())
                                .isCloseTo(near.distance() * near.distance(), within(1e-12)));
            }
        }
    }

    static double[] random(Random random, int places) {
        return IntStream.range(0, places)
                .mapToDouble(place -> 100 * random.nextDouble())
                .toArray();
    }
}
