package org.plumbline.methods.index.steps;

import java.util.Arrays;

/** Which places belong together: places alike, from which gaps are filled, or those of one parent place, from which a rate borrows. */
public final class Groups {
    /** A place that is in no group. */
    public static final int NONE = -1;

    private final String name;
    private final int[] starts;
    private final int[] members;
    private final int[] groupOf;

    /**
     * @param name for what is said about it: "region", "parent place"
     * @param groupOf for each place the number of its group from 0, or {@link #NONE}
     */
    public Groups(String name, int[] groupOf) {
        this.name = name;
        this.groupOf = groupOf.clone();
        int groups = 0;
        for (int group : groupOf) {
            groups = Math.max(groups, group + 1);
        }
        this.starts = new int[groups + 1];
        for (int group : groupOf) {
            if (group >= 0) {
                starts[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        this.members = new int[starts[groups]];
        int[] next = starts.clone();
        for (int place = 0; place < groupOf.length; place++) {
            if (groupOf[place] >= 0) {
                members[next[groupOf[place]]++] = place;
            }
        }
    }

    String name() {
        return name;
    }

    /** How many groups there are; some may be empty. */
    int count() {
        return starts.length - 1;
    }

    /** How many places are in a group or in none. */
    int places() {
        return groupOf.length;
    }

    int groupOf(int place) {
        return groupOf[place];
    }

    /** Its places, ascending. */
    int[] members(int group) {
        return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
    }
}
