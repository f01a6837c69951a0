package org.plumbline.model.budgeting;

import java.util.Arrays;

/**
 * Takes ballots in any order and keeps those that are alike once. Memory grows with the ballots that differ, not with voters.
 * An answer to {@link #add} says which ballot it was, so that a reader can count groups of voters beside it.
 */
public final class ProfileBuilder {
    private static final int NONE = -1;

    private final boolean ordered;
    private final boolean withPoints;
    private final int pointDecimals;
    private int size;
    private int used;
    private int[] starts = new int[1025];
    private int[] voters = new int[1024];
    private int[] projects = new int[4096];
    private long[] points;
    private int[] slots = new int[2048];

    /** @param pointDecimals how many places after the point the points have that are added; 0 where there are none */
    public ProfileBuilder(VoteType type, int pointDecimals) {
        this.ordered = type == VoteType.ORDINAL;
        this.withPoints = type.hasPoints();
        this.pointDecimals = pointDecimals;
        this.points = new long[withPoints ? projects.length : 0];
        Arrays.fill(slots, NONE);
    }

    /**
     * Adds the ballot of some voters.
     *
     * @param named the projects, by their places in the list of projects, each at most once; sorted in place by this call,
     *     together with the points, unless votes are ordinal
     * @param pointsOf their points; not looked at where votes have none
     * @param length how many of both arrays count
     * @param count how many voters cast it, at least one
     * @return which of the different ballots it is, in the order in which they were first added: not that of the profile,
     *     which {@link #places} tells
     */
    public int add(int[] named, long[] pointsOf, int length, int count) {
        if (!ordered) {
            sort(named, pointsOf, length);
        }
        int slot = slot(named, pointsOf, length);
        if (slots[slot] == NONE) {
            slots[slot] = keep(named, pointsOf, length);
            voters[slots[slot]] = count;
            int added = slots[slot];
            if (size * 2 > slots.length) {
                rehash();
            }
            return added;
        }
        voters[slots[slot]] = Math.addExact(voters[slots[slot]], count);
        return slots[slot];
    }

    /** How many different ballots there are as yet. */
    public int size() {
        return size;
    }

    public Profile build() {
        int[] order = order();
        int[] newStarts = new int[size + 1];
        int[] newProjects = new int[used];
        long[] newPoints = new long[withPoints ? used : 0];
        int[] newVoters = new int[size];
        int at = 0;
        for (int place = 0; place < size; place++) {
            int ballot = order[place];
            int length = starts[ballot + 1] - starts[ballot];
            System.arraycopy(projects, starts[ballot], newProjects, at, length);
            if (withPoints) {
                System.arraycopy(points, starts[ballot], newPoints, at, length);
            }
            newVoters[place] = voters[ballot];
            at += length;
            newStarts[place + 1] = at;
        }
        return new Profile(newStarts, newProjects, newPoints, newVoters, pointDecimals);
    }

    /** For each ballot as {@link #add} numbered it, its place in the profile that {@link #build} gives. */
    public int[] places() {
        int[] order = order();
        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** Merges longer and longer runs: ten million ballots are not made objects of. */
    private int[] order() {
        int[] from = new int[size];
        Arrays.setAll(from, ballot -> ballot);
        int[] to = new int[size];
        for (long run = 1; run < size; run *= 2) {
            for (long start = 0; start < size; start += 2 * run) {
                merge(from, to, (int) start, (int) Math.min(start + run, size), (int) Math.min(start + 2 * run, size));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean leftFirst = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            to[at] = leftFirst ? from[left++] : from[right++];
        }
    }

    private int compare(int one, int other) {
        int entries =
                Arrays.compare(projects, starts[one], starts[one + 1], projects, starts[other], starts[other + 1]);
        return entries != 0 || !withPoints
                ? entries
                : Arrays.compare(points, starts[one], starts[one + 1], points, starts[other], starts[other + 1]);
    }

    /** By insertion: ballots are short, and mostly in order. */
    private void sort(int[] named, long[] pointsOf, int length) {
        for (int i = 1; i < length; i++) {
            int project = named[i];
            long its = withPoints ? pointsOf[i] : 0;
            int j = i;
            for (; j > 0 && named[j - 1] > project; j--) {
                named[j] = named[j - 1];
                if (withPoints) {
                    pointsOf[j] = pointsOf[j - 1];
                }
            }
            named[j] = project;
            if (withPoints) {
                pointsOf[j] = its;
            }
        }
    }

    private int slot(int[] named, long[] pointsOf, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + named[i];
            if (withPoints) {
                hash = 31 * hash + Long.hashCode(pointsOf[i]);
            }
        }
        int slot = spread(hash);
        while (slots[slot] != NONE && !same(slots[slot], named, pointsOf, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9; // the golden ratio's digits spread neighbours over the table
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private boolean same(int ballot, int[] named, long[] pointsOf, int length) {
        int from = starts[ballot];
        return Arrays.equals(projects, from, starts[ballot + 1], named, 0, length)
                && (!withPoints || Arrays.equals(points, from, starts[ballot + 1], pointsOf, 0, length));
    }

    private int keep(int[] named, long[] pointsOf, int length) {
        if (size == voters.length) {
            voters = Arrays.copyOf(voters, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        if (used + length > projects.length) {
            projects = Arrays.copyOf(projects, Math.max(projects.length + projects.length / 2, used + length));
            points = withPoints ? Arrays.copyOf(points, projects.length) : points;
        }
        System.arraycopy(named, 0, projects, used, length);
        if (withPoints) {
            System.arraycopy(pointsOf, 0, points, used, length);
        }
        used += length;
        starts[size + 1] = used;
        return size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int ballot = 0; ballot < size; ballot++) {
            int length = starts[ballot + 1] - starts[ballot];
            int[] named = Arrays.copyOfRange(projects, starts[ballot], starts[ballot + 1]);
            long[] its = withPoints ? Arrays.copyOfRange(points, starts[ballot], starts[ballot + 1]) : points;
            slots[slot(named, its, length)] = ballot;
        }
    }
}
