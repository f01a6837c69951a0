package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;

/** The votes of an election one by one, to be changed and counted anew. */
final class Ballots {

    private Ballots() {}

    /** One voter's: projects and points. */
    record Ballot(List<Integer> projects, List<Long> points) {

        /** For one project alone, with points. */
        static Ballot forOne(int project, long points) {
            return new Ballot(List.of(project), List.of(points));
        }

        static Ballot forAll(List<Integer> projects) {
            return new Ballot(projects, projects.stream().map(any -> 1L).toList());
        }

        Ballot with(int project, long its) {
            List<Integer> named = new ArrayList<>(projects);
            List<Long> given = new ArrayList<>(points);
            named.add(project);
            given.add(its);
            return new Ballot(named, given);
        }
    }

    static List<Ballot> of(Election election) {
        List<Ballot> ballots = new ArrayList<>();
        Profile profile = election.profile();
        for (int one = 0; one < profile.size(); one++) {
            List<Integer> projects = new ArrayList<>();
            List<Long> points = new ArrayList<>();
            for (int entry = profile.start(one); entry < profile.end(one); entry++) {
                projects.add(profile.project(entry));
                points.add(profile.points(entry));
            }
            for (int voter = 0; voter < profile.voters(one); voter++) {
                ballots.add(new Ballot(projects, points));
            }
        }
        return ballots;
    }

    /** The same election with these votes. */
    static Election cast(Election election, List<Ballot> ballots) {
        return cast(election, election.budget(), election.projects(), ballots);
    }

    static Election cast(Election election, long budget, List<Project> projects, List<Ballot> ballots) {
        ProfileBuilder builder = new ProfileBuilder(election.voteType(), 0);
        for (Ballot ballot : ballots) {
            int[] named = ballot.projects().stream().mapToInt(Integer::intValue).toArray();
            long[] points = ballot.points().stream().mapToLong(Long::longValue).toArray();
            builder.add(named, points, named.length, 1);
        }
        return new Election(
                election.title(),
                election.facts(),
                new MoneyUnit("", 0),
                budget,
                election.voteType(),
                projects,
                builder.build(),
                election.groups());
    }
}
