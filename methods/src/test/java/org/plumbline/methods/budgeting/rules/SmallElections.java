package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;

/** Elections written out, for answers worked by hand. Projects have the ids 1, 2, 3... and the places 0, 1, 2... */
final class SmallElections {

    private SmallElections() {}

    /** @param ballots of each voter, the places of the projects named */
    static Election approvals(long budget, List<Long> costs, List<List<Integer>> ballots) {
        List<Project> projects = new ArrayList<>();
        for (long cost : costs) {
            projects.add(new Project(Integer.toString(projects.size() + 1), "", cost, List.of(), Map.of()));
        }
        Election empty = new Election(
                "by hand",
                Map.of(),
                new MoneyUnit("", 0),
                budget,
                VoteType.APPROVAL,
                projects,
                new ProfileBuilder(VoteType.APPROVAL, 0).build(),
                Optional.empty());
        return Ballots.cast(empty, ballots.stream().map(Ballots.Ballot::forAll).toList());
    }
}
