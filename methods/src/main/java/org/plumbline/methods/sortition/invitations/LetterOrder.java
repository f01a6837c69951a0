package org.plumbline.methods.sortition.invitations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which place has the first letter, which the second, and so on; the first so many of the order are the split of so many letters.
 *
 * <p>Places share letters in proportion to addresses times the weight of their tenth, and the next letter goes where it is most
 * due: to the largest claim divided by twice the letters so far and one (the method of Webster and Sainte-Lagu&euml;; Balinski and
 * Young, Fair Representation, 1982). Largest remainders would split as near to proportion, but under them a place may lose a letter
 * when there is one more in all (the Alabama paradox). Here it cannot, so that more letters never make a worse pool, and those that are
 * sent later come on top of those sent before. A place that has a letter for every address has no claim any more.
 */
public final class LetterOrder {
    private final List<PlaceAddresses> places;
    private final int[] placeOf;

    private LetterOrder(List<PlaceAddresses> places, int[] placeOf) {
        this.places = places;
        this.placeOf = placeOf;
    }

    /**
     * O(most log places).
     *
     * @param weights what an address weighs by the tenth of its place; nought for no letters
     * @param most how long the order is at the most; it is shorter where addresses run out
     */
    public static LetterOrder of(List<PlaceAddresses> places, ByTenth weights, int most) {
        int length = (int) Math.min(most, addresses(places, weights));
        int[] letters = new int[places.size()];
        double[] due = new double[places.size()];
        PriorityQueue<Integer> next = new PriorityQueue<>(
                Math.max(1, places.size()),
                Comparator.comparingDouble((Integer place) -> due[place])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        for (int place = 0; place < letters.length; place++) {
            due[place] = claim(places.get(place), weights);
            if (due[place] > 0) {
                next.add(place);
            }
        }
        int[] placeOf = new int[length];
        for (int letter = 0; letter < length; letter++) {
            int place = next.remove();
            placeOf[letter] = place;
            letters[place]++;
            due[place] = claim(places.get(place), weights) / (2.0 * letters[place] + 1);
            if (letters[place] < places.get(place).addresses()) {
                next.add(place);
            }
        }
        return new LetterOrder(List.copyOf(places), placeOf);
    }

    private static double claim(PlaceAddresses place, ByTenth weights) {
        return place.addresses() * weights.of(place.tenth());
    }

    /** How many addresses may have a letter. */
    public static long addresses(List<PlaceAddresses> places, ByTenth weights) {
        return places.stream()
                .filter(place -> claim(place, weights) > 0)
                .mapToLong(PlaceAddresses::addresses)
                .sum();
    }

    /** How many letters the order has. */
    public int length() {
        return placeOf.length;
    }

    /** How many of the first letters each place has; none has more than it has addresses, and they sum to {@code total}. */
    public int[] letters(int total) {
        int[] letters = new int[places.size()];
        for (int letter = 0; letter < total; letter++) {
            letters[placeOf[letter]]++;
        }
        return letters;
    }

    /** The same by tenth, 1 to 10; entry 0 is nought. */
    public int[] lettersByTenth(int total) {
        int[] letters = new int[ByTenth.TENTHS + 1];
        for (int letter = 0; letter < total; letter++) {
            letters[tenthOf(letter)]++;
        }
        return letters;
    }

    /** For each tenth, 1 to 10, the numbers from 1 on of its letters in the whole order, ascending; entry 0 is empty. */
    int[][] numbersByTenth() {
        int[] lengths = lettersByTenth(placeOf.length);
        int[][] numbers = Arrays.stream(lengths).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[numbers.length];
        for (int letter = 0; letter < placeOf.length; letter++) {
            int tenth = tenthOf(letter);
            numbers[tenth][filled[tenth]++] = letter + 1;
        }
        return numbers;
    }

    private int tenthOf(int letter) {
        return places.get(placeOf[letter]).tenth();
    }
}
