package org.plumbline.sources.budgeting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as bytes, numbered in the order in which they come, found again without making a text of what is looked for. Texts of
 * up to seven bytes, as most ids are, are compared as one number.
 */
final class ByteKeys {
    private static final int NONE = -1;

    private byte[][] keys = new byte[256][];
    private int size;
    private long[] numbers = new long[512];
    private int[] slots = new int[512];

    ByteKeys() {
        Arrays.fill(slots, NONE);
    }

    /** The number of these bytes, or -1. */
    int find(byte[] bytes, int from, int to) {
        return slots[slot(VoterNumbers.number(bytes, from, to), bytes, from, to)];
    }

    /** The number of these bytes, which is a new one where they were not there. */
    int add(byte[] bytes, int from, int to) {
        long number = VoterNumbers.number(bytes, from, to);
        int slot = slot(number, bytes, from, to);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size] = Arrays.copyOfRange(bytes, from, to);
        put(slot, number, size);
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    String text(int key) {
        return new String(keys[key], StandardCharsets.UTF_8);
    }

    private void put(int slot, long number, int key) {
        slots[slot] = key;
        numbers[slot] = number;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        numbers = new long[slots.length];
        Arrays.fill(slots, NONE);
        for (int key = 0; key < size; key++) {
            byte[] bytes = keys[key];
            long number = VoterNumbers.number(bytes, 0, bytes.length);
            put(slot(number, bytes, 0, bytes.length), number, key);
        }
    }

    private int slot(long number, byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        int slot = VoterNumbers.spread(number) & mask;
        while (slots[slot] != NONE && !same(slot, number, bytes, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int slot, long number, byte[] bytes, int from, int to) {
        if (numbers[slot] != number) {
            return false;
        }
        byte[] key = keys[slots[slot]];
        return number > 0 || Arrays.equals(key, 0, key.length, bytes, from, to);
    }
}
