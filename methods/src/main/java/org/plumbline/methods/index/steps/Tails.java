package org.plumbline.methods.index.steps;

import java.util.Arrays;
import org.plumbline.methods.index.Moments;
import org.plumbline.methods.index.PowerSums;

/**
 * The highest and lowest values of an indicator, and how many of each are moved inwards. All values in between are summed once; each
 * question for the moments exchanges the few at the ends.
 */
final class Tails {
    private final double[] highest;
    private final double[] lowest;
    private final PowerSums between;
    private final int points;
    private int atTop;
    private int atBottom;
    private String whyNoMore = "";

    /**
     * @param observed how many of the values are not NaN, above nought
     * @param points how many may be moved at most
     */
    Tails(double[] values, int observed, int points) {
        this.points = Math.min(points, (observed - 1) / 2); // so that the two ends do not meet
        this.highest = highest(values, this.points + 1, 1);
        this.lowest = highest(values, this.points + 1, -1);
        double top = highest[this.points];
        double bottom = lowest[this.points];
        double[] clamped = new double[values.length];
        for (int i = 0; i < clamped.length; i++) {
            double value = values[i];
            clamped[i] = value > top ? top : value < bottom ? bottom : value;
        }
        this.between = PowerSums.of(clamped, highest[0] - lowest[0]);
    }

    /** The highest values, descending; with a sign of -1 the lowest, ascending. */
    private static double[] highest(double[] values, int count, double sign) {
        double[] heap = new double[count]; // the least of those found comes first
        Arrays.fill(heap, Double.NEGATIVE_INFINITY);
        for (double value : values) {
            if (sign * value > heap[0]) {
                sink(heap, sign * value);
            }
        }
        Arrays.sort(heap);
        double[] found = new double[count];
        for (int i = 0; i < count; i++) {
            found[i] = sign * heap[count - 1 - i];
        }
        return found;
    }

    private static void sink(double[] heap, double value) {
        int at = 0;
        for (int child = 1; child < heap.length; child = 2 * at + 1) {
            int less = child + 1 < heap.length && heap[child + 1] < heap[child] ? child + 1 : child;
            if (!(heap[less] < value)) {
                break;
            }
            heap[at] = heap[less];
            at = less;
        }
        heap[at] = value;
    }

    /** Moves all that tie at the top down to the next value; false, and nothing moved, if that cannot be. */
    boolean lowerTheHighest() {
        int next = nextLevel(highest, atTop);
        if (!mayMove(next + atBottom) || !differ(highest[next], low())) {
            return false;
        }
        atTop = next;
        return true;
    }

    /** Moves all that tie at the bottom up to the next value; false, and nothing moved, if that cannot be. */
    boolean raiseTheLowest() {
        int next = nextLevel(lowest, atBottom);
        if (!mayMove(next + atTop) || !differ(lowest[next], high())) {
            return false;
        }
        atBottom = next;
        return true;
    }

    private static int nextLevel(double[] ends, int from) {
        int next = from;
        while (next < ends.length && ends[next] == ends[from]) {
            next++;
        }
        return next;
    }

    private boolean mayMove(int places) {
        if (places > points) {
            whyNoMore = moved() == points
                    ? "no more may be moved"
                    : "the next ones tie, and together are more than may be moved";
        }
        return places <= points;
    }

    private boolean differ(double end, double otherEnd) {
        if (end == otherEnd) {
            whyNoMore = "moving the next ones would leave nothing that differs";
        }
        return end != otherEnd;
    }

    /** The moments of all values as moved. */
    Moments moments() {
        PowerSums sums = between.copy();
        for (int i = 0; i < points; i++) {
            sums.replace(highest[points], Math.min(highest[i], high()));
            sums.replace(lowest[points], Math.max(lowest[i], low()));
        }
        return sums.moments();
    }

    /** What no value is above any more. */
    double high() {
        return highest[atTop];
    }

    /** What no value is below any more. */
    double low() {
        return lowest[atBottom];
    }

    int moved() {
        return atTop + atBottom;
    }

    /** As the end of a sentence. */
    String whyNoMore() {
        return whyNoMore;
    }
}
