package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.Project;

/** An election with all that decides it, which can be changed in one respect and decided again. */
public record Contest(BudgetRule rule, Election election, Constraints constraints, TieOrder ties) {

    public Outcome decide() {
        return rule.decide(election, constraints, ties);
    }

    /** Whether the project is funded. */
    public boolean funds(int project) {
        return decide().funded().contains(project);
    }

    /**
     * With more voters who name this project alone.
     *
     * @param voters at least one
     * @param each the points that each of them gives; 1 where votes have none
     */
    public Contest withVoters(int voters, int project, long each) {
        return with(election.projects(), election.profile().withMore(voters, project, each));
    }

    /** With another cost for this project, in the election's unit of money, more than nought. */
    public Contest withCost(int project, long cost) {
        List<Project> projects = new ArrayList<>(election.projects());
        Project old = projects.get(project);
        projects.set(project, new Project(old.id(), old.name(), cost, old.categories(), old.fields()));
        return with(projects, election.profile());
    }

    /** Without the groups of voters: no rule looks at them, and they belong to the profile as it was. */
    private Contest with(List<Project> projects, Profile profile) {
        Election changed = new Election(
                election.title(),
                election.facts(),
                election.money(),
                election.budget(),
                election.voteType(),
                projects,
                profile,
                Optional.empty());
        return new Contest(rule, changed, constraints, ties);
    }
}
