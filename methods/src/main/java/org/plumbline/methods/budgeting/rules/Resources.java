package org.plumbline.methods.budgeting.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;

/**
 * What projects take a part of: first the money; then every cap, of which a project takes its cost; then every exclusion, of
 * which there is one, and a project takes it.
 */
final class Resources {
    private final Election election;
    private final Constraints constraints;

    Resources(Election election, Constraints constraints) {
        this.election = election;
        this.constraints = constraints;
    }

    /** Whether there is anything but the money. */
    boolean constrained() {
        return count() > 1;
    }

    long cost(int project) {
        return election.cost(project);
    }

    int count() {
        return 1 + constraints.caps().size() + constraints.exclusions().size();
    }

    boolean isExclusion(int resource) {
        return resource > constraints.caps().size();
    }

    long[] all() {
        return IntStream.range(0, count()).mapToLong(this::amount).toArray();
    }

    private long amount(int resource) {
        if (resource == 0) {
            return election.budget();
        }
        return isExclusion(resource) ? 1 : constraints.caps().get(resource - 1).most();
    }

    long[] neededBy(int project) {
        long[] needs = new long[count()];
        needs[0] = election.cost(project);
        for (int resource = 1; resource < needs.length; resource++) {
            long taken = isExclusion(resource) ? 1 : election.cost(project);
            needs[resource] = members(resource).contains(project) ? taken : 0;
        }
        return needs;
    }

    private Set<Integer> members(int resource) {
        return isExclusion(resource)
                ? constraints
                        .exclusions()
                        .get(resource - constraints.caps().size() - 1)
                        .projects()
                : constraints.caps().get(resource - 1).projects();
    }

    /** For each of the projects one cap or exclusion that it is under, or 0: such as share no project with each other. */
    int[] groups(List<Integer> projects) {
        int[] group = new int[projects.size()];
        for (int resource = 1; resource < count(); resource++) {
            Set<Integer> members = members(resource);
            int[] places = IntStream.range(0, projects.size())
                    .filter(place -> members.contains(projects.get(place)))
                    .toArray();
            if (Arrays.stream(places).allMatch(place -> group[place] == 0)) {
                for (int place : places) {
                    group[place] = resource;
                }
            }
        }
        return group;
    }
}
