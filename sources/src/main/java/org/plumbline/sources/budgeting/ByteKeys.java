package org.plumbline.sources.budgeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts as bytes, numbered in the order in which they come, found again without making a text of what is looked for. */
final class ByteKeys {
    private static final int NONE = -1;

    private final List<byte[]> keys = new ArrayList<>();
    private int[] slots = new int[512];

    ByteKeys() {
        Arrays.fill(slots, NONE);
    }

    /** The number of these bytes, or -1. */
    int find(byte[] bytes, int from, int to) {
        return slots[slot(bytes, from, to)];
    }

    /** The number of these bytes, which is a new one where they were not there. */
    int add(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        int number = keys.size();
        slots[slot] = number;
        keys.add(Arrays.copyOfRange(bytes, from, to));
        if (2 * keys.size() > slots.length) {
            grow();
        }
        return number;
    }

    int size() {
        return keys.size();
    }

    String text(int number) {
        return new String(keys.get(number), StandardCharsets.UTF_8);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < keys.size(); number++) {
            byte[] key = keys.get(number);
            slots[slot(key, 0, key.length)] = number;
        }
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int mixed = hash * 0x9E3779B9; // the golden ratio's digits spread neighbours over the table
        int slot = (mixed ^ (mixed >>> 16)) & (slots.length - 1);
        while (slots[slot] != NONE && !same(keys.get(slots[slot]), bytes, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean same(byte[] key, byte[] bytes, int from, int to) {
        if (key.length != to - from) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
