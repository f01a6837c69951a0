package org.plumbline.model.budgeting;

import java.util.Arrays;

/**
 * Takes ballots in any order and keeps those that are alike once. Memory grows with the ballots that differ, not with voters:
 * at most 14 to 24 bytes for each and two for each of its entries (ten where votes have points), and as much again while
 * the profile is built. Ten million ballots that all differ, of six projects each, fit in a heap of 1 GB.
 * An answer to {@link #add} says which ballot it was, so that a reader can count groups of voters beside it.
 */
public final class ProfileBuilder {
    private static final int NONE = -1;
    /** A larger table is filled further, since memory is then what is short. */
    private static final int LARGE_TABLE = 1 << 24;

    private static final int MOST_BUCKETS = 1 << 20;

    private final boolean ordered;
    private final boolean withPoints;
    private final int pointDecimals;
    private final EntryBlocks entries;
    private int size;
    private int[] starts = new int[1025];
    private int[] voters = new int[1024];
    private int[] slots = new int[2048];

    /** @param pointDecimals how many places after the point the points have that are added; 0 where there are none */
    public ProfileBuilder(VoteType type, int pointDecimals) {
        this.ordered = type == VoteType.ORDINAL;
        this.withPoints = type.hasPoints();
        this.pointDecimals = pointDecimals;
        this.entries = new EntryBlocks(withPoints);
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
        int ballot = slots[slot];
        if (ballot == NONE) {
            ballot = keep(named, pointsOf, length);
            slots[slot] = ballot;
            voters[ballot] = count;
            if (isFull()) {
                rehash();
            }
            return ballot;
        }
        voters[ballot] = Math.addExact(voters[ballot], count);
        return ballot;
    }

    /** How many different ballots there are as yet. */
    public int size() {
        return size;
    }

    public Profile build() {
        int[] order = order();
        int[] newStarts = new int[size + 1];
        int[] newVoters = new int[size];
        for (int place = 0; place < size; place++) {
            newStarts[place + 1] = newStarts[place] + length(order[place]);
            newVoters[place] = voters[order[place]];
        }
        return new Profile(newStarts, places(order), points(order), newVoters, pointDecimals);
    }

    private Places places(int[] order) {
        boolean isWide = entries.most() > Character.MAX_VALUE;
        char[] narrow = new char[isWide ? 0 : entries.size()];
        int[] wide = new int[isWide ? entries.size() : 0];
        int at = 0;
        for (int ballot : order) {
            for (int entry = starts[ballot]; entry < starts[ballot + 1]; entry++) {
                if (isWide) {
                    wide[at++] = entries.project(entry);
                } else {
                    narrow[at++] = (char) entries.project(entry);
                }
            }
        }
        return isWide ? Places.wide(wide) : Places.narrow(narrow);
    }

    private long[] points(int[] order) {
        long[] points = new long[withPoints ? entries.size() : 0];
        int at = 0;
        for (int place = 0; withPoints && place < size; place++) {
            for (int entry = starts[order[place]]; entry < starts[order[place] + 1]; entry++) {
                points[at++] = entries.points(entry);
            }
        }
        return points;
    }

    private int length(int ballot) {
        return starts[ballot + 1] - starts[ballot];
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

    /**
     * Parts ballots by the first two projects, and merges longer and longer runs of each part: ten million ballots are not made
     * objects of, and are compared ten times each and not twenty.
     */
    private int[] order() {
        int[] ends = bucketEnds();
        int[] order = new int[size];
        for (int ballot = size - 1; ballot >= 0; ballot--) {
            order[--ends[bucket(ballot, ends.length)]] = ballot;
        }
        int[] spare = new int[size];
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int end = bucket + 1 < ends.length ? ends[bucket + 1] : size; // ends have become starts
            sort(order, spare, ends[bucket], end);
        }
        return order;
    }

    private int[] bucketEnds() {
        long pairs = (entries.most() + 2L) * (entries.most() + 2L);
        int[] ends = new int[pairs <= MOST_BUCKETS && pairs <= size ? (int) pairs : 1];
        for (int ballot = 0; ballot < size; ballot++) {
            ends[bucket(ballot, ends.length)]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        return ends;
    }

    private int bucket(int ballot, int buckets) {
        if (buckets == 1) {
            return 0;
        }
        int start = starts[ballot];
        int length = length(ballot);
        int first = length > 0 ? entries.project(start) + 1 : 0;
        int second = length > 1 ? entries.project(start + 1) + 1 : 0;
        return first * (entries.most() + 2) + second;
    }

    private void sort(int[] order, int[] spare, int start, int end) {
        int[] from = order;
        int[] to = spare;
        for (long run = 1; run < end - start; run *= 2) {
            for (long at = start; at < end; at += 2 * run) {
                merge(from, to, (int) at, (int) Math.min(at + run, end), (int) Math.min(at + 2 * run, end));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        if (from != order) {
            System.arraycopy(from, start, order, start, end - start);
        }
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
        int oneStart = starts[one];
        int otherStart = starts[other];
        int shorter = Math.min(length(one), length(other));
        for (int i = 0; i < shorter; i++) {
            int order = entries.project(oneStart + i) - entries.project(otherStart + i);
            if (order != 0) {
                return order;
            }
        }
        int order = length(one) - length(other);
        for (int i = 0; withPoints && order == 0 && i < shorter; i++) {
            order = Long.compare(entries.points(oneStart + i), entries.points(otherStart + i));
        }
        return order;
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
        boolean same = length(ballot) == length;
        for (int i = 0; same && i < length; i++) {
            same = entries.project(from + i) == named[i] && (!withPoints || entries.points(from + i) == pointsOf[i]);
        }
        return same;
    }

    private int keep(int[] named, long[] pointsOf, int length) {
        if (size == voters.length) {
            voters = Arrays.copyOf(voters, size + size / 2);
            starts = Arrays.copyOf(starts, size + size / 2 + 1);
        }
        for (int i = 0; i < length; i++) {
            entries.add(named[i], withPoints ? pointsOf[i] : 1);
        }
        starts[size + 1] = entries.size();
        return size++;
    }

    private boolean isFull() {
        int room = slots.length < LARGE_TABLE ? slots.length / 2 : slots.length / 4 * 3;
        return size > room;
    }

    private void rehash() {
        int wider = slots.length * 2;
        slots = new int[0]; // so that there is no need of both at once
        slots = new int[wider];
        Arrays.fill(slots, NONE);
        for (int ballot = 0; ballot < size; ballot++) {
            int slot = spread(hash(ballot));
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1); // all are different
            }
            slots[slot] = ballot;
        }
    }

    /** As of the ballot when it was added. */
    private int hash(int ballot) {
        int hash = length(ballot);
        for (int entry = starts[ballot]; entry < starts[ballot + 1]; entry++) {
            hash = 31 * hash + entries.project(entry);
            if (withPoints) {
                hash = 31 * hash + Long.hashCode(entries.points(entry));
            }
        }
        return hash;
    }
}
