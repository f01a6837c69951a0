package org.plumbline.methods.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
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
     * @param claims in any unit; none negative or NaN, at least one above nought
     * @return shares that sum to the pot to the penny; equal claims are within a penny of each other, equal remainders being
     *     served in the order of the claims
     * @throws NoAnswer if every claim is nought
     */
    public static long[] split(long potPence, double[] claims) {
        BigInteger[] whole = scaledToWhole(claims);
        BigInteger total =
                IntStream.range(0, whole.length).mapToObj(i -> whole[i]).reduce(BigInteger.ZERO, BigInteger::add);
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

    /** Every claim times one power of ten that makes all of them whole. A double is a finite decimal, so there is one. */
    private static BigInteger[] scaledToWhole(double[] claims) {
        BigDecimal[] exact = new BigDecimal[claims.length];
        int scale = 0;
        for (int i = 0; i < claims.length; i++) {
            if (!(claims[i] >= 0 && claims[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("claim " + i + " is " + claims[i]);
            }
            exact[i] = new BigDecimal(claims[i]);
            scale = Math.max(scale, exact[i].scale());
        }
        BigInteger[] whole = new BigInteger[claims.length];
        for (int i = 0; i < claims.length; i++) {
            whole[i] = exact[i].setScale(scale).unscaledValue();
        }
        return whole;
    }
}
