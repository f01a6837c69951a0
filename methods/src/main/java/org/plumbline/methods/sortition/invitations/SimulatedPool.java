package org.plumbline.methods.sortition.invitations;

/**
 * What one simulated round came to.
 *
 * @param letters the fewest letters whose volunteers can meet every quota; {@link #NEVER} where no number that was tried does
 * @param lastFeature the feature whose condition was the last to be met, or is not; -1 where only the number of volunteers or
 *     all quotas together were in question
 * @param lastValue its value; -1 where the values of the feature together were short of the panel
 * @param together whether the quotas could be met each by itself with fewer letters than all of them together
 */
record SimulatedPool(int letters, int lastFeature, int lastValue, boolean together) {
    static final int NEVER = Integer.MAX_VALUE;
}
