package org.plumbline.methods.budgeting;

import java.util.List;

/**
 * A tie that was met and how it was broken.
 *
 * @param after how many projects had been funded
 * @param tied by their places in the list of projects, two or more, in that order
 * @param chosen one of them
 * @param by the rule that left one
 */
public record Tie(int after, List<Integer> tied, int chosen, TieRule by) {
    public Tie {
        tied = List.copyOf(tied);
        if (tied.size() < 2 || !tied.contains(chosen)) {
            throw new IllegalArgumentException("not a tie: " + chosen + " of " + tied);
        }
    }
}
