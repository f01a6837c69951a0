package org.plumbline.methods.index.steps;

/** What is known of how far chance moves the values of an indicator in small places. */
public sealed interface Evidence permits CountEvidence, ErrorEvidence {

    /**
     * Moves the values of places that lie in the same parent place towards it.
     *
     * @param members the places of one parent place
     * @param values of all places; those of the members are replaced
     * @param borrowed of all places: the share that a member's value owes to its parent place, 0 to 1, is put there
     * @param changes cells of which there is something particular to say are written to it
     */
    void steady(int[] members, double[] values, double[] borrowed, Changes changes);
}
