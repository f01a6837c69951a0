package org.plumbline.methods.draws;

/**
 * Even chances made of the 64 bits of {@code SplittableRandom.nextLong} alone: how its other methods make theirs is no part of what the
 * library promises.
 */
public final class Uniform {
    private Uniform() {}

    /** From 0 up to but not 1. */
    public static double of(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** Above 0 and below 1: the middle of each step of the former. */
    public static double inside(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** 0 to {@code many - 1}, each as likely as the others but for a rounding in 2 to the 53rd. */
    public static int below(int many, long bits) {
        return (int) (of(bits) * many);
    }
}
