package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/** An election voter by voter, none merged, and what rules ask of it in the plainest way. */
final class PlainElection {
    private final Election election;
    private final Constraints constraints;
    /** Of each voter the projects with the amounts that the utility gives them, if more than nought. */
    final List<Map<Integer, Long>> voters = new ArrayList<>();

    PlainElection(Election election, Constraints constraints, Utility utility) {
        this.election = election;
        this.constraints = constraints;
        Profile profile = election.profile();
        int longest = 0;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            longest = Math.max(longest, profile.end(ballot) - profile.start(ballot));
        }
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            Map<Integer, Long> amounts = new LinkedHashMap<>();
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                int named = profile.end(ballot) - profile.start(ballot);
                long amount = amount(utility, entry - profile.start(ballot), named, longest, profile.points(entry));
                if (amount > 0) {
                    amounts.put(profile.project(entry), amount);
                }
            }
            for (int voter = 0; voter < profile.voters(ballot); voter++) {
                voters.add(amounts);
            }
        }
    }

    private long amount(Utility utility, int place, int named, int longest, long points) {
        if (utility instanceof Utility.Points) {
            return points;
        }
        if (utility instanceof Utility.Borda borda) {
            int places = switch (borda.first()) {
                case OF_THE_BALLOT -> named;
                case OF_THE_LONGEST_BALLOT -> longest;
                case OF_ALL_PROJECTS -> election.projects().size();
            };
            return places - place - 1 + borda.last();
        }
        return points > 0 ? 1 : 0;
    }

    int size() {
        return election.projects().size();
    }

    Rational support(int project) {
        return Rational.of(voters.stream()
                .mapToLong(voter -> voter.getOrDefault(project, 0L))
                .sum());
    }

    List<Integer> supporters(int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < voters.size(); voter++) {
            if (voters.get(voter).containsKey(project)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }

    long cost(int project) {
        return election.cost(project);
    }

    long cost(List<Integer> projects) {
        return projects.stream().mapToLong(this::cost).sum();
    }

    boolean fits(List<Integer> funded, int project) {
        return cost(funded) + cost(project) <= election.budget();
    }

    /** By an exclusion or else a cap, the first of each in the order in which they are listed. */
    Optional<Refusal> shutOut(List<Integer> funded, int project) {
        for (Constraints.Exclusion exclusion : constraints.exclusions()) {
            if (exclusion.projects().contains(project) && funded.stream().anyMatch(exclusion.projects()::contains)) {
                return Optional.of(new Refusal(Refusal.Reason.EXCLUDED, funded.size(), exclusion.name()));
            }
        }
        for (Constraints.Cap cap : constraints.caps()) {
            List<Integer> under =
                    funded.stream().filter(cap.projects()::contains).toList();
            if (cap.projects().contains(project) && cost(under) + cost(project) > cap.most()) {
                return Optional.of(new Refusal(Refusal.Reason.OVER_CAP, funded.size(), cap.name()));
            }
        }
        return Optional.empty();
    }

    /** What somebody supports, and is neither funded nor shut out by what is. */
    List<Integer> open(Outcome outcome) {
        return outcome.refusals().keySet().stream()
                .filter(project -> !supporters(project).isEmpty())
                .filter(project -> shutOut(outcome.funded(), project).isEmpty())
                .toList();
    }

    /** Whether the projects may be funded together. */
    boolean allowed(List<Integer> projects) {
        return cost(projects) <= election.budget()
                && constraints.caps().stream()
                        .allMatch(cap -> cost(projects.stream()
                                        .filter(cap.projects()::contains)
                                        .toList())
                                <= cap.most())
                && constraints.exclusions().stream()
                        .allMatch(exclusion -> projects.stream()
                                        .filter(exclusion.projects()::contains)
                                        .count()
                                <= 1);
    }
}
