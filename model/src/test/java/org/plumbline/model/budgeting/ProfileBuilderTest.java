package org.plumbline.model.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {

    @Test
    void theSameVotesInAnyOrderMakeTheSameProfile() {
        List<int[]> ballots = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            ballots.add(random.ints(random.nextInt(4), 0, 12).distinct().toArray());
        }
        String first = text(ballots);
        Collections.shuffle(ballots, new Random(12));
        assertThat(text(ballots)).isEqualTo(first);
        assertThat(first.lines()
                        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                        .sum())
                .isEqualTo(5_000);
    }

    /** Many blocks of entries, more ballots than parts of the order, and places that two bytes do not tell apart. */
    @Test
    void aBuilderGivesWhatSortedListsGive() {
        for (int projects : new int[] {3, 40, 100_000}) {
            for (VoteType type : List.of(VoteType.APPROVAL, VoteType.CUMULATIVE, VoteType.ORDINAL)) {
                isAsSortedLists(type, projects);
            }
        }
    }

    private static void isAsSortedLists(VoteType type, int projects) {
        Random random = new Random(17);
        ProfileBuilder builder = new ProfileBuilder(type, 0);
        TreeMap<List<Long>, Integer> plain = new TreeMap<>(ProfileBuilderTest::compare);
        for (int i = 0; i < 20_000; i++) {
            int[] named = random.ints(random.nextInt(9), 0, projects).distinct().toArray();
            if (type != VoteType.ORDINAL) {
                java.util.Arrays.sort(named);
            }
            long[] points = random.longs(named.length, 1, 3).toArray();
            List<Long> key = new ArrayList<>();
            for (int project : named) {
                key.add((long) project);
            }
            key.add(-1L);
            for (int j = 0; type.hasPoints() && j < points.length; j++) {
                key.add(points[j]);
            }
            plain.merge(key, 2, Integer::sum);
            builder.add(named, points, named.length, 2);
        }
        Profile profile = builder.build();
        assertThat(profile.size()).isEqualTo(plain.size());
        int ballot = 0;
        for (Map.Entry<List<Long>, Integer> entry : plain.entrySet()) {
            List<Long> its = new ArrayList<>();
            for (int at = profile.start(ballot); at < profile.end(ballot); at++) {
                its.add((long) profile.project(at));
            }
            its.add(-1L);
            for (int at = profile.start(ballot); type.hasPoints() && at < profile.end(ballot); at++) {
                its.add(profile.points(at));
            }
            assertThat(its).isEqualTo(entry.getKey());
            assertThat(profile.voters(ballot++)).isEqualTo(entry.getValue());
        }
    }

    /** The end of the projects, -1, stands before any project: a ballot before those that begin with it. */
    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Long.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Test
    void ballotsThatDifferInOrderAloneAreAlikeUnlessOrderIsTheVote() {
        assertThat(profile(VoteType.APPROVAL, new int[] {2, 1}, new int[] {1, 2})
                        .size())
                .isEqualTo(1);
        assertThat(profile(VoteType.ORDINAL, new int[] {2, 1}, new int[] {1, 2}).size())
                .isEqualTo(2);
    }

    @Test
    void aBallotIsFoundAgainWhereTheBuilderSaysItStands() {
        ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
        int later = builder.add(new int[] {3}, new long[1], 1, 1);
        int earlier = builder.add(new int[] {1}, new long[1], 1, 4);
        int[] places = builder.places();
        Profile profile = builder.build();
        assertThat(profile.project(profile.start(places[later]))).isEqualTo(3);
        assertThat(profile.voters(places[earlier])).isEqualTo(4);
    }

    @Test
    void moreVotersForOneProjectMakeTheProfileThatTheirBallotsWouldHaveMade() {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            VoteType type = VoteType.values()[random.nextInt(VoteType.values().length)];
            ProfileBuilder before = new ProfileBuilder(type, 0);
            ProfileBuilder after = new ProfileBuilder(type, 0);
            for (int i = random.nextInt(8); i > 0; i--) {
                int[] named = random.ints(random.nextInt(4), 0, 4).distinct().toArray();
                long[] points = random.longs(named.length, 1, 4).toArray();
                before.add(named.clone(), points.clone(), named.length, 2);
                after.add(named, points, named.length, 2);
            }
            int project = random.nextInt(4);
            long each = type.hasPoints() ? random.nextInt(1, 4) : 1;
            after.add(new int[] {project}, new long[] {each}, 1, 3);
            assertThat(text(before.build().withMore(3, project, each))).isEqualTo(text(after.build()));
        }
    }

    private static Profile profile(VoteType type, int[]... ballots) {
        ProfileBuilder builder = new ProfileBuilder(type, 0);
        for (int[] ballot : ballots) {
            builder.add(ballot.clone(), new long[ballot.length], ballot.length, 1);
        }
        return builder.build();
    }

    private static String text(List<int[]> ballots) {
        return text(profile(VoteType.APPROVAL, ballots.toArray(int[][]::new)));
    }

    private static String text(Profile profile) {
        StringBuilder text = new StringBuilder();
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            StringBuilder named = new StringBuilder();
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                named.append(named.isEmpty() ? "" : ",").append(profile.project(entry));
                named.append(profile.points(entry) == 1 ? "" : ":" + profile.points(entry));
            }
            text.append(named).append(' ').append(profile.voters(ballot)).append('\n');
        }
        return text.toString();
    }
}
