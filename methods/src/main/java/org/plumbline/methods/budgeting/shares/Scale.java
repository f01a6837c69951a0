package org.plumbline.methods.budgeting.shares;

import java.math.BigInteger;
import org.plumbline.methods.budgeting.Rational;

/**
 * Money as whole numbers: so many parts, a power of two, of the election's unit of money; where sums are huge, so many units
 * to a part.
 *
 * @param power of two; negative where a part is more than a unit
 * @param most what one voter may hold at most, in parts, rounded up
 */
record Scale(int power, long most) {
    /** All that voters hold together, and what one holds times the largest amount, stay within so many bits. */
    static final int BITS = 60;

    /** @param bits at most {@link #BITS}; fewer only make more questions undecided */
    static Scale of(Rational endowment, Columns columns, int bits) {
        BigInteger largest = BigInteger.valueOf(Math.max(columns.allVoters, columns.mostAmount));
        int needed = endowment.ceiling().add(BigInteger.ONE).multiply(largest).bitLength();
        int power = bits - needed;
        return new Scale(power, up(endowment, power));
    }

    long down(Rational money) {
        return shifted(money, power).floor().longValueExact();
    }

    long up(Rational money) {
        return up(money, power);
    }

    private static long up(Rational money, int power) {
        return shifted(money, power).ceiling().longValueExact();
    }

    private static Rational shifted(Rational money, int power) {
        return power >= 0
                ? new Rational(money.numerator().shiftLeft(power), money.denominator())
                : new Rational(money.numerator(), money.denominator().shiftLeft(-power));
    }

    /** A whole amount of money that is known to be no more than all voters hold. */
    long down(long money) {
        return power >= 0 ? money << power : -power > 62 ? 0 : money >> -power;
    }

    long up(long money) {
        return down(money) + (power >= 0 ? 0 : 1);
    }
}
