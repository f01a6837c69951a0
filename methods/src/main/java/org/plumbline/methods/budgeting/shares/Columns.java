package org.plumbline.methods.budgeting.shares;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.problems.NoAnswer;

/**
 * Who supports what and by how much, as plain arrays, by project and by ballot. Voters of one ballot always hold the same, so
 * that a ballot stands for them all.
 */
final class Columns {
    /** Sums over all voters of what they give to all projects stay below this, so that no sum of them overflows. */
    private static final long MOST_AMOUNT = 1L << 61;

    final int projects;
    final int ballots;
    final long allVoters;
    final long[] costs;
    final long[] weights;
    /** For each ballot, how many voters cast it. */
    final long[] voters;
    /** For each project, where its supporters begin in {@link #ballot} and {@link #amount}; one more than projects. */
    final int[] starts;

    final int[] ballot;
    final long[] amount;
    /** For each project, how many voters support it. */
    final long[] supporters;
    /** For each project, what all its supporters give together. */
    final long[] support;
    /** The largest amount that a voter gives a project, at least 1. */
    final long mostAmount;
    /** The most ballots that support one project. */
    final int mostSupporters;
    /** For each ballot, where its entries begin in {@link #project} and {@link #given}; one more than ballots. */
    final int[] entries;

    final int[] project;
    final long[] given;

    Columns(Election election, Supporters from) {
        Profile profile = election.profile();
        projects = election.projects().size();
        ballots = profile.size();
        allVoters = profile.voters();
        voters = new long[ballots];
        for (int i = 0; i < ballots; i++) {
            voters[i] = profile.voters(i);
        }
        costs = new long[projects];
        weights = new long[projects];
        supporters = new long[projects];
        starts = new int[projects + 1];
        for (int p = 0; p < projects; p++) {
            costs[p] = election.cost(p);
            weights[p] = from.weight(p);
            supporters[p] = from.voters(p);
            starts[p + 1] = from.end(p);
        }
        ballot = new int[starts[projects]];
        amount = new long[starts[projects]];
        for (int s = 0; s < ballot.length; s++) {
            ballot[s] = from.ballot(s);
            amount[s] = from.amount(s);
        }
        support = support();
        mostAmount = Math.max(1, Arrays.stream(amount).max().orElse(1));
        mostSupporters = IntStream.range(0, projects)
                .map(p -> starts[p + 1] - starts[p])
                .max()
                .orElse(0);
        entries = new int[ballots + 1];
        project = new int[ballot.length];
        given = new long[ballot.length];
        turn();
    }

    private long[] support() {
        long[] sums = new long[projects];
        long all = 0;
        for (int p = 0; p < projects; p++) {
            for (int s = starts[p]; s < starts[p + 1]; s++) {
                long together =
                        amount[s] > MOST_AMOUNT / voters[ballot[s]] ? MOST_AMOUNT : amount[s] * voters[ballot[s]];
                sums[p] += together;
                all += together;
                if (all >= MOST_AMOUNT) {
                    throw new NoAnswer(
                            "The points of all votes together pass 2,305,843,009,213,693,951; divided by ten, or by"
                                    + " a thousand, they have an answer.");
                }
            }
        }
        return sums;
    }

    /** From projects to ballots: entries of a ballot stand in the order of projects. */
    private void turn() {
        for (int one : ballot) {
            entries[one + 1]++;
        }
        for (int b = 0; b < ballots; b++) {
            entries[b + 1] += entries[b];
        }
        int[] next = Arrays.copyOf(entries, ballots);
        for (int p = 0; p < projects; p++) {
            for (int s = starts[p]; s < starts[p + 1]; s++) {
                int at = next[ballot[s]]++;
                project[at] = p;
                given[at] = amount[s];
            }
        }
    }
}
