package org.plumbline.methods.index;

/**
 * Whether a place belongs to a list whatever the choice. The share of stated choices is not a probability: nobody draws the
 * true method from a hat.
 */
public enum Standing {
    ROBUSTLY_ON,
    CONTESTED,
    ROBUSTLY_OFF;

    private static final double NEARLY_ALL = 0.95;

    /** @param shareOfChoices the share of stated choices that puts the place on the list, 0 to 1 */
    public static Standing of(double shareOfChoices) {
        if (!(shareOfChoices >= 0 && shareOfChoices <= 1)) {
            throw new IllegalArgumentException("not a share: " + shareOfChoices);
        }
        if (shareOfChoices >= NEARLY_ALL) {
            return ROBUSTLY_ON;
        }
        return shareOfChoices <= 1 - NEARLY_ALL ? ROBUSTLY_OFF : CONTESTED;
    }
}
