package org.plumbline.methods.budgeting;

import java.util.Arrays;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/**
 * The projects that each ballot supports, with the amount of one of its voters: {@link Supporters} turned round again. What a
 * ballot supports runs from {@link #start} to before {@link #end}, in the order of projects or of preference. Where that is
 * all it names, with an amount of 1 each, nothing is held beside the profile.
 */
public final class Supported {
    private final Profile profile;
    private final boolean plain;
    private final int[] starts;
    private final int[] projects;
    private final long[] amounts;

    /** @param supporters of this election */
    public Supported(Election election, Supporters supporters) {
        profile = election.profile();
        plain = supporters.allOne() && supporters.size() == profile.entries();
        starts = new int[plain ? 0 : profile.size() + 1];
        projects = new int[plain ? 0 : supporters.size()];
        amounts = new long[plain ? 0 : supporters.size()];
        if (!plain) {
            turn(supporters, election.projects().size());
        }
    }

    private void turn(Supporters supporters, int count) {
        for (int supporter = 0; supporter < supporters.size(); supporter++) {
            starts[supporters.ballot(supporter) + 1]++;
        }
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            starts[ballot + 1] += starts[ballot];
        }
        int[] next = Arrays.copyOf(starts, profile.size());
        for (int project = 0; project < count; project++) {
            for (int supporter = supporters.start(project); supporter < supporters.end(project); supporter++) {
                int at = next[supporters.ballot(supporter)]++;
                projects[at] = project;
                amounts[at] = supporters.amount(supporter);
            }
        }
    }

    public int start(int ballot) {
        return plain ? profile.start(ballot) : starts[ballot];
    }

    public int end(int ballot) {
        return plain ? profile.end(ballot) : starts[ballot + 1];
    }

    public int project(int entry) {
        return plain ? profile.project(entry) : projects[entry];
    }

    /** What a voter gives, more than nought. */
    public long amount(int entry) {
        return plain ? 1 : amounts[entry];
    }
}
