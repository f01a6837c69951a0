package org.plumbline.methods.funding;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.plumbline.model.problems.NoAnswer;

/**
 * Splits a sum into whole pence in proportion to claims: everyone gets their quota rounded down, and the pence left over go
 * one each to the largest remainders (Hamilton's method). Exact: claims are taken as the binary fractions that they are, so
 * that no penny depends on rounding inside the arithmetic. O(n log n).
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The share of each claim, in the order given.
     *
     * @param potPence what is split, not negative
     * @param claims in any unit; none negative, infinite or NaN
     * @return shares that sum to the pot to the penny; equal claims are within a penny of each other, equal remainders being
     *     served in the order of the claims
     * @throws NoAnswer if every claim is nought
     */
    public static long[] split(long potPence, double[] claims) {
        requireNoneNegative(potPence, claims);
        BigInteger[] whole = scaledToWhole(claims);
        BigInteger total = Arrays.stream(whole).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new NoAnswer("Every claim is nought, so there is no proportion to share the money by.");
        }
        BigInteger pot = BigInteger.valueOf(potPence);
        long[] shares = new long[claims.length];
        BigInteger[] remainders = new BigInteger[claims.length];
        long left = potPence;
        for (int i = 0; i < claims.length; i++) {
            BigInteger[] quota = pot.multiply(whole[i]).divideAndRemainder(total);
            shares[i] = quota[0].longValueExact();
            remainders[i] = quota[1];
            left -= shares[i];
        }
        IntStream.range(0, claims.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }

    private static void requireNoneNegative(long potPence, double[] claims) {
        if (potPence < 0) {
            throw new IllegalArgumentException("the pot is " + potPence + " pence");
        }
        for (int i = 0; i < claims.length; i++) {
            if (!(claims[i] >= 0 && claims[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("claim " + i + " is " + claims[i]);
            }
        }
    }

    /**
     * Every claim times one power of two that makes all of them whole. A double is a whole number of at most 53 bits times a
     * power of two, so there is one; in powers of ten a single very small claim would give every claim a thousand digits.
     */
    private static BigInteger[] scaledToWhole(double[] claims) {
        int least = Double.MAX_EXPONENT;
        for (double claim : claims) {
            least = claim > 0 ? Math.min(least, exponent(claim)) : least;
        }
        BigInteger[] whole = new BigInteger[claims.length];
        for (int i = 0; i < claims.length; i++) {
            whole[i] = claims[i] > 0 ? scaledToWhole(claims[i], least) : BigInteger.ZERO;
        }
        return whole;
    }

    private static BigInteger scaledToWhole(double claim, int leastExponent) {
        int exponent = exponent(claim);
        long digits = (long) Math.scalb(claim, -exponent); // exact: only the exponent changes
        return BigInteger.valueOf(digits).shiftLeft(exponent - leastExponent);
    }

    /** The power of two that the last binary digit of {@code claim} stands for. */
    private static int exponent(double claim) {
        return Math.max(Math.getExponent(claim), Double.MIN_EXPONENT) - 52; // a double has 52 binary places
    }
}
