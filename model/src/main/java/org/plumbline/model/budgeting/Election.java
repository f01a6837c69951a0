package org.plumbline.model.budgeting;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A participatory budget that was voted on.
 *
 * @param title what people call it
 * @param facts what its file says of it (Pabulib's META), key by key in the order of the file, with the budget and the type
 *     of votes among them
 * @param budget the money to be shared, in {@code money}, more than nought
 * @param projects ids differ; a project may cost more than the budget, and is then never funded
 * @param groups the groups of voters that were asked for
 */
public record Election(
        String title,
        Map<String, String> facts,
        MoneyUnit money,
        long budget,
        VoteType voteType,
        List<Project> projects,
        Profile profile,
        Optional<VoterGroups> groups) {

    public Election {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        projects = List.copyOf(projects);
        if (budget <= 0 || projects.isEmpty()) {
            throw new IllegalArgumentException("a budget of " + budget + " for " + projects.size() + " projects");
        }
    }

    /** The place of each project in the list, by its id. */
    public Map<String, Integer> projectsById() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            places.put(projects.get(i).id(), i);
        }
        return places;
    }

    public long cost(int project) {
        return projects.get(project).cost();
    }
}
