package org.plumbline.sources.budgeting;

import java.util.Arrays;

/**
 * Who has voted, a number of 64 bits for each voter: at most 16 bytes of memory a voter, 134 MB for ten million. Names of up
 * to seven bytes are their number; longer ones have a hash, so two voters may share one. Who seems to have voted twice is
 * therefore kept apart, to be settled by their names.
 */
final class VoterSet {
    private static final int WHOLE = 7;
    private static final long HASHED = Long.MIN_VALUE;

    private long[] table = new long[1 << 12];
    private int size;
    private long[] twice = new long[16];
    private int suspects;

    /** A number, never 0, that is the same for the same bytes; of none at all there is none. */
    static long number(byte[] bytes, int from, int to) {
        int length = to - from;
        long packed = length;
        if (length <= WHOLE) {
            for (int i = from; i < to; i++) {
                packed = packed << Byte.SIZE | bytes[i] & 0xFF;
            }
            return packed;
        }
        for (int i = from; i < to; i++) {
            packed = (packed ^ bytes[i]) * 0x9E3779B97F4A7C15L;
            packed ^= packed >>> 32;
        }
        return packed | HASHED;
    }

    void add(long number) {
        if (!put(table, number)) {
            suspect(number);
        } else if (++size * 10L > table.length * 7L) {
            long[] larger = new long[2 * table.length];
            for (long one : table) {
                if (one != 0) {
                    put(larger, one);
                }
            }
            table = larger;
        }
    }

    /** The numbers that came more than once, each once, in rising order. */
    long[] suspects() {
        long[] sorted = Arrays.copyOf(twice, suspects);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < suspects; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private void suspect(long number) {
        if (suspects == twice.length) {
            long[] distinct = suspects();
            suspects = distinct.length;
            twice = Arrays.copyOf(distinct, 2 * Math.max(8, suspects));
        }
        twice[suspects++] = number;
    }

    private static boolean put(long[] table, long number) {
        int slot = (int) ((number * 0xD6E8FEB86659FD93L) >>> 20) & (table.length - 1);
        while (table[slot] != 0) {
            if (table[slot] == number) {
                return false;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number;
        return true;
    }
}
