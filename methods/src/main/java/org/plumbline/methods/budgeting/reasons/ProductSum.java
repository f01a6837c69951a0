package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import org.plumbline.methods.budgeting.Rational;

/** A sum of what voters have, times how many they are; it may pass what a long holds, and is made mostly of longs. */
final class ProductSum {
    private BigInteger carried = BigInteger.ZERO;
    private long sum;

    /** Neither is negative. */
    void add(long each, int voters) {
        long product = each * voters;
        if (Math.multiplyHigh(each, voters) != 0 || product < 0 || sum + product < 0) {
            carried = carried.add(BigInteger.valueOf(each).multiply(BigInteger.valueOf(voters)));
        } else {
            sum += product;
        }
    }

    Rational total() {
        return new Rational(carried.add(BigInteger.valueOf(sum)), BigInteger.ONE);
    }
}
