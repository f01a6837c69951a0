package org.plumbline.methods.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** People around points, by hand and against looking at every pair of points. */
class PeopleNearbyTest {

    @Test
    void peopleAreCountedUpToTheDistanceAndWithIt() {
        // A triangle of 3, 4 and 5 km.
        PeopleNearby people =
                new PeopleNearby(new double[] {0, 3000, 0}, new double[] {0, 0, 4000}, new double[] {10, 200, 3000});
        assertThat(people.within(2999)).containsExactly(10, 200, 3000);
        assertThat(people.within(3000)).containsExactly(210, 210, 3000);
        assertThat(people.within(4000)).containsExactly(3210, 210, 3010);
        assertThat(people.within(5000)).containsExactly(3210, 3210, 3210);
    }

    @Test
    void theGridGivesTheSameAsLookingAtEveryPair() {
        for (long seed = 1; seed <= 24; seed++) {
            Random random = new Random(seed);
            int points = 1 + random.nextInt(300);
            double extent = new double[] {100, 20_000, 600_000}[(int) (seed % 3)];
            double[] east = new double[points];
            double[] north = new double[points];
            double[] people = new double[points];
            for (int i = 0; i < points; i++) {
                east[i] = Math.floor(extent * random.nextDouble());
                north[i] = Math.floor(extent * random.nextDouble());
                people[i] = random.nextInt(3000);
            }
            PeopleNearby nearby = new PeopleNearby(east, north, people);
            for (double metres : new double[] {700, 5000, 30_000}) {
                assertThat(nearby.within(metres))
                        .as("seed %d, %s metres", seed, metres)
                        .containsExactly(plainly(east, north, people, metres));
                assertThat(nearby.emptySides(metres / 4, metres))
                        .as("sides, seed %d, %s metres", seed, metres)
                        .containsExactly(plainSides(east, north, people, metres / 4, metres));
            }
        }
    }

    private static double[] plainly(double[] east, double[] north, double[] people, double metres) {
        double[] sums = new double[people.length];
        Arrays.setAll(sums, point -> {
            double sum = 0;
            for (int other = 0; other < people.length; other++) {
                sum += squared(east, north, point, other) <= metres * metres ? people[other] : 0;
            }
            return sum;
        });
        return sums;
    }

    private static double squared(double[] east, double[] north, int point, int other) {
        return (east[other] - east[point]) * (east[other] - east[point])
                + (north[other] - north[point]) * (north[other] - north[point]);
    }

    private static double[] plainSides(double[] east, double[] north, double[] people, double beyond, double metres) {
        double[] empty = new double[people.length];
        Arrays.setAll(empty, point -> {
            boolean[] peopled = new boolean[16];
            for (int other = 0; other < people.length; other++) {
                double squared = squared(east, north, point, other);
                if (people[other] > 0 && squared <= metres * metres && squared > beyond * beyond) {
                    peopled[PeopleNearby.side(east[other] - east[point], north[other] - north[point])] = true;
                }
            }
            int count = 0;
            for (boolean side : peopled) {
                count += side ? 0 : 1;
            }
            return count / 16.0;
        });
        return empty;
    }

    @Test
    void eachOfSixteenSidesIsAnAngleOf22AndAHalfDegrees() {
        int[] seen = new int[16];
        for (int tenth = 0; tenth < 3600; tenth++) {
            // Half a step off, so that no angle falls on a line.
            double angle = StrictMath.toRadians(tenth / 10.0 + 0.05);
            seen[PeopleNearby.side(StrictMath.cos(angle), StrictMath.sin(angle))]++;
        }
        assertThat(seen).containsOnly(225);
    }

    @Test
    void onAStraightCoastHalfOfTheSidesAreEmptyAndInlandNone() {
        // People every kilometre of a square of 60 km; the southern edge is the coast.
        int side = 61;
        double[] east = new double[side * side];
        double[] north = new double[side * side];
        double[] people = new double[side * side];
        for (int i = 0; i < people.length; i++) {
            east[i] = 1000.0 * (i % side);
            north[i] = 1000.0 * (i / side);
            people[i] = 100;
        }
        double[] empty = new PeopleNearby(east, north, people).emptySides(5000, 20_000);
        assertThat(empty[30]).isCloseTo(0.5, within(1 / 16.0));
        assertThat(empty[30 * side + 30]).isZero();
        // Three kilometres from the sea the town hides little of it: beyond 5 km there is nobody to the south.
        assertThat(empty[3 * side + 30]).isBetween(0.2, 0.5);
    }

    @Test
    void pointsWithoutAPositionAndFewerThanNoPeopleAreRefused() {
        assertThatThrownBy(() -> new PeopleNearby(new double[] {Double.NaN}, new double[] {0}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeopleNearby(new double[] {0}, new double[] {0}, new double[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
