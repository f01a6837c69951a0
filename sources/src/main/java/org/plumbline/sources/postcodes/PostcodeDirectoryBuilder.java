package org.plumbline.sources.postcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers postcodes in any order. Grows by half at a time: a million rows more need no copy of everything. */
final class PostcodeDirectoryBuilder {
    /** A row's number has 22 bits, so that a key and its row make one number to sort by. */
    static final int MOST_ROWS = 1 << 22;

    private static final int ROW_BITS = 22;

    private long[] keyed = new long[1 << 16];
    private int[] placementOf = new int[1 << 16];
    private int[] acrosses = new int[1 << 16];
    private int[] ups = new int[1 << 16];
    private short[] ends = new short[1 << 16];
    private int rows;
    private final List<Placement> placements = new ArrayList<>();
    private final Map<Placement, Integer> numbers = new HashMap<>();

    boolean isFull() {
        return rows == MOST_ROWS;
    }

    int placement(Placement placement) {
        return numbers.computeIfAbsent(placement, one -> {
            placements.add(one);
            return placements.size() - 1;
        });
    }

    /**
     * @param placement as {@link #placement} numbers it
     * @param across metres east or millionths of a degree, {@link PostcodeDirectory#NO_POINT} for none
     * @param ended the month as {@link PostcodeDirectory#months} gives it, 0 for none
     */
    void add(long key, int placement, int across, int up, short ended) {
        if (rows == keyed.length) {
            grow();
        }
        keyed[rows] = key << ROW_BITS | rows;
        placementOf[rows] = placement;
        acrosses[rows] = across;
        ups[rows] = up;
        ends[rows] = ended;
        rows++;
    }

    private void grow() {
        int longer = Math.min(MOST_ROWS, rows + rows / 2);
        keyed = Arrays.copyOf(keyed, longer);
        placementOf = Arrays.copyOf(placementOf, longer);
        acrosses = Arrays.copyOf(acrosses, longer);
        ups = Arrays.copyOf(ups, longer);
        ends = Arrays.copyOf(ends, longer);
    }

    /** All that was added, each postcode once: of several the one in use, else the first. Use the builder no more. */
    PostcodeDirectory done(PostcodeEdition edition, boolean inDegrees) {
        Arrays.sort(keyed, 0, rows);
        int[] rowAt = new int[rows];
        int kept = 0;
        for (int i = 0; i < rows; i++) {
            long key = keyed[i] >>> ROW_BITS;
            int row = (int) (keyed[i] & (MOST_ROWS - 1));
            if (kept > 0 && keyed[kept - 1] == key) {
                if (ends[rowAt[kept - 1]] != 0 && ends[row] == 0) {
                    rowAt[kept - 1] = row;
                }
            } else {
                keyed[kept] = key; // never ahead of what is read
                rowAt[kept] = row;
                kept++;
            }
        }
        long[] keys = Arrays.copyOf(keyed, kept);
        keyed = new long[0];
        int[] order = Arrays.copyOf(rowAt, kept);
        return new PostcodeDirectory(
                edition,
                keys,
                picked(placementOf, order),
                picked(acrosses, order),
                picked(ups, order),
                picked(ends, order),
                placements,
                inDegrees);
    }

    private static int[] picked(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    private static short[] picked(short[] values, int[] order) {
        short[] picked = new short[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }
}
