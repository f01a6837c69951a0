package org.plumbline.model.sortition;

/**
 * How many seats go to people who have one value of a feature.
 *
 * @param value as the categories file writes it, such as {@code 30-44}
 * @param least the fewest seats, nought or more
 * @param most the most seats, not below {@code least}
 * @param leastFlexible how far down the organiser would let {@code least} go, not above it
 * @param mostFlexible how far up the organiser would let {@code most} go, not below it
 */
public record Quota(String value, int least, int most, int leastFlexible, int mostFlexible) {

    public Quota {
        if (leastFlexible < 0 || leastFlexible > least || least > most || most > mostFlexible) {
            throw new IllegalArgumentException(value + ": " + leastFlexible + " <= " + least + " <= " + most + " <= "
                    + mostFlexible + " does not hold");
        }
    }

    /** A quota that may be relaxed as far as anybody likes: down to nought, and up to the whole panel. */
    public static Quota of(String value, int least, int most, int panelSize) {
        return new Quota(value, least, most, 0, Math.max(most, panelSize));
    }

    /** Whether a panel with so many of them keeps the quota. */
    public boolean allows(int seats) {
        return seats >= least && seats <= most;
    }

    /** By how many seats a panel with so many of them misses the quota; nought where it keeps it. */
    public int missedBy(int seats) {
        return Math.max(0, Math.max(least - seats, seats - most));
    }
}
