package org.plumbline.sources.boundaries;

import java.util.Arrays;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;

/**
 * Lists of lists of numbers, all equally deep: the coordinates of an outline, or the arcs that it is made of. Kept flat, as
 * all numbers in a row and, for each level, where its lists end. Level 0 holds the numbers themselves; a list of level 1
 * holds lists of level 0, and so on; the outermost level has one list.
 */
final class NestedNumbers {
    private final double[] values;
    private final int[][] ends;

    private NestedNumbers(double[] values, int[][] ends) {
        this.values = values;
        this.ends = ends;
    }

    /**
     * Reads the list that stands here, to its end.
     *
     * @throws WrongInput if something else stands here or inside it, or its numbers are not equally deep
     */
    static NestedNumbers read(JsonWalk walk) {
        walk.enterArray("coordinates");
        int depth = 1;
        while (walk.nextElement() && walk.isArray()) {
            depth++;
        }
        Growing growing = new Growing(depth);
        growing.fill(walk);
        return growing.done();
    }

    /** How many lists stand around each number. */
    int depth() {
        return ends.length;
    }

    /** How many lists a level has. */
    int lists(int level) {
        return ends[level].length;
    }

    /** Where a list begins: an index into the lists of the level below, or into the numbers. */
    int start(int level, int list) {
        return list == 0 ? 0 : ends[level][list - 1];
    }

    /** Behind the last of a list. */
    int end(int level, int list) {
        return ends[level][list];
    }

    double value(int index) {
        return values[index];
    }

    /** The lists while they are read; {@code open} of them surround the piece that the walk has come to. */
    private static final class Growing {
        private final int depth;
        private final int[][] ends;
        private final int[] lists;
        private double[] values = new double[16];
        private int size;
        private int open;

        Growing(int depth) {
            this.depth = depth;
            this.open = depth;
            this.lists = new int[depth];
            this.ends = new int[depth][4];
        }

        /** Begins at the first number, or at the end of the innermost list if that is empty. */
        void fill(JsonWalk walk) {
            boolean some = !walk.isEndOfArray();
            while (true) {
                if (!some) {
                    close();
                    if (open == 0) {
                        return;
                    }
                } else if (walk.isArray() && open < depth) {
                    open++;
                } else if (walk.isNumber() && open == depth) {
                    add(walk.number());
                } else {
                    throw uneven(walk);
                }
                some = walk.nextElement();
            }
        }

        private void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        private void close() {
            int level = depth - open;
            if (lists[level] == ends[level].length) {
                ends[level] = Arrays.copyOf(ends[level], 2 * lists[level]);
            }
            ends[level][lists[level]++] = level == 0 ? size : lists[level - 1];
            open--;
        }

        private static WrongInput uneven(JsonWalk walk) {
            return new WrongInput(new Problem(
                    ProblemCode.MALFORMED_BOUNDARIES,
                    walk.where(),
                    "something that cannot stand among these numbers",
                    walk.found(),
                    "numbers, all inside equally many square brackets",
                    ""));
        }

        NestedNumbers done() {
            int[][] exact = new int[depth][];
            for (int level = 0; level < depth; level++) {
                exact[level] = Arrays.copyOf(ends[level], lists[level]);
            }
            return new NestedNumbers(Arrays.copyOf(values, size), exact);
        }
    }
}
