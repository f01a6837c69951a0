package org.plumbline.model.budgeting;

import java.util.Arrays;

/**
 * Entries of ballots as they come, in blocks that stay where they are: a column that is copied to become longer needs its memory
 * twice. A place in the list of projects takes two bytes, and two more beside where a list is longer than they can tell.
 */
final class EntryBlocks {
    private static final int BITS = 16;
    private static final int BLOCK = 1 << BITS;
    private static final int MASK = BLOCK - 1;

    private final boolean withPoints;
    private char[][] low = new char[16][];
    private char[][] high = new char[0][];
    private long[][] points = new long[0][];
    private int size;
    private int most;

    EntryBlocks(boolean withPoints) {
        this.withPoints = withPoints;
    }

    int size() {
        return size;
    }

    /** The last place in the list of projects that was added. */
    int most() {
        return most;
    }

    int project(int entry) {
        int place = low[entry >>> BITS][entry & MASK];
        return high.length == 0 ? place : place | high[entry >>> BITS][entry & MASK] << Character.SIZE;
    }

    long points(int entry) {
        return points[entry >>> BITS][entry & MASK];
    }

    /** @throws ArithmeticException past two thousand million entries */
    void add(int project, long given) {
        int block = size >>> BITS;
        if ((size & MASK) == 0) {
            begin(block);
        }
        if (project > Character.MAX_VALUE && high.length == 0) {
            high = new char[low.length][];
            Arrays.setAll(high, i -> i <= block ? new char[BLOCK] : new char[0]);
        }
        low[block][size & MASK] = (char) project;
        if (high.length > 0) {
            high[block][size & MASK] = (char) (project >>> Character.SIZE);
        }
        if (withPoints) {
            points[block][size & MASK] = given;
        }
        most = Math.max(most, project);
        size = Math.incrementExact(size);
    }

    private void begin(int block) {
        if (block == low.length) {
            low = Arrays.copyOf(low, 2 * block);
            high = high.length == 0 ? high : Arrays.copyOf(high, 2 * block);
        }
        low[block] = new char[BLOCK];
        if (high.length > 0) {
            high[block] = new char[BLOCK];
        }
        if (withPoints) {
            points = points.length > block ? points : Arrays.copyOf(points, low.length);
            points[block] = new long[BLOCK];
        }
    }
}
