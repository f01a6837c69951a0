package org.plumbline.sources.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct texts of a column, numbered in the order in which they first stood: 35,000 neighbourhoods lie in 339
 * districts, so a row needs a number where it would need a text.
 */
public final class DistinctTexts {
    private static final int NONE = -1;

    private final List<String> texts = new ArrayList<>();
    private int[] hashes = new int[64];
    private int[] slots = emptySlots(256);

    /** The number of the cell's text, or -1 if it is a new one. */
    public int find(RowCells row, int cell) {
        return slots[slot(row, cell, row.hash(cell))];
    }

    /** The number of the cell's text, which is given the next one if it is new. */
    public int add(RowCells row, int cell) {
        int hash = row.hash(cell);
        int slot = slot(row, cell, hash);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        int number = texts.size();
        texts.add(row.text(cell));
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number] = hash;
        slots[slot] = number;
        if (2 * texts.size() > slots.length) {
            spread();
        }
        return number;
    }

    public int size() {
        return texts.size();
    }

    public String get(int number) {
        return texts.get(number);
    }

    private int slot(RowCells row, int cell, int hash) {
        int slot = place(hash);
        while (slots[slot] != NONE && !(hashes[slots[slot]] == hash && row.equals(cell, texts.get(slots[slot])))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void spread() {
        slots = emptySlots(2 * slots.length);
        for (int number = 0; number < texts.size(); number++) {
            int slot = place(hashes[number]);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    /** Neighbouring codes have neighbouring hashes: the constant of the golden ratio spreads them. */
    private int place(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (slots.length - 1);
    }

    private static int[] emptySlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
