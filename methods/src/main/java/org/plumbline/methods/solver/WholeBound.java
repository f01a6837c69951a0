package org.plumbline.methods.solver;

import java.math.BigInteger;

/**
 * What a programme of whole numbers can be worth at most, proved in whole numbers by prices of its rows. Any prices prove
 * something: for every solution, worth = sum over rows of price x sum + sum over columns of (worth - prices of its rows) x
 * value, and each part is at most what it is at the better of its two bounds. Good prices prove much.
 */
final class WholeBound {
    private static final double SCALE = 1 << 24;

    private final Whole whole;
    private final int[][] columnsOf;
    private final long[][] coefficientsOf;

    WholeBound(Whole whole) {
        this.whole = whole;
        columnsOf = new int[whole.rows()][];
        coefficientsOf = new long[whole.rows()][];
        for (int row = 0; row < columnsOf.length; row++) {
            columnsOf[row] = whole.columnsOf(row);
            coefficientsOf[row] = whole.coefficientsOf(row);
        }
    }

    /**
     * @param objective of the columns
     * @param prices of the rows, rounded here
     * @return no solution with columns between these bounds is worth more; rounded down, as worths are whole
     */
    BigInteger of(long[] objective, double[] prices, long[] lower, long[] upper) {
        BigInteger scale = BigInteger.valueOf((long) SCALE);
        BigInteger[] left = new BigInteger[objective.length];
        for (int column = 0; column < left.length; column++) {
            left[column] = scale.multiply(BigInteger.valueOf(objective[column]));
        }
        BigInteger bound = BigInteger.ZERO;
        for (int row = 0; row < columnsOf.length; row++) {
            long price = Math.round(prices[row] * SCALE);
            if (price != 0) {
                BigInteger exact = BigInteger.valueOf(price);
                bound = bound.add(greatest(exact, whole.rowLower(row), whole.rowUpper(row)));
                for (int term = 0; term < columnsOf[row].length; term++) {
                    int column = columnsOf[row][term];
                    left[column] = left[column].subtract(exact.multiply(BigInteger.valueOf(coefficientsOf[row][term])));
                }
            }
        }
        for (int column = 0; column < left.length; column++) {
            bound = bound.add(greatest(left[column], lower[column], upper[column]));
        }
        BigInteger[] parts = bound.divideAndRemainder(scale);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger greatest(BigInteger price, long lower, long upper) {
        return price.multiply(BigInteger.valueOf(price.signum() > 0 ? upper : lower));
    }
}
