package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Mutations;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "hastngs, hastings, 1", // one put in
        "blackpooll, blackpool, 1", // one left out
        "burry, bury, 1",
        "hull, hell, 1", // one changed
        "sotke, stoke, 1", // two neighbours swapped
        "kitten, sitting, 3",
        "'', york, 4",
        "york, york, 0"
    })
    void theDistanceIsTheNumberOfSlipsOfTheHand(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other)).isEqualTo(slips);
    }

    @Test
    void theDistanceIsThatOfAPlainReference() {
        Mutations.seeds().forEach(seed -> {
            Random random = new Random(seed);
            String one = word(random);
            String other = word(random);
            assertThat(EditDistance.between(one, other))
                    .as("seed %d: %s, %s", seed, one, other)
                    .isEqualTo(plain(one, other));
        });
    }

    @Test
    void theDistanceIsTheSameBothWaysAndNoughtOnlyToItself() {
        Mutations.seeds().forEach(seed -> {
            Random random = new Random(seed);
            String one = word(random);
            String other = word(random);
            int distance = EditDistance.between(one, other);
            assertThat(distance)
                    .as("seed %d: %s, %s", seed, one, other)
                    .isEqualTo(EditDistance.between(other, one))
                    .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
            assertThat(distance == 0).isEqualTo(one.equals(other));
        });
    }

    @Test
    void theWayRoundMayBeShorterBecauseSwappedLettersStayWhereTheyAre() {
        // Optimal string alignment, known for this: two letters swapped may not be parted again, so 3 is more than 1 +
        // 1.
        assertThat(EditDistance.between("ca", "ac")).isEqualTo(1);
        assertThat(EditDistance.between("ac", "abc")).isEqualTo(1);
        assertThat(EditDistance.between("ca", "abc")).isEqualTo(3);
    }

    /** Of few letters, so that swaps and matches are common. */
    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The definition as it reads, from the end of both words. */
    private static int plain(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shortA = a.substring(0, a.length() - 1);
        String shortB = b.substring(0, b.length() - 1);
        int least = Math.min(plain(shortA, b), plain(a, shortB)) + 1;
        least = Math.min(least, plain(shortA, shortB) + (a.endsWith(b.substring(b.length() - 1)) ? 0 : 1));
        boolean swapped = a.length() > 1
                && b.length() > 1
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
        return swapped
                ? Math.min(least, plain(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)) + 1)
                : least;
    }
}
