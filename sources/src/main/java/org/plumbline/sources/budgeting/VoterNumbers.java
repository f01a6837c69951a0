package org.plumbline.sources.budgeting;

import java.util.Arrays;

/**
 * Who has voted, a number of 64 bits for each voter: 8 to 12 bytes of memory a voter, 120 MB for ten million. Names of up to
 * seven bytes are their number; longer ones have a hash, so two voters may share one. Who seems to have voted twice is
 * therefore to be settled by their names. Numbers are sorted at the end, which takes half the time of looking each up in a
 * table that no cache holds.
 */
final class VoterNumbers {
    private static final int WHOLE = 7;
    private static final long HASHED = Long.MIN_VALUE;

    private long[] numbers = new long[1 << 12];
    private int size;

    /** A number that is the same for the same bytes; above nought if no others have it. */
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

    /** Where to look for a number first, in a table of which the lower bits count. */
    static int spread(long number) {
        return (int) ((number * 0xD6E8FEB86659FD93L) >>> 32);
    }

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    /** The numbers that came more than once, each once, in rising order; there is nothing left afterwards. */
    long[] takeSuspects() {
        Arrays.sort(numbers, 0, size);
        int found = 0;
        for (int i = 1; i < size; i++) {
            boolean again = numbers[i] == numbers[i - 1];
            if (again && (found == 0 || numbers[found - 1] != numbers[i])) {
                numbers[found++] = numbers[i]; // before i, so nothing that is still to be looked at
            }
        }
        long[] suspects = Arrays.copyOf(numbers, found);
        numbers = new long[1 << 12];
        size = 0;
        return suspects;
    }
}
