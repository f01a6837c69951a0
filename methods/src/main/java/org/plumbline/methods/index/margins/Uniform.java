package org.plumbline.methods.index.margins;

/** Even chances made of random bits alone: what else a generator offers is made in ways that may change. */
final class Uniform {
    private Uniform() {}

    /** From 0 up to but not 1. */
    static double of(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** Above 0 and below 1: the middle of each step of the former. */
    static double inside(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** 0 to {@code many - 1}. */
    static int below(int many, long bits) {
        return (int) (of(bits) * many);
    }
}
