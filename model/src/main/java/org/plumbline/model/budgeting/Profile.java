package org.plumbline.model.budgeting;

import java.util.Arrays;

/**
 * All ballots of an election, those that are alike once, with the number of voters who cast them. Ballots stand in a stated
 * order that does not depend on the order of voters, so that the same votes make the same profile.
 *
 * <p>A ballot's entries run from {@link #start} to before {@link #end}: each names a project, by its place in the list of
 * projects, and points. Entries stand in the order of projects; those of ordinal votes stand in the order of preference.
 * A ballot may be empty: its voter took part and named nothing, and has a share of the money all the same.
 */
public final class Profile {
    private final int[] starts;
    private final Places projects;
    private final long[] points;
    private final int[] voters;
    private final int pointDecimals;
    private final long allVoters;

    /**
     * Use {@link ProfileBuilder}.
     *
     * @param starts one more than there are ballots
     * @param points of each entry; no entries at all where votes have none
     */
    Profile(int[] starts, Places projects, long[] points, int[] voters, int pointDecimals) {
        this.starts = starts;
        this.projects = projects;
        this.points = points;
        this.voters = voters;
        this.pointDecimals = pointDecimals;
        long sum = 0;
        for (int count : voters) {
            sum += count;
        }
        this.allVoters = sum;
    }

    /** How many different ballots there are. */
    public int size() {
        return voters.length;
    }

    /** How many voters cast a ballot of any kind. */
    public long voters() {
        return allVoters;
    }

    /** How many voters cast this ballot, at least one. */
    public int voters(int ballot) {
        return voters[ballot];
    }

    public int start(int ballot) {
        return starts[ballot];
    }

    public int end(int ballot) {
        return starts[ballot + 1];
    }

    /** How many entries all the different ballots have together. */
    public int entries() {
        return projects.size();
    }

    /** The place of an entry's project in the list of projects. */
    public int project(int entry) {
        return projects.at(entry);
    }

    /** An entry's points in units of ten to the power of minus {@link #pointDecimals}; 1 where votes have no points. */
    public long points(int entry) {
        return points.length == 0 ? 1 : points[entry];
    }

    public int pointDecimals() {
        return pointDecimals;
    }

    /**
     * These votes and those of some more voters who name one project alone. Cheap: a copy of columns at most.
     *
     * @param count how many more voters, at least one
     * @param each the points that each of them gives; 1 where votes have none
     */
    public Profile withMore(int count, int project, long each) {
        boolean pointed = points.length > 0 || (projects.size() == 0 && each != 1);
        if (count < 1 || (!pointed && each != 1)) {
            throw new IllegalArgumentException(count + " more voters with " + each + " points");
        }
        int place = 0;
        while (place < size() && compareWithOne(place, project, each) < 0) {
            place++;
        }
        if (place < size() && compareWithOne(place, project, each) == 0) {
            int[] more = voters.clone();
            more[place] = Math.addExact(more[place], count);
            return new Profile(starts, projects, points, more, pointDecimals);
        }
        int at = starts[place];
        int[] newStarts = new int[starts.length + 1];
        System.arraycopy(starts, 0, newStarts, 0, place + 1);
        for (int ballot = place; ballot < starts.length; ballot++) {
            newStarts[ballot + 1] = starts[ballot] + 1;
        }
        long[] newPoints = pointed ? inserted(points, at, each) : points;
        return new Profile(
                newStarts, projects.with(at, project), newPoints, inserted(voters, place, count), pointDecimals);
    }

    /** As {@link ProfileBuilder} orders ballots. */
    private int compareWithOne(int ballot, int project, long each) {
        int byProjects = projects.compare(starts[ballot], starts[ballot + 1], project);
        return byProjects != 0 || points.length == 0 ? byProjects : Long.compare(points[starts[ballot]], each);
    }

    private static int[] inserted(int[] column, int at, int value) {
        int[] longer = Arrays.copyOf(column, column.length + 1);
        System.arraycopy(column, at, longer, at + 1, column.length - at);
        longer[at] = value;
        return longer;
    }

    private static long[] inserted(long[] column, int at, long value) {
        long[] longer = Arrays.copyOf(column, column.length + 1);
        System.arraycopy(column, at, longer, at + 1, column.length - at);
        longer[at] = value;
        return longer;
    }
}
