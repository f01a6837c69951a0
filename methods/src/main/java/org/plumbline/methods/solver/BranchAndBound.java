package org.plumbline.methods.solver;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Branch and bound, depth first: a box of columns is solved over real numbers; where that does not settle it, it is cut in two
 * beside the solution. Every box is in the end settled by a proof in whole numbers, or is a single point and looked at.
 */
final class BranchAndBound {
    private static final BigInteger NOTHING_PROVED = BigInteger.valueOf(Long.MAX_VALUE);

    private final Whole whole;
    private final Patience patience;
    private final long boxes;
    private final WholeBound bounds;
    private final OjAlgoLinear linear = new OjAlgoLinear();
    private final Deque<Box> open = new ArrayDeque<>();
    private long[] best = new long[0];
    private BigInteger bestWorth = BigInteger.valueOf(Long.MIN_VALUE);

    /** @param bound proved of the box that this one was cut from */
    private record Box(Bounds bounds, BigInteger bound) {}

    /** Of each column. */
    private static final class Bounds {
        final long[] lower;
        final long[] upper;

        Bounds(long[] lower, long[] upper) {
            this.lower = lower;
            this.upper = upper;
        }

        Bounds with(int column, long from, long to) {
            long[] newLower = lower.clone();
            long[] newUpper = upper.clone();
            newLower[column] = from;
            newUpper[column] = to;
            return new Bounds(newLower, newUpper);
        }
    }

    /** @param boxes looked at, at most */
    BranchAndBound(Whole whole, Patience patience, long boxes) {
        this.whole = whole;
        this.patience = patience;
        this.boxes = boxes;
        bounds = new WholeBound(whole);
        long[] objective = whole.objective();
        for (int column = 0; column < whole.columns(); column++) {
            linear.addColumn(whole.lower(column), whole.upper(column), objective[column]);
        }
        for (int row = 0; row < whole.rows(); row++) {
            linear.addRow(whole.rowLower(row), whole.rowUpper(row));
            int[] columns = whole.columnsOf(row);
            long[] coefficients = whole.coefficientsOf(row);
            for (int term = 0; term < columns.length; term++) {
                linear.coefficient(row, columns[term], coefficients[term]);
            }
        }
    }

    IntegerAnswer maximise() {
        open.push(new Box(all(), NOTHING_PROVED));
        for (long looked = 0; !open.isEmpty() && looked < boxes && !patience.isOver(); looked++) {
            Box box = open.pop();
            if (box.bound().compareTo(bestWorth) > 0) {
                look(box);
            }
        }
        return answer();
    }

    private Bounds all() {
        long[] lower = new long[whole.columns()];
        long[] upper = new long[whole.columns()];
        for (int column = 0; column < lower.length; column++) {
            lower[column] = whole.lower(column);
            upper[column] = whole.upper(column);
        }
        return new Bounds(lower, upper);
    }

    private void look(Box box) {
        Bounds at = box.bounds();
        for (int column = 0; column < at.lower.length; column++) {
            if (at.lower[column] > at.upper[column]) {
                return;
            }
            linear.columnBounds(column, at.lower[column], at.upper[column]);
        }
        LinearAnswer relaxed = linear.maximise(patience);
        if (relaxed.status() == Status.INFEASIBLE && isRefuted(at)) {
            return;
        }
        long[] nearest = nearest(relaxed, at);
        consider(nearest);
        BigInteger bound = relaxed.isOptimal() ? bound(relaxed, at).min(box.bound()) : box.bound();
        if (bound.compareTo(bestWorth) > 0) {
            cut(at, bound, relaxed, nearest);
        }
    }

    private boolean isRefuted(Bounds at) {
        long[] nothing = new long[at.lower.length];
        return linear.refutation(patience)
                .map(prices -> bounds.of(nothing, prices, at.lower, at.upper).signum() < 0)
                .orElse(false);
    }

    private BigInteger bound(LinearAnswer relaxed, Bounds at) {
        double[] prices = new double[whole.rows()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = relaxed.price(row);
        }
        return bounds.of(whole.objective(), prices, at.lower, at.upper);
    }

    private static long[] nearest(LinearAnswer relaxed, Bounds at) {
        long[] nearest = at.lower.clone();
        for (int column = 0; relaxed.isOptimal() && column < nearest.length; column++) {
            long value = Math.round(relaxed.value(column));
            nearest[column] = Math.max(at.lower[column], Math.min(at.upper[column], value));
        }
        return nearest;
    }

    private void consider(long[] values) {
        if (whole.fits(values) && BigInteger.valueOf(whole.worth(values)).compareTo(bestWorth) > 0) {
            best = values;
            bestWorth = BigInteger.valueOf(whole.worth(values));
        }
    }

    /** At the column farthest from a whole number, beside its value; the half that is nearer comes first. */
    private void cut(Bounds at, BigInteger bound, LinearAnswer relaxed, long[] nearest) {
        int chosen = -1;
        double farthest = -1;
        for (int column = 0; column < nearest.length; column++) {
            double away = relaxed.isOptimal() ? Math.abs(relaxed.value(column) - nearest[column]) : 0;
            if (at.lower[column] < at.upper[column] && away > farthest + 1e-9) {
                farthest = away;
                chosen = column;
            }
        }
        if (chosen < 0) {
            return; // a single point, and looked at
        }
        double value = relaxed.isOptimal() ? relaxed.value(chosen) : nearest[chosen];
        long last = Math.max(at.lower[chosen], Math.min(at.upper[chosen] - 1, (long) StrictMath.floor(value)));
        Box lower = new Box(at.with(chosen, at.lower[chosen], last), bound);
        Box upper = new Box(at.with(chosen, last + 1, at.upper[chosen]), bound);
        boolean lowerFirst = nearest[chosen] <= last;
        open.push(lowerFirst ? upper : lower);
        open.push(lowerFirst ? lower : upper);
    }

    private IntegerAnswer answer() {
        BigInteger bound = bestWorth;
        for (Box box : open) {
            bound = bound.max(box.bound());
        }
        boolean found = best.length > 0;
        if (bound.equals(bestWorth)) {
            return found
                    ? new IntegerAnswer(Status.OPTIMAL, bestWorth.longValueExact(), bound.longValueExact(), best)
                    : IntegerAnswer.without(Status.INFEASIBLE);
        }
        return found
                ? new IntegerAnswer(Status.FEASIBLE, bestWorth.longValueExact(), bound.longValueExact(), best)
                : IntegerAnswer.without(Status.UNKNOWN);
    }
}
