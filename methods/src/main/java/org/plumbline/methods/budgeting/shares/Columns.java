package org.plumbline.methods.budgeting.shares;

import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Supported;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.problems.NoAnswer;

/**
 * Who supports what and by how much, as columns, by project and by ballot. Voters of one ballot always hold the same, so
 * that a ballot stands for them all. What the profile and its supporters hold already is not held again: a city of millions
 * of different ballots has tens of millions of entries.
 */
final class Columns {
    /** Sums over all voters of what they give to all projects stay below this, so that no sum of them overflows. */
    private static final long MOST_AMOUNT = 1L << 61;

    final int projects;
    final int ballots;
    final long allVoters;
    final long[] costs;
    final long[] weights;
    /** For each project, where its supporters begin, as {@link #ballot} and {@link #amount} know them; one more than projects. */
    final int[] starts;

    /** For each project, how many voters support it. */
    final long[] supporters;
    /** For each project, what all its supporters give together. */
    final long[] support;
    /** The largest amount that a voter gives a project, at least 1. */
    final long mostAmount;
    /** The most ballots that support one project. */
    final int mostSupporters;

    private final Profile profile;
    private final Supporters from;
    private final Supported supported;

    Columns(Election election, Supporters from) {
        this.profile = election.profile();
        this.from = from;
        projects = election.projects().size();
        ballots = profile.size();
        allVoters = profile.voters();
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
        support = support();
        mostAmount = mostAmount();
        mostSupporters = IntStream.range(0, projects)
                .map(p -> starts[p + 1] - starts[p])
                .max()
                .orElse(0);
        supported = new Supported(election, from);
    }

    /** How many voters cast the ballot. */
    long voters(int ballot) {
        return profile.voters(ballot);
    }

    /** The ballot of a supporter. */
    int ballot(int supporter) {
        return from.ballot(supporter);
    }

    /** What a voter of a supporter's ballot gives. */
    long amount(int supporter) {
        return from.amount(supporter);
    }

    /** Where the entries of a ballot begin, as {@link #project} and {@link #given} know them. */
    int start(int ballot) {
        return supported.start(ballot);
    }

    int end(int ballot) {
        return supported.end(ballot);
    }

    int project(int entry) {
        return supported.project(entry);
    }

    long given(int entry) {
        return supported.amount(entry);
    }

    private long mostAmount() {
        long most = 1;
        for (int s = 0; s < from.size(); s++) {
            most = Math.max(most, from.amount(s));
        }
        return most;
    }

    private long[] support() {
        long[] sums = new long[projects];
        long all = 0;
        for (int p = 0; p < projects; p++) {
            for (int s = starts[p]; s < starts[p + 1]; s++) {
                long voters = voters(ballot(s));
                long together = amount(s) > MOST_AMOUNT / voters ? MOST_AMOUNT : amount(s) * voters;
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
}
