package org.plumbline.methods.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.sortition.Portfolio;

/**
 * A million draws on values of sixteen dice agree with the published chances.
 *
 * <p>Whether every panel comes equally often is one test: chi-squared with panels - 1 degrees of freedom, at the level of one in
 * a million. Seats within one panel depend on each other, so people are not put together in a statistic: each one's number of
 * seats is held by itself to what a binomial number stays within but for once in a million times over all people together.
 */
class DrawnChancesTest {
    private static final int DRAWS = 1_000_000;
    private static final int PANELS = 200;
    private static final int PEOPLE = 60;
    private static final int SEATS = 12;

    /** Normal quantile of 1 - 1e-6; and of 1 - 1e-6 / (2 * 60): two-sided for each of 60 people. */
    private static final double ONE_IN_A_MILLION = 4.7534;

    private static final double ONE_IN_A_MILLION_FOR_ALL = 5.73;

    @Test
    void aMillionDrawsAgreeWithThePublishedChances() {
        Portfolio portfolio = portfolio(new Random(22));
        Random dice = new Random(3797);
        int[] drawn = new int[PANELS];
        int[] seats = new int[PEOPLE];
        char[] key = "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1./".toCharArray();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int thrown = 0; thrown < 16; thrown++) {
                key[2 * thrown] = (char) ('1' + dice.nextInt(6));
            }
            drawn[new PublicDraw(new PublicNumbers(Hashing.SHA_256, new String(key))).panel(PANELS)]++;
        }
        double expected = (double) DRAWS / PANELS;
        double chiSquared = Arrays.stream(drawn)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquared).isLessThan(chiSquaredAt(PANELS - 1, ONE_IN_A_MILLION));
        // Nor more even than chance is: the other end, at the same level.
        assertThat(chiSquared).isGreaterThan(chiSquaredAt(PANELS - 1, -ONE_IN_A_MILLION));
        for (int panel = 0; panel < PANELS; panel++) {
            for (int seat = 0; seat < SEATS; seat++) {
                seats[portfolio.person(panel, seat)] += drawn[panel];
            }
        }
        int[] appearances = portfolio.appearances();
        for (int person = 0; person < PEOPLE; person++) {
            double chance = (double) appearances[person] / PANELS;
            double deviation = Math.sqrt(DRAWS * chance * (1 - chance));
            assertThat(Math.abs(seats[person] - DRAWS * chance))
                    .as("person " + person + " with a chance of " + chance)
                    .isLessThanOrEqualTo(ONE_IN_A_MILLION_FOR_ALL * deviation);
        }
    }

    /** Wilson and Hilferty's approximation of 1931, good to a part in a thousand from thirty degrees of freedom on. */
    private static double chiSquaredAt(int degrees, double quantile) {
        double part = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - part + quantile * Math.sqrt(part), 3);
    }

    private static Portfolio portfolio(Random random) {
        return new Portfolio(
                PEOPLE,
                IntStream.range(0, PANELS)
                        .mapToObj(panel -> random.ints(0, PEOPLE)
                                .distinct()
                                .limit(SEATS)
                                .sorted()
                                .toArray())
                        .collect(Collectors.toList()));
    }
}
