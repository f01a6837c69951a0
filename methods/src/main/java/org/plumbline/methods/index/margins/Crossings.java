package org.plumbline.methods.index.margins;

import java.util.Arrays;

/**
 * The weights at which rivals come to score more than a place, or cease to, met on the way from the stated weight: sorted, and gone
 * through until the place is over the line.
 */
final class Crossings {
    private static final double SAME =
            1e-12; // relative: a crossing so near to the stated weight is that of a tie as stated

    private final OneWeight scores;
    private final int place;
    private final double stated;
    private final boolean upwards;
    private double[] overtaking = new double[16];
    private double[] fallingBack = new double[16];
    private int overtakings;
    private int fallings;
    private int above;

    /**
     * @param stated the weight to begin from
     * @param upwards whether to go towards infinity, or towards nought
     */
    Crossings(OneWeight scores, int places, int place, double stated, boolean upwards) {
        this.scores = scores;
        this.place = place;
        this.stated = stated;
        this.upwards = upwards;
        for (int rival = 0; rival < places; rival++) {
            if (rival != place && scores.ranked(rival)) {
                meet(rival);
            }
        }
        overtaking = sorted(overtaking, overtakings);
        fallingBack = sorted(fallingBack, fallings);
    }

    /** How far one must go, in the unit of weights, until the place is among the first {@code most}; NaN if it never is. */
    double distanceToEnter(int most) {
        int now = above;
        int passed = 0;
        int next = 0;
        if (now < most) {
            return 0;
        }
        for (int fallen = 0; fallen < fallings; fallen++) {
            // A rival that overtakes at the same weight is alike there, not above.
            while (next < overtakings && overtaking[next] < fallingBack[fallen]) {
                next++;
                passed++;
            }
            now = above + passed - (fallen + 1);
            if (now < most) {
                return fallingBack[fallen];
            }
        }
        return Double.NaN;
    }

    /** How far one must go until the place is no longer among the first {@code most}; NaN if it always is. */
    double distanceToLeave(int most) {
        int next = 0;
        if (above >= most) {
            return 0;
        }
        for (int overtaken = 0; overtaken < overtakings; overtaken++) {
            // Just beyond: rivals that fall back at the same weight have done so.
            while (next < fallings && fallingBack[next] <= overtaking[overtaken]) {
                next++;
            }
            boolean last = overtaken + 1 == overtakings || overtaking[overtaken + 1] > overtaking[overtaken];
            if (last && above + overtaken + 1 - next >= most) {
                return overtaking[overtaken];
            }
        }
        return Double.NaN;
    }

    private void meet(int rival) {
        double[] polynomial = scores.difference(rival, place);
        double[] distances = distances(polynomial);
        double from = 0;
        boolean over = false;
        for (int k = 0; k <= distances.length; k++) {
            double to = k < distances.length ? distances[k] : end(from);
            boolean now = k == 0 && distances.length == 0 && constant(polynomial)
                    ? scores.above(rival, place)
                    : value(polynomial, (from + to) / 2) > 0;
            if (k == 0) {
                above += now ? 1 : 0;
            } else if (now && !over) {
                overtaking = with(overtaking, overtakings++, from);
            } else if (over && !now) {
                fallingBack = with(fallingBack, fallings++, from);
            }
            over = now;
            from = to;
        }
    }

    private static boolean constant(double[] polynomial) {
        return polynomial[0] == 0 && polynomial[1] == 0;
    }

    /** Somewhere beyond the last crossing. */
    private double end(double from) {
        return upwards ? 2 * from + stated + 1 : stated;
    }

    private double value(double[] polynomial, double distance) {
        double w = upwards ? stated + distance : stated - distance;
        return (polynomial[0] * w + polynomial[1]) * w + polynomial[2];
    }

    /** The distances of the roots that lie ahead, ascending. */
    private double[] distances(double[] polynomial) {
        return Arrays.stream(roots(polynomial))
                .map(root -> upwards ? root - stated : stated - root)
                .filter(distance -> distance > SAME * stated && (upwards || distance < stated))
                .filter(distance -> distance < Double.POSITIVE_INFINITY)
                .sorted()
                .toArray();
    }

    private static double[] roots(double[] p) {
        if (p[0] == 0) {
            return p[1] == 0 ? new double[0] : new double[] {-p[2] / p[1]};
        }
        double inRoot = p[1] * p[1] - 4 * p[0] * p[2];
        if (!(inRoot > 0)) { // touching without crossing changes no order
            return new double[0];
        }
        double q = -0.5 * (p[1] + Math.copySign(Math.sqrt(inRoot), p[1])); // without subtracting what is nearly alike
        return new double[] {q / p[0], p[2] / q};
    }

    private static double[] with(double[] values, int count, double value) {
        double[] room = count < values.length ? values : Arrays.copyOf(values, 2 * count);
        room[count] = value;
        return room;
    }

    private static double[] sorted(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
