package org.plumbline.methods.target;

/**
 * A place that is worst on one index and nearly on the other.
 *
 * @param rank on the index that it misses
 * @param missedBy how many ranks further up it would have to stand, at least 1
 */
public record NearMiss(int place, int rank, int missedBy) {

    public NearMiss {
        if (missedBy < 1) {
            throw new IllegalArgumentException("a miss by " + missedBy);
        }
    }
}
