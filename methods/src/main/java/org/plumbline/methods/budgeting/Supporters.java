package org.plumbline.methods.budgeting;

import java.util.Arrays;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.NoAnswer;

/**
 * The ballots that support each project, and by how much: the profile turned round. The supporters of a project run from
 * {@link #start} to before {@link #end}; each is a ballot, with the amount that one of its voters gives.
 */
public final class Supporters {
    private final int[] starts;
    private final int[] ballots;
    /** None at all where every amount is 1. */
    private final long[] amounts;

    private final long[] weights;
    private final long[] voters;

    private Supporters(int[] starts, int[] ballots, long[] amounts, long[] weights, long[] voters) {
        this.starts = starts;
        this.ballots = ballots;
        this.amounts = amounts;
        this.weights = weights;
        this.voters = voters;
    }

    /** @throws NoAnswer if the votes cannot say what the utility asks: points of approvals, or an order */
    public static Supporters of(Election election, Utility utility) {
        requireSaid(election, utility);
        Profile profile = election.profile();
        int count = election.projects().size();
        int[] starts = new int[count + 1];
        int longest = longest(profile);
        boolean allOne = true;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                long amount = amount(election, utility, ballot, entry, longest);
                starts[profile.project(entry) + 1] += amount > 0 ? 1 : 0;
                allOne &= amount <= 1;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, count);
        int[] ballots = new int[starts[count]];
        long[] amounts = new long[allOne ? 0 : starts[count]];
        long[] voters = new long[count];
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                long amount = amount(election, utility, ballot, entry, longest);
                if (amount > 0) {
                    int project = profile.project(entry);
                    if (!allOne) {
                        amounts[next[project]] = amount;
                    }
                    ballots[next[project]++] = ballot;
                    voters[project] += profile.voters(ballot);
                }
            }
        }
        long[] weights = new long[count];
        for (int project = 0; project < count; project++) {
            weights[project] = utility instanceof Utility.Cost ? election.cost(project) : 1;
        }
        return new Supporters(starts, ballots, amounts, weights, voters);
    }

    /** For each project how many voters name it with more than no points: cheap, where that is all that is asked. */
    public static long[] votes(Election election) {
        Profile profile = election.profile();
        long[] votes = new long[election.projects().size()];
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                votes[profile.project(entry)] += profile.points(entry) > 0 ? profile.voters(ballot) : 0;
            }
        }
        return votes;
    }

    private static void requireSaid(Election election, Utility utility) {
        if (utility instanceof Utility.Points && !election.voteType().hasPoints()) {
            throw new NoAnswer(
                    "These are " + election.voteType().text()
                            + " votes, which give no points. A rule that goes by votes, or by what projects cost, has an answer.");
        }
        if (utility instanceof Utility.Borda && election.voteType() != VoteType.ORDINAL) {
            throw new NoAnswer(
                    "These are " + election.voteType().text()
                            + " votes, which put nothing in order. A rule that goes by votes, or by what projects cost, has an answer.");
        }
    }

    private static long amount(Election election, Utility utility, int ballot, int entry, int longest) {
        Profile profile = election.profile();
        if (utility instanceof Utility.Points) {
            return profile.points(entry);
        }
        if (utility instanceof Utility.Borda borda) {
            int places = switch (borda.first()) {
                case OF_THE_BALLOT -> profile.end(ballot) - profile.start(ballot);
                case OF_THE_LONGEST_BALLOT -> longest;
                case OF_ALL_PROJECTS -> election.projects().size();
            };
            return (long) places - 1 - (entry - profile.start(ballot)) + borda.last();
        }
        return profile.points(entry) > 0 ? 1 : 0;
    }

    private static int longest(Profile profile) {
        int longest = 0;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            longest = Math.max(longest, profile.end(ballot) - profile.start(ballot));
        }
        return longest;
    }

    public int start(int project) {
        return starts[project];
    }

    public int end(int project) {
        return starts[project + 1];
    }

    public int ballot(int supporter) {
        return ballots[supporter];
    }

    /** The amount of one voter of the supporter's ballot, more than nought. Worth is this times {@link #weight}. */
    public long amount(int supporter) {
        return amounts.length == 0 ? 1 : amounts[supporter];
    }

    /** Whether every amount is 1. */
    public boolean allOne() {
        return amounts.length == 0;
    }

    /** How many supporters all projects have together, those of one ballot as one. */
    public int size() {
        return ballots.length;
    }

    /** What an amount of one is worth: the project's cost where that is the utility, otherwise 1. */
    public long weight(int project) {
        return weights[project];
    }

    /** How many voters support the project. */
    public long voters(int project) {
        return voters[project];
    }
}
