package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plumbline.model.budgeting.Election;

/**
 * Which of two outcomes does more for whom, by the number of funded projects that a voter supports.
 *
 * @param all every voter
 * @param groups the groups of the election, in its order; empty if it has none
 */
public record Preference(Group all, List<Group> groups) {

    public Preference {
        groups = List.copyOf(groups);
    }

    /**
     * Counts of voters; the first three sum to the group.
     *
     * @param name empty for all voters, and for those of whom no group is known
     * @param moreInFirst who support more of the projects that the first outcome funds
     * @param moreInSecond who support more of those that the second funds
     * @param alike who support as many of both
     * @param onlyInFirst who get something in the first outcome and nothing in the second
     * @param onlyInSecond the other way round
     */
    public record Group(
            String name, long moreInFirst, long moreInSecond, long alike, long onlyInFirst, long onlyInSecond) {}

    /** Both by places in the list of projects. */
    public static Preference between(Election election, Collection<Integer> first, Collection<Integer> second) {
        Representation.Got one = Representation.Got.of(election, first);
        Representation.Got other = Representation.Got.of(election, second);
        Group all = group(one, other, "", ballot -> election.profile().voters(ballot));
        List<Group> groups = new ArrayList<>();
        election.groups().ifPresent(given -> {
            for (int i = 0; i < given.names().size(); i++) {
                groups.add(group(one, other, given.names().get(i), Representation.votersOf(given, i)));
            }
        });
        return new Preference(all, groups);
    }

    private static Group group(
            Representation.Got one, Representation.Got other, String name, IntUnaryOperator votersOf) {
        long[] bySign = new long[3];
        long onlyInFirst = 0;
        long onlyInSecond = 0;
        for (int ballot = 0; ballot < one.ballots(); ballot++) {
            int voters = votersOf.applyAsInt(ballot);
            int first = one.projects(ballot);
            int second = other.projects(ballot);
            bySign[1 + Integer.compare(first, second)] += voters;
            onlyInFirst += first > 0 && second == 0 ? voters : 0;
            onlyInSecond += first == 0 && second > 0 ? voters : 0;
        }
        return new Group(name, bySign[2], bySign[0], bySign[1], onlyInFirst, onlyInSecond);
    }
}
