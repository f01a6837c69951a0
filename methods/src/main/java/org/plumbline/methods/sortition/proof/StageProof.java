package org.plumbline.methods.sortition.proof;

/**
 * What one stage of a certificate proves.
 *
 * @param level that the stage claims, in 10^12ths
 * @param people settled at it
 * @param most the sum of weights that no panel exceeds
 * @param how it is known
 * @param gap while those settled earlier keep their chance, the least chance of all others is at most so much above the
 *     level, in 10^12ths, rounded up
 * @param classGap while, besides, all others keep at least the level, no class settled here has a chance more than so much
 *     above it, in 10^12ths, rounded up
 */
public record StageProof(long level, int people, long most, How how, long gap, long classGap) {

    /** How the most that any panel reaches is known. */
    public enum How {
        /** Bounded in whole numbers by prices of the quotas. */
        BY_PRICES,
        /** Found by a search in whole numbers. */
        BY_SEARCH,
        /** The search did not end in time: the best bound there is. */
        UNFINISHED
    }
}
