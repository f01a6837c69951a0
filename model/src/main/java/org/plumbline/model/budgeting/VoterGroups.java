package org.plumbline.model.budgeting;

import java.util.List;

/**
 * How many voters of each group cast each ballot: by the place where they live, say. Groups are those of one column of a
 * file of votes.
 */
public final class VoterGroups {
    private final String column;
    private final List<String> names;
    private final int[][] voters;

    /**
     * @param column the heading of the column that says which group a voter belongs to
     * @param names in order, the empty text for voters of whom it is not known
     * @param voters for each group and then each ballot of the profile, how many cast it
     */
    public VoterGroups(String column, List<String> names, int[][] voters) {
        if (names.size() != voters.length) {
            throw new IllegalArgumentException(names.size() + " groups, counts of " + voters.length);
        }
        this.column = column;
        this.names = List.copyOf(names);
        this.voters = voters.clone();
    }

    public String column() {
        return column;
    }

    public List<String> names() {
        return names;
    }

    /** How many voters of the group cast the ballot. */
    public int voters(int group, int ballot) {
        return voters[group][ballot];
    }
}
