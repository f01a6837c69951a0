package org.plumbline.methods.budgeting.shares;

import java.util.Arrays;

/**
 * What has been bought, and which ballots it left with nothing: enough to work out every price exactly. A voter who is not
 * left with nothing has paid every project that the ballot supports, each its amount times its price.
 */
final class Ledger {
    static final int NEVER = Integer.MAX_VALUE;

    private final int[] bought;
    private final int[] roundOf;
    private final int[] emptied;
    private final boolean[] inFull;
    private int size;

    Ledger(Columns columns) {
        bought = new int[columns.projects];
        roundOf = new int[columns.projects];
        emptied = new int[columns.ballots];
        inFull = new boolean[columns.ballots];
        Arrays.fill(roundOf, NEVER);
        Arrays.fill(emptied, NEVER);
    }

    int size() {
        return size;
    }

    void buy(int project) {
        roundOf[project] = size;
        bought[size++] = project;
    }

    /**
     * The next purchase takes all that the voters of the ballot have left.
     *
     * @param full whether that is just what the price asks
     */
    void empty(int ballot, boolean full) {
        emptied[ballot] = size;
        inFull[ballot] = full;
    }

    int project(int round) {
        return bought[round];
    }

    /** {@link #NEVER} if it was not bought. */
    int roundOf(int project) {
        return roundOf[project];
    }

    /** The round that left the ballot's voters with nothing, or {@link #NEVER}. */
    int emptied(int ballot) {
        return emptied[ballot];
    }

    /** Whether the ballot's voters could pay in full in the round that left them with nothing. */
    boolean emptiedInFull(int ballot) {
        return inFull[ballot];
    }

    int[] order() {
        return Arrays.copyOf(bought, size);
    }
}
