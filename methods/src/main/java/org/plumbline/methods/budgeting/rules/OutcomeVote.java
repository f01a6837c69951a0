package org.plumbline.methods.budgeting.rules;

import java.util.List;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.Comparison;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/** The vote between two outcomes that ballots would give, if voters looked only at the projects that they support. */
final class OutcomeVote {
    private final Profile profile;

    OutcomeVote(Election election) {
        this.profile = election.profile();
    }

    /** @param projects how many the election has */
    Comparison between(Outcome rule, Outcome greedy, EqualShares.Better by, int projects) {
        boolean[] one = marked(rule.funded(), projects);
        boolean[] other = marked(greedy.funded(), projects);
        long forRule = 0;
        long forGreedy = 0;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            int order = Integer.compare(gain(ballot, one, by), gain(ballot, other, by));
            forRule += order > 0 ? profile.voters(ballot) : 0;
            forGreedy += order < 0 ? profile.voters(ballot) : 0;
        }
        return new Comparison(forRule, forGreedy, forRule >= forGreedy, greedy.funded());
    }

    private static boolean[] marked(List<Integer> funded, int projects) {
        boolean[] marked = new boolean[projects];
        funded.forEach(project -> marked[project] = true);
        return marked;
    }

    private int gain(int ballot, boolean[] funded, EqualShares.Better by) {
        int count = 0;
        for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
            count += profile.points(entry) > 0 && funded[profile.project(entry)] ? 1 : 0;
        }
        return switch (by) {
            case MORE_PROJECTS -> count;
            case ANYTHING -> Math.min(count, 1);
        };
    }
}
