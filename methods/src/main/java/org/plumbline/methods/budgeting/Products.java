package org.plumbline.methods.budgeting;

/** Products of two whole numbers, none negative, compared without loss. */
public final class Products {
    private Products() {}

    /** Negative, nought or positive as a x b is less than, equal to or more than c x d. */
    public static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
