package org.plumbline.methods.sortition.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.funding.LargestRemainder;

/** Letters shared over places. */
class LetterOrderTest {
    private static final ByTenth ALIKE = ByTenth.alike(1);

    private static List<PlaceAddresses> places(SplittableRandom random) {
        List<PlaceAddresses> places = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            places.add(new PlaceAddresses(1 + random.nextInt(60), 1 + random.nextInt(10)));
        }
        return places;
    }

    private static ByTenth weights(SplittableRandom random) {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            weights.add(0.25 * (1 + random.nextInt(12)));
        }
        return new ByTenth(weights);
    }

    @Test
    void everyLetterGoesSomewhereAndNoPlaceHasMoreThanItsAddresses() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            List<PlaceAddresses> places = places(random);
            ByTenth weights = weights(random);
            int all = (int) LetterOrder.addresses(places, weights);
            LetterOrder order = LetterOrder.of(places, weights, Integer.MAX_VALUE);
            assertThat(order.length()).isEqualTo(all);
            int total = random.nextInt(all + 1);
            int[] letters = order.letters(total);
            assertThat(Arrays.stream(letters).sum()).isEqualTo(total);
            assertThat(Arrays.stream(order.lettersByTenth(total)).sum()).isEqualTo(total);
            for (int place = 0; place < letters.length; place++) {
                assertThat(letters[place]).isBetween(0, places.get(place).addresses());
            }
        }
    }

    @Test
    void oneLetterMoreTakesNoneAway() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 50; i++) {
            List<PlaceAddresses> places = places(random);
            LetterOrder order = LetterOrder.of(places, weights(random), Integer.MAX_VALUE);
            int[] before = order.letters(0);
            for (int total = 1; total <= order.length(); total++) {
                int[] now = order.letters(total);
                int more = 0;
                for (int place = 0; place < now.length; place++) {
                    assertThat(now[place]).isGreaterThanOrEqualTo(before[place]);
                    more += now[place] - before[place];
                }
                assertThat(more).isEqualTo(1);
                before = now;
            }
        }
    }

    @Test
    void noLetterWouldBeMoreDueElsewhere() {
        // What makes a split Webster's: no place with room has a claim over 2n + 1 above another's over 2n - 1.
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            List<PlaceAddresses> places = places(random);
            ByTenth weights = weights(random);
            LetterOrder order = LetterOrder.of(places, weights, Integer.MAX_VALUE);
            int[] letters = order.letters(random.nextInt(order.length() + 1));
            for (int to = 0; to < letters.length; to++) {
                for (int from = 0; from < letters.length; from++) {
                    if (letters[to] < places.get(to).addresses() && letters[from] > 0) {
                        double wants = claim(places.get(to), weights) / (2.0 * letters[to] + 1);
                        double has = claim(places.get(from), weights) / (2.0 * letters[from] - 1);
                        assertThat(wants).isLessThanOrEqualTo(has);
                    }
                }
            }
        }
    }

    private static double claim(PlaceAddresses place, ByTenth weights) {
        return place.addresses() * weights.of(place.tenth());
    }

    @Test
    void largestRemaindersWouldTakeALetterFromAPlaceWhenThereIsOneMore() {
        // The Alabama paradox: 600, 600 and 200 addresses; of ten letters the third place has 2 (4.29, 4.29, 1.43), of
        // eleven it has 1 (4.71, 4.71, 1.57).
        double[] claims = {600, 600, 200};
        assertThat(LargestRemainder.split(10, claims)).containsExactly(4, 4, 2);
        assertThat(LargestRemainder.split(11, claims)).containsExactly(5, 5, 1);
        LetterOrder order = LetterOrder.of(
                List.of(new PlaceAddresses(600, 1), new PlaceAddresses(600, 1), new PlaceAddresses(200, 1)),
                ALIKE,
                100);
        assertThat(order.letters(11)[2]).isGreaterThanOrEqualTo(order.letters(10)[2]);
    }

    @Test
    void whatAFullPlaceCannotTakeGoesToTheOthersInProportion() {
        // 8 : 1 : 1 of 10 letters would be 8, 1, 1; the first has 4 addresses only, the other six go half and half.
        LetterOrder order = LetterOrder.of(
                List.of(new PlaceAddresses(4, 1), new PlaceAddresses(40, 10), new PlaceAddresses(40, 10)),
                new ByTenth(List.of(80.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)),
                100);
        assertThat(order.letters(10)).containsExactly(4, 3, 3);
    }

    @Test
    void aTenthThatWeighsNothingHasNoLetter() {
        LetterOrder order = LetterOrder.of(
                List.of(new PlaceAddresses(5, 1), new PlaceAddresses(5, 2)),
                new ByTenth(List.of(1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)),
                100);
        assertThat(order.length()).isEqualTo(5);
        assertThat(order.letters(5)).containsExactly(5, 0);
    }

    @Test
    void weightsOfOneOverTheRateBringAsManyVolunteersFromEveryAddress() {
        ByTenth rates = new ByTenth(List.of(0.01, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.04));
        LetterOrder order = LetterOrder.of(
                List.of(new PlaceAddresses(10_000, 1), new PlaceAddresses(10_000, 10)), rates.inverse(), 5_000);
        assertThat(order.letters(5_000)).containsExactly(4_000, 1_000); // 40 volunteers each
    }
}
