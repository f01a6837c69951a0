package org.plumbline.methods.sortition.proof;

/**
 * Something that is not as it is claimed to be.
 *
 * @param stage of the certificate, from nought; -1 where the fault is not about one
 * @param number of the class or, for {@link Kind#PANEL}, of the panel in the lottery; -1 where the fault is about neither
 * @param by how much is amiss, in 10^12ths of certainty; nought where that is not a chance
 */
public record Fault(Kind kind, int stage, int number, long by) {

    /** What can be amiss. */
    public enum Kind {
        /** A panel of the lottery does not keep a quota, the size or the rule of one per household. */
        PANEL,
        /** The certificate is of a pool with another number of classes, or names a class that there is not. */
        CLASSES,
        /** A weight is negative, or that of a settled class is nought. */
        WEIGHT,
        /** A class is settled at a second stage. */
        SETTLED_TWICE,
        /** A class is settled at no stage. */
        NOT_SETTLED,
        /** The chance of a settled class is not the level it is settled at. */
        CHANCE_IS_NOT_THE_LEVEL,
        /** A class not settled before has less than the level of the stage. */
        LESS_THAN_THE_LEVEL,
        /** The level is below that of the stage before. */
        LEVEL_FALLS,
        /** Somebody who can sit on a panel, or may be able to, has no chance, or one below a ten-millionth. */
        LEFT_OUT
    }
}
