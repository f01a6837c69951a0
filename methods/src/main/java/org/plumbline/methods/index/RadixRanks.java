package org.plumbline.methods.index;

/**
 * Ranks by a radix sort of 11 bits at a time. The upper 33 of the bits in which values differ, three rounds, nearly always tell them apart;
 * the few that they do not are put right by insertion, and where that would be many all bits are sorted. Linear. 33,755 scores took
 * 0.3 to 0.5 ms on a shared machine, a sort by all eight bytes 0.55 ms in the same run.
 */
final class RadixRanks {
    private static final int BITS = 11;
    private static final int DIGIT = 1 << BITS;
    private static final int ROUNDS = 3;
    private static final int MOST_MOVES_EACH = 4; // of insertion, beyond which three more rounds are quicker

    private long[] keys;
    private int[] places;
    private long[] otherKeys;
    private int[] otherPlaces;
    private final int observed;

    /** As {@link Ranks#fromHighest}. */
    static int[] fromHighest(double[] values) {
        return new RadixRanks(values).ranks(values.length);
    }

    private RadixRanks(double[] values) {
        keys = new long[values.length];
        places = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                keys[count] = keyOf(values[i]);
                places[count++] = i;
            }
        }
        observed = count;
        otherKeys = new long[observed];
        otherPlaces = new int[observed];
    }

    /** A number that is the lower the higher the value. */
    private static long keyOf(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0); // adding 0.0 turns -0.0 into 0.0
        return bits < 0 ? bits ^ Long.MIN_VALUE : ~bits;
    }

    private int[] ranks(int size) {
        int[] ranks = new int[size]; // unranked until something else is said
        if (observed > 0) {
            sort();
        }
        for (int i = 0; i < observed; i++) {
            ranks[places[i]] = i > 0 && keys[i] == keys[i - 1] ? ranks[places[i - 1]] : i + 1;
        }
        return ranks;
    }

    private void sort() {
        int bits = countFromLeast();
        int rest = Math.max(0, bits - ROUNDS * BITS);
        for (int shift = rest; shift < bits; shift += BITS) {
            round(shift);
        }
        if (rest > 0 && !insert()) {
            for (int shift = 0; shift < bits; shift += BITS) {
                round(shift);
            }
        }
    }

    /** Counts all keys from the least of them, so that what they have in common is nought, and says how many bits are left. */
    private int countFromLeast() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < observed; i++) {
            least = Math.min(least, keys[i]);
            most = Math.max(most, keys[i]);
        }
        for (int i = 0; i < observed; i++) {
            keys[i] -= least; // without a sign from here on
        }
        return Long.SIZE - Long.numberOfLeadingZeros(most - least);
    }

    private void round(int shift) {
        int[] starts = starts(keys, observed, shift);
        move(keys, places, otherKeys, otherPlaces, starts, observed, shift);
        long[] keysBefore = keys;
        int[] placesBefore = places;
        keys = otherKeys;
        places = otherPlaces;
        otherKeys = keysBefore;
        otherPlaces = placesBefore;
    }

    private static int[] starts(long[] keys, int observed, int shift) {
        int[] starts = new int[DIGIT];
        for (int i = 0; i < observed; i++) {
            starts[(int) (keys[i] >>> shift) & (DIGIT - 1)]++;
        }
        int start = 0;
        for (int digit = 0; digit < DIGIT; digit++) {
            int count = starts[digit];
            starts[digit] = start;
            start += count;
        }
        return starts;
    }

    private static void move(
            long[] keys, int[] places, long[] toKeys, int[] toPlaces, int[] starts, int observed, int shift) {
        for (int i = 0; i < observed; i++) {
            int at = starts[(int) (keys[i] >>> shift) & (DIGIT - 1)]++;
            toKeys[at] = keys[i];
            toPlaces[at] = places[i];
        }
    }

    /** Whether few enough keys stood in the wrong place for them to be put right. */
    private boolean insert() {
        long left = (long) MOST_MOVES_EACH * observed;
        for (int i = 1; i < observed && left >= 0; i++) {
            long key = keys[i];
            int place = places[i];
            int at = i;
            while (at > 0 && Long.compareUnsigned(keys[at - 1], key) > 0) {
                keys[at] = keys[at - 1];
                places[at] = places[at - 1];
                at--;
            }
            keys[at] = key;
            places[at] = place;
            left -= i - at;
        }
        return left >= 0;
    }
}
