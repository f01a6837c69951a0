package org.plumbline.sources.budgeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;

/** Merges ballots as they come, and counts groups of voters beside them. Points may turn out to have more decimals than was known. */
final class BallotMerge {
    static final int NO_GROUP = -1;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final VoteType type;
    private final List<int[]> counts = new ArrayList<>();
    private ProfileBuilder ballots;
    private int decimals;

    BallotMerge(VoteType type) {
        this.type = type;
        this.ballots = new ProfileBuilder(type, 0);
    }

    int decimals() {
        return decimals;
    }

    static long power(int decimals) {
        return POWERS[decimals];
    }

    void add(int[] named, long[] points, int length, int voters, int group) {
        int ballot = ballots.add(named, points, length, voters);
        if (group == NO_GROUP) {
            return;
        }
        while (group >= counts.size()) {
            counts.add(new int[16]);
        }
        int[] own = counts.get(group);
        if (ballot >= own.length) {
            own = Arrays.copyOf(own, Math.max(ballot + 1, own.length + own.length / 2));
            counts.set(group, own);
        }
        own[ballot] += voters;
    }

    /** Gives points more decimals: at most six times for a file, so the ballots are merged anew. */
    void rescale(int wanted) {
        int[] places = ballots.places();
        Profile profile = ballots.build();
        ballots = new ProfileBuilder(type, wanted);
        long factor = POWERS[wanted - decimals];
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            int start = profile.start(ballot);
            int length = profile.end(ballot) - start;
            int[] named = new int[length];
            long[] points = new long[length];
            for (int i = 0; i < length; i++) {
                named[i] = profile.project(start + i);
                points[i] = profile.points(start + i) * factor;
            }
            ballots.add(named, points, length, profile.voters(ballot));
        }
        counts.replaceAll(own -> moved(own, places)); // ballots went in by their order, which numbers them
        decimals = wanted;
    }

    Profile profile() {
        return ballots.build();
    }

    /** The groups by their names, in the order of their characters. */
    Optional<VoterGroups> groups(String column, List<String> names) {
        int[] places = ballots.places();
        List<Integer> order = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .toList();
        int[][] voters = order.stream()
                .map(group -> moved(group < counts.size() ? counts.get(group) : new int[0], places))
                .toArray(int[][]::new);
        return Optional.of(
                new VoterGroups(column, order.stream().map(names::get).toList(), voters));
    }

    private static int[] moved(int[] own, int[] places) {
        int[] moved = new int[places.length];
        for (int ballot = 0; ballot < Math.min(own.length, places.length); ballot++) {
            moved[places[ballot]] = own[ballot];
        }
        return moved;
    }
}
