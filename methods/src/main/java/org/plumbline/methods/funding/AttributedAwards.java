package org.plumbline.methods.funding;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.funding.Award;

/** Awards by district under one rule of attribution. Parts and unassigned awards together are all the money there was. */
public final class AttributedAwards {
    private final List<Attribution.Part> parts;
    private final List<Award> unassigned;
    private final long[] pence;
    private final int[] awards;

    AttributedAwards(int places, List<Attribution.Part> parts, List<Award> unassigned) {
        this.parts = List.copyOf(parts);
        this.unassigned = List.copyOf(unassigned);
        this.pence = new long[places];
        this.awards = new int[places];
        for (Attribution.Part part : parts) {
            pence[part.place()] += part.pence();
            awards[part.place()]++;
        }
    }

    /** How many places there are, awarded or not. */
    public int places() {
        return pence.length;
    }

    /** What was awarded to the place, in pence. */
    public long pence(int place) {
        return pence[place];
    }

    public long[] toPence() {
        return pence.clone();
    }

    /** How many awards count for the place, in whole or in part. */
    public int awards(int place) {
        return awards[place];
    }

    /** How many places have at least one award. */
    public int placesAwarded() {
        return (int) Arrays.stream(awards).filter(count -> count > 0).count();
    }

    public List<Attribution.Part> parts() {
        return parts;
    }

    /** The awards that count for no place under the rule. */
    public List<Award> unassigned() {
        return unassigned;
    }

    /** The sum of the unassigned awards, in pence. */
    public long unassignedPence() {
        return unassigned.stream().mapToLong(Award::amountPence).sum();
    }
}
