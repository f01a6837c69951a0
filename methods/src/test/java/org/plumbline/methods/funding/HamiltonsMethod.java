package org.plumbline.methods.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The method of largest remainders as its definition reads, to check the fast one against: exact decimal fractions, and a
 * pass over all claims for each penny left over.
 */
final class HamiltonsMethod {
    private final long potPence;
    private final BigInteger[][] quotas; // whole part, then remainder

    HamiltonsMethod(long potPence, double[] claims) {
        this.potPence = potPence;
        // A double is a finite decimal, so that enough decimal places make every claim whole.
        int places = Arrays.stream(claims)
                .mapToInt(c -> new BigDecimal(c).scale())
                .max()
                .orElseThrow();
        BigInteger[] whole = Arrays.stream(claims)
                .mapToObj(claim -> new BigDecimal(claim).movePointRight(places).toBigIntegerExact())
                .toArray(BigInteger[]::new);
        BigInteger total = Arrays.stream(whole).reduce(BigInteger.ZERO, BigInteger::add);
        this.quotas = Arrays.stream(whole)
                .map(claim -> claim.multiply(BigInteger.valueOf(potPence)).divideAndRemainder(total))
                .toArray(BigInteger[][]::new);
    }

    long floorOfQuota(int claim) {
        return quotas[claim][0].longValueExact();
    }

    long ceilingOfQuota(int claim) {
        return floorOfQuota(claim) + quotas[claim][1].signum();
    }

    long[] split() {
        long[] shares = new long[quotas.length];
        Arrays.setAll(shares, this::floorOfQuota);
        boolean[] served = new boolean[quotas.length];
        for (long left = potPence - Arrays.stream(shares).sum(); left > 0; left--) {
            int next = -1;
            for (int i = 0; i < quotas.length; i++) {
                if (!served[i] && (next < 0 || quotas[i][1].compareTo(quotas[next][1]) > 0)) {
                    next = i;
                }
            }
            shares[next]++;
            served[next] = true;
        }
        return shares;
    }
}
