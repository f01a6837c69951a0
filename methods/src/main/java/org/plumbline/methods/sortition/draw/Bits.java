package org.plumbline.methods.sortition.draw;

/** Logarithms to base two, by StrictMath, so that they are the same on any machine. */
final class Bits {

    private Bits() {}

    static double of(double equallyLikely) {
        return StrictMath.log(equallyLikely) / StrictMath.log(2);
    }

    /** Of a choice of some among many, where order does not count. */
    static double ofChoice(int count, int among) {
        double bits = 0;
        for (int i = 0; i < count; i++) {
            bits += of(among - i) - of(i + 1);
        }
        return bits;
    }
}
