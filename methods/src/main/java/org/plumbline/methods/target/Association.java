package org.plumbline.methods.target;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Agreement;
import org.plumbline.model.problems.NoAnswer;

/**
 * How far two measures of areas go together, with an interval. It is about areas, not people: that areas with more of the one
 * have more of the other does not say that the same people do.
 *
 * @param correlation -1 to 1
 * @param low end of the 95% interval
 * @param high end of it
 * @param pairs how many areas have both measures; the others are left out
 * @param effectivePairs how many areas of equal weight would say as much: {@code pairs} without weights, and with them the sum
 *     of weights squared over the sum of their squares (Kish, Survey Sampling, 1965). The interval rests on it, so that a few
 *     heavy areas make it wide
 */
public record Association(double correlation, double low, double high, int pairs, double effectivePairs) {
    private static final double NORMAL_95 = 1.959963984540054; // 97.5% of a normal distribution lies below it
    private static final int FEWEST = 4; // Fisher's z has a variance of 1 / (n - 3)

    /** Pearson's correlation, every area alike. Arguments, NaN and what is thrown as for {@link #weighted}. */
    public static Association pearson(double[] one, double[] other) {
        double[] alike = new double[one.length];
        Arrays.fill(alike, 1);
        return weighted(one, other, alike);
    }

    /**
     * Pearson's correlation with means and products weighted; the interval by Fisher's z with the effective number of areas,
     * as if the areas had been drawn at random, which they were not: it gives an idea of the size of chance, no more. Where the
     * effective number is at most 3 it is the whole of -1 to 1. Linear.
     *
     * @param one a value an area; NaN leaves the area out
     * @param other of the same areas in the same order
     * @param weights of each area, usually its residents; above 0, or the area is left out
     * @throws NoAnswer if fewer than four areas have both, or either measure is the same for all of them
     */
    public static Association weighted(double[] one, double[] other, double[] weights) {
        int[] both = withBoth(one, other, weights);
        double total = 0;
        double squares = 0;
        double oneSum = 0;
        double otherSum = 0;
        for (int i : both) {
            total += weights[i];
            squares += weights[i] * weights[i];
            oneSum += weights[i] * one[i];
            otherSum += weights[i] * other[i];
        }
        double together = 0;
        double alone = 0;
        double otherAlone = 0;
        for (int i : both) {
            double a = one[i] - oneSum / total;
            double b = other[i] - otherSum / total;
            together += weights[i] * a * b;
            alone += weights[i] * a * a;
            otherAlone += weights[i] * b * b;
        }
        requireVaried(one, both);
        requireVaried(other, both);
        double correlation = together / (Math.sqrt(alone) * Math.sqrt(otherAlone));
        return of(correlation, both.length, total * total / squares);
    }

    /**
     * Spearman's rank correlation by {@link Agreement#spearman}, with the interval that Pearson's would have. Arguments, NaN
     * and what is thrown as for {@link #pearson}.
     */
    public static Association spearman(double[] one, double[] other) {
        double[] alike = new double[one.length];
        Arrays.fill(alike, 1);
        int pairs = withBoth(one, other, alike).length;
        return of(Agreement.spearman(one, other), pairs, pairs);
    }

    private static Association of(double computed, int pairs, double effectivePairs) {
        double correlation = Math.max(-1, Math.min(1, computed)); // rounding may carry it past the ends
        if (effectivePairs <= FEWEST - 1) {
            return new Association(correlation, -1, 1, pairs, effectivePairs);
        }
        double z = 0.5 * (StrictMath.log1p(correlation) - StrictMath.log1p(-correlation));
        double half = NORMAL_95 / Math.sqrt(effectivePairs - (FEWEST - 1));
        return new Association(
                correlation, StrictMath.tanh(z - half), StrictMath.tanh(z + half), pairs, effectivePairs);
    }

    private static int[] withBoth(double[] one, double[] other, double[] weights) {
        if (one.length != other.length || one.length != weights.length) {
            throw new IllegalArgumentException(
                    "measures of " + one.length + " and of " + other.length + " areas, weights of " + weights.length);
        }
        int[] both = IntStream.range(0, one.length)
                .filter(i -> !Double.isNaN(one[i]) && !Double.isNaN(other[i]) && weights[i] > 0)
                .toArray();
        if (both.length < FEWEST) {
            throw new NoAnswer("Only " + both.length
                    + " areas have both measures; a correlation with an interval needs " + FEWEST + ".");
        }
        return both;
    }

    private static void requireVaried(double[] values, int[] places) {
        if (Arrays.stream(places).allMatch(i -> values[i] == values[places[0]])) {
            throw new NoAnswer("A measure that is the same for all " + places.length
                    + " areas goes together with no other, so there is no correlation.");
        }
    }
}
