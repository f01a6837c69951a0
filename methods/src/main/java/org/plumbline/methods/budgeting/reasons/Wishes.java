package org.plumbline.methods.budgeting.reasons;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/** The projects that lost, and for each ballot those of them that it supports, from {@link #start} to before {@link #end}. */
final class Wishes {
    private final int[] projects;
    private final int[] starts;
    private final int[] wished;

    Wishes(Election election, Supporters supporters, Set<Integer> funded) {
        projects = IntStream.range(0, election.projects().size())
                .filter(project -> !funded.contains(project))
                .toArray();
        int ballots = election.profile().size();
        starts = new int[ballots + 1];
        for (int project : projects) {
            for (int supporter = supporters.start(project); supporter < supporters.end(project); supporter++) {
                starts[supporters.ballot(supporter) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        wished = new int[starts[ballots]];
        int[] next = Arrays.copyOf(starts, ballots);
        for (int project : projects) {
            for (int supporter = supporters.start(project); supporter < supporters.end(project); supporter++) {
                wished[next[supporters.ballot(supporter)]++] = project;
            }
        }
    }

    int[] projects() {
        return projects.clone();
    }

    int start(int ballot) {
        return starts[ballot];
    }

    int end(int ballot) {
        return starts[ballot + 1];
    }

    int project(int wish) {
        return wished[wish];
    }
}
