package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoterGroups;

/**
 * Who got something: how many voters support how many of the funded projects. A voter supports a project by naming it, with
 * more than no points.
 *
 * @param all every voter
 * @param groups the groups of the election, in its order; empty if it has none
 */
public record Representation(Group all, List<Group> groups) {

    public Representation {
        groups = List.copyOf(groups);
    }

    /**
     * @param name empty for all voters, and for those of whom no group is known
     * @param byFunded how many voters support exactly so many of the funded projects: first none, then one, up to the most that
     *     any voter of the election does
     * @param money what the funded projects cost that a voter supports, the mean over voters, in the election's unit of money;
     *     nought where the group is empty
     */
    public record Group(String name, List<Long> byFunded, Rational money) {
        public Group {
            byFunded = List.copyOf(byFunded);
        }

        public long voters() {
            return byFunded.stream().mapToLong(Long::longValue).sum();
        }

        /** How many voters support at least one funded project. */
        public long gotSomething() {
            return voters() - byFunded.get(0);
        }
    }

    /** @param funded by their places in the list of projects */
    public static Representation of(Election election, Collection<Integer> funded) {
        Got got = Got.of(election, funded);
        Group all = group(got, "", ballot -> election.profile().voters(ballot));
        List<Group> groups = new ArrayList<>();
        election.groups().ifPresent(given -> {
            for (int i = 0; i < given.names().size(); i++) {
                groups.add(group(got, given.names().get(i), votersOf(given, i)));
            }
        });
        return new Representation(all, groups);
    }

    static IntUnaryOperator votersOf(VoterGroups groups, int group) {
        return ballot -> groups.voters(group, ballot);
    }

    private static Group group(Got got, String name, IntUnaryOperator votersOf) {
        long[] byFunded = new long[got.most() + 1];
        ProductSum money = new ProductSum();
        long all = 0;
        for (int ballot = 0; ballot < got.ballots(); ballot++) {
            int voters = votersOf.applyAsInt(ballot);
            byFunded[got.projects(ballot)] += voters;
            all += voters;
            money.add(got.money(ballot), voters);
        }
        List<Long> distribution = new ArrayList<>();
        for (long voters : byFunded) {
            distribution.add(voters);
        }
        return new Group(
                name, distribution, all == 0 ? Rational.ZERO : money.total().over(all));
    }

    /** How many funded projects each ballot supports, and what they cost. */
    static final class Got {
        private final int[] projects;
        private final long[] money;

        private Got(int[] projects, long[] money) {
            this.projects = projects;
            this.money = money;
        }

        static Got of(Election election, Collection<Integer> funded) {
            Profile profile = election.profile();
            boolean[] isFunded = new boolean[election.projects().size()];
            funded.forEach(project -> isFunded[project] = true);
            int[] projects = new int[profile.size()];
            long[] money = new long[projects.length];
            for (int ballot = 0; ballot < projects.length; ballot++) {
                for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                    int project = profile.project(entry);
                    if (isFunded[project] && profile.points(entry) > 0) {
                        projects[ballot]++;
                        money[ballot] += election.cost(project);
                    }
                }
            }
            return new Got(projects, money);
        }

        int ballots() {
            return projects.length;
        }

        int projects(int ballot) {
            return projects[ballot];
        }

        long money(int ballot) {
            return money[ballot];
        }

        int most() {
            int most = 0;
            for (int count : projects) {
                most = Math.max(most, count);
            }
            return most;
        }
    }
}
