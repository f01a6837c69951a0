package org.plumbline.methods.sortition.selection;

import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;

/** A chance for each class, with why no lottery has better ones; whether a lottery has these is another question. */
final class Levels {
    private final double[] chances;
    private final Certificate certificate;

    /** @param chances of a person of each class */
    Levels(double[] chances, Certificate certificate) {
        this.chances = chances;
        this.certificate = certificate;
    }

    double ofClass(int classNumber) {
        return chances[classNumber];
    }

    Certificate certificate() {
        return certificate;
    }

    /** A chance in {@link Lottery#ONE}ths. */
    static long whole(double chance) {
        return Math.min(Lottery.ONE, Math.max(0, Math.round(chance * Lottery.ONE)));
    }
}
